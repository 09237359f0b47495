using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Formats.Yaml;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.FrontMatter.Notations;

/// <summary>
/// Reads front matter that is no YAML key by key: a fault costs the key that it is in, and no other. Above all the article
/// keeps its name, so that the fault is not echoed wherever C# uses it.
/// </summary>
internal static class YamlRecovery
{
    /// <summary>More keys than any front matter has: what a faulty key costs is paid once for each.</summary>
    private const int MostKeys = 100;

    /// <summary>The keys that can be read, in order.</summary>
    /// <param name="document">The file.</param>
    /// <param name="yaml">The front matter in it.</param>
    /// <param name="read">What was read up to the fault.</param>
    /// <param name="fault">Where the fault is.</param>
    public static DataMapping Read(SourceDocument document, TextRange yaml, DataMapping? read, int fault)
    {
        var whole = new DataMapping(yaml) { IsComplete = false };
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in read?.Entries ?? [])
            Add(entry);
        var start = NextKey(document.Text, yaml.Start, yaml.End);
        for (var count = 0; start < yaml.End && count < MostKeys; count++)
        {
            var next = NextKey(document.Text, LineEnd(document.Text, start, yaml.End), yaml.End);
            var lines = TextRange.FromBounds(start, next);
            if (YamlReader.Read(document, lines, DataLimits.FrontMatter, new List<Finding>()) is DataMapping { Entries.Count: 1 } one)
                Add(one.Entries[0]);
            start = next;
        }
        return whole;

        // What YAML made of the line with the fault, such as a list of a title in brackets, is an echo of it.
        void Add(DataEntry entry)
        {
            var hasFault = fault >= entry.Key.Range.Start
                && fault < LineEnd(document.Text, Math.Min(entry.Value.Range.End, yaml.End), yaml.End);
            if (entry.Value.IsComplete && !hasFault && known.Add(entry.Key.Value))
                whole.Entries.Add(entry);
        }
    }

    /// <summary>
    /// Beginning of the first line, from a beginning on, that a key could begin: with a letter of English in its first column.
    /// </summary>
    private static int NextKey(string text, int start, int end)
    {
        while (start < end && text[start] is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z')))
            start = LineEnd(text, start, end);
        return start;
    }

    private static int LineEnd(string text, int start, int end)
    {
        var lineBreak = text.IndexOf('\n', start, end - start);
        return lineBreak < 0 ? end : lineBreak + 1;
    }
}
