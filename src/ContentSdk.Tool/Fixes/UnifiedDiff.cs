
namespace ContentSdk.Tool.Fixes;

/// <summary>
/// Shows a fix as the lines that go and come, in the format of <c>diff -u</c>, so that
/// <c>patch -p1</c> and <c>git apply</c> take it.
/// </summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>Writes the difference.</summary>
    /// <param name="fix">What is changed.</param>
    /// <param name="path">The file, from the folder where the difference would be applied.</param>
    /// <param name="write">Takes a line with its mark; its end, where it has one, is part of it.</param>
    public static void Write(FileFix fix, string path, Action<char, string> write)
    {
        write('-', $"-- a/{path}\n");
        write('+', $"++ b/{path}\n");
        var lines = Lines(fix.Before);
        var changes = Changes(fix, lines);
        var shift = 0;
        for (int first = 0, next; first < changes.Count; first = next)
        {
            for (next = first + 1; next < changes.Count && changes[next].Start - changes[next - 1].End <= 2 * Context; next++)
            {
            }
            shift += WriteHunk(lines, changes.GetRange(first, next - first), shift, write);
        }
    }

    private static int WriteHunk(List<string> lines, List<Change> changes, int shift, Action<char, string> write)
    {
        int start = Math.Max(0, changes[0].Start - Context), end = Math.Min(lines.Count, changes[^1].End + Context);
        var growth = changes.Sum(static change => change.New.Count - change.Count);
        write('@', FormattableString.Invariant($"@ -{Range(start, end - start)} +{Range(start + shift, end - start + growth)} @@\n"));
        var position = start;
        foreach (var change in changes)
        {
            WriteAll(' ', lines, position, change.Start);
            WriteAll('-', lines, change.Start, change.End);
            WriteAll('+', change.New, 0, change.New.Count);
            position = change.End;
        }
        WriteAll(' ', lines, position, end);
        return growth;

        void WriteAll(char mark, List<string> from, int first, int behind)
        {
            for (var i = first; i < behind; i++)
                write(mark, from[i].EndsWith('\n') ? from[i] : from[i] + "\n\\ No newline at end of file\n");
        }
    }

    // Of no lines, the line before them is named.
    private static string Range(int start, int count) => FormattableString.Invariant($"{(count == 0 ? start : start + 1)},{count}");

    private static List<Change> Changes(FileFix fix, List<string> lines)
    {
        var starts = new int[lines.Count + 1];
        for (var i = 0; i < lines.Count; i++)
            starts[i + 1] = starts[i] + lines[i].Length;
        var changes = new List<Change>();
        for (int first = 0, next; first < fix.Edits.Count; first = next)
        {
            int from = LineOf(fix.Edits[first].OriginalRange.Start), to = LineOf(fix.Edits[first].OriginalRange.End);
            for (next = first + 1; next < fix.Edits.Count && LineOf(fix.Edits[next].OriginalRange.Start) <= to; next++)
                to = LineOf(fix.Edits[next].OriginalRange.End);
            int start = starts[from], end = starts[Math.Min(to + 1, lines.Count)];
            var edits = Enumerable.Range(first, next - first).Select(index => fix.Edits[index]);
            var change = Trimmed(
                lines, from, Math.Min(to + 1, lines.Count), Lines(TextEdits.Apply(fix.Before.AsSpan(start, end - start), edits, start)));
            if (change.Count + change.New.Count > 0)
                changes.Add(change);
        }
        return changes;

        int LineOf(int position)
        {
            var index = Array.BinarySearch(starts, position);
            return Math.Clamp(index >= 0 ? index : ~index - 1, 0, Math.Max(0, lines.Count - 1));
        }
    }

    // An edit may end where a line begins, and leave that line as it is.
    private static Change Trimmed(List<string> lines, int start, int end, List<string> fresh)
    {
        int same = 0, after = 0;
        while (start + same < end && same < fresh.Count && lines[start + same] == fresh[same])
            same++;
        while (start + same < end - after && same < fresh.Count - after && lines[end - after - 1] == fresh[^(after + 1)])
            after++;
        return new(start + same, end - start - same - after, fresh.GetRange(same, fresh.Count - same - after));
    }

    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = text.IndexOf('\n', start) is var found and >= 0 ? found + 1 : text.Length;
            lines.Add(text[start..end]);
        }
        return lines;
    }

    private sealed record Change(int Start, int Count, List<string> New)
    {
        public int End => Start + Count;
    }
}
