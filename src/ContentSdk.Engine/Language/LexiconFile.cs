using System.Text;

namespace ContentSdk.Engine.Language;

/// <summary>
/// Reads the word lists that are embedded as <c>NAME.lexicon.txt</c>. A line <c># …</c> is a comment, <c>[name]</c> opens a
/// section; every other line holds entries separated by commas, or one entry of several columns separated by <c>|</c>.
/// </summary>
internal static class LexiconFile
{
    /// <summary>All entries of a list, in order.</summary>
    /// <param name="name">File name without <c>.lexicon.txt</c>; of those that languages share, with <c>shared/</c> before it.</param>
    public static List<LexiconEntry> Read(string name)
    {
        using var stream = typeof(LexiconFile).Assembly.GetManifestResourceStream(name + ".lexicon.txt")
            ?? throw new InvalidOperationException($"The word list '{name}' is not embedded.");
        var entries = new List<LexiconEntry>();
        Read(stream, entries);
        return entries;
    }

    /// <summary>Adds the entries of a list to others.</summary>
    internal static void Read(Stream stream, List<LexiconEntry> entries)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        Parse(reader, entries);
    }

    internal static void Parse(TextReader reader, List<LexiconEntry> entries)
    {
        var section = "";
        while (reader.ReadLine() is { } line)
        {
            line = line.Trim();
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line[0] == '[' && line[line.Length - 1] == ']')
                section = line.Substring(1, line.Length - 2);
            else if (line.IndexOf('|') >= 0)
                entries.Add(new(section, Array.ConvertAll(line.Split('|'), static column => column.Trim())));
            else
                entries.AddRange(Items(line).Select(item => new LexiconEntry(section, [item])));
        }
    }

    /// <summary>The items of a list separated by commas.</summary>
    public static IEnumerable<string> Items(string list) =>
        list.Split(',').Select(static item => item.Trim()).Where(static item => item.Length > 0);
}

/// <summary>One entry of a word list.</summary>
/// <param name="Section">The section it stands in, or empty.</param>
/// <param name="Columns">Its columns, one or more.</param>
internal readonly record struct LexiconEntry(string Section, string[] Columns)
{
    /// <summary>The first column: the word or phrase itself.</summary>
    public string Key => Columns[0];

    /// <summary>The items of a column, none where the entry has no such column.</summary>
    public IEnumerable<string> Items(int column) => column < Columns.Length ? LexiconFile.Items(Columns[column]) : [];
}
