namespace ContentSdk.Tool.Adopt.Survey;

/// <summary>Finds marks of other systems in a text, outside of code.</summary>
internal static class MarkScanner
{
    /// <summary>The marks, each with its first line and how many lines have it.</summary>
    /// <param name="text">The file.</param>
    /// <param name="firstLine">The line where its text begins, from 1.</param>
    public static IReadOnlyList<(ForeignMark Mark, int Line, int Lines)> Scan(string text, int firstLine)
    {
        var found = new Dictionary<ForeignMark, (int Line, int Lines)>();
        string? fence = null;
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            if (++number < firstLine)
                continue;
            var start = line.TrimStart();
            if (FenceOf(start) is { } opened && (fence is null || opened == fence))
                fence = fence is null ? opened : null;
            else if (fence is null)
                Add(found, WithoutCode(line), number);
        }
        return [.. ForeignMark.All.Where(found.ContainsKey).Select(mark => (mark, found[mark].Line, found[mark].Lines))];
    }

    private static void Add(Dictionary<ForeignMark, (int Line, int Lines)> found, string line, int number)
    {
        if (!line.AsSpan().ContainsAny("{:[<i"))
            return;
        foreach (var mark in ForeignMark.All)
        {
            if (mark.IsIn(line))
                found[mark] = found.TryGetValue(mark, out var before) ? (before.Line, before.Lines + 1) : (number, 1);
        }
    }

    private static string? FenceOf(string line) =>
        line.StartsWith("```", StringComparison.Ordinal) ? "```" : line.StartsWith("~~~", StringComparison.Ordinal) ? "~~~" : null;

    // What is between two backticks shows such a mark, and is none.
    private static string WithoutCode(string line)
    {
        if (!line.Contains('`', StringComparison.Ordinal))
            return line;
        var parts = line.Split('`');
        return string.Join(' ', parts.Where((_, i) => i % 2 == 0 || i == parts.Length - 1));
    }
}
