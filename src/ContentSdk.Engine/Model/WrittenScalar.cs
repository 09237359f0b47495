namespace ContentSdk.Engine.Model;

/// <summary>A scalar as its file writes it, where that differs from its text by more than a pair of quotation marks.</summary>
/// <param name="Text">All of it: marks, escapes, line breaks (<c>\n</c>) and indentation included.</param>
/// <param name="HasEscapes">Whether a backslash begins an escape in it.</param>
public sealed record WrittenScalar(string Text, bool HasEscapes)
{
    /// <summary>The scalar; null where its place and its text say where each character is.</summary>
    /// <param name="file">The text of the file.</param>
    /// <param name="place">Where it is written.</param>
    /// <param name="text">Its text.</param>
    /// <param name="mayHaveEscapes">Whether a backslash begins an escape between double quotation marks.</param>
    public static WrittenScalar? Of(string file, FilePlace place, string text, bool mayHaveEscapes)
    {
        var range = place.Range;
        if (range.IsEmpty || (place.Start.Line == place.End.Line && range.Length - text.Length is 0 or 2))
            return null;
        return new(file.Substring(range.Start, range.Length), mayHaveEscapes && file[range.Start] == '"');
    }
}
