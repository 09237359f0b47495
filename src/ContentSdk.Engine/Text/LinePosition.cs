namespace ContentSdk.Engine.Text;

/// <summary>A place in a file as an editor shows it.</summary>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in UTF-16 code units, from 1.</param>
public readonly record struct LinePosition(int Line, int Column);
