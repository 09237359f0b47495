using ContentSdk.Engine.Formats.Cells;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Naming;

namespace ContentSdk.Engine.Collections;

/// <summary>The day that the name of an item's file begins with: when it was published, unless the file says it.</summary>
internal static class ItemDay
{
    /// <summary>The day, or null.</summary>
    public static Cell? Of(string logicalPath, FilePlace place)
    {
        if (FileName.DayOf(logicalPath) is not { } day)
            return null;
        var value = LexicalClass.Of(day);
        return value.Kind == CellKind.Date ? new(value.Kind, day, value.Low, value.High, place) : null;
    }
}
