namespace ContentSdk.Engine.Text;

/// <summary>A word list that is embedded in this assembly: lines, <c>#</c> comments, <c>[sections]</c>.</summary>
internal static class LexiconFile
{
    /// <summary>The entries of a list in the order of the file, each with its section (empty before the first).</summary>
    /// <param name="name">File name with <c>.lexicon.txt</c>.</param>
    public static IReadOnlyList<(string Section, string Entry)> Read(string name)
    {
        using var stream = typeof(LexiconFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The list {name} is not embedded.");
        using var reader = new StreamReader(stream);
        var entries = new List<(string, string)>();
        var section = "";
        while (reader.ReadLine() is { } line)
        {
            line = line.Trim();
            if (line.Length == 0 || (line[0] == '#' && (line.Length == 1 || line[1] == ' ')))
                continue;
            if (line[0] == '[' && line[line.Length - 1] == ']')
                section = line.Substring(1, line.Length - 2);
            else
                entries.Add((section, line));
        }
        return entries;
    }

    /// <summary>The names of all embedded lists that begin so, in ordinal order.</summary>
    public static IEnumerable<string> Names(string prefix) => typeof(LexiconFile).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).OrderBy(name => name, StringComparer.Ordinal);
}
