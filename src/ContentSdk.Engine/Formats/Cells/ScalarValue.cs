using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Formats.Cells;

/// <summary>The kind of a plain scalar and its value, as <see cref="CellKind"/> documents it.</summary>
internal readonly record struct ScalarValue(CellKind Kind, ulong Low = 0, ulong High = 0);
