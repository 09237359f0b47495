using ContentSdk.Engine.Language;
using Xunit;

namespace ContentSdk.Engine.Tests.Language;

public class LexiconTests
{
    [Fact]
    public void Comments_are_skipped_and_sections_columns_and_lists_are_read()
    {
        var entries = new List<LexiconEntry>();
        LexiconFile.Parse(new StringReader("# source\n[a]\none, two\n\n[b]\nthree | x, y | z\n"), entries);
        Assert.Equal(["a:one", "a:two", "b:three"], entries.Select(entry => entry.Section + ":" + entry.Key));
        Assert.Equal(["x", "y"], entries[2].Items(1));
        Assert.Empty(entries[2].Items(5));
    }

    [Fact]
    public void Every_list_of_the_engine_says_where_it_is_from_and_has_entries()
    {
        var assembly = typeof(LexiconFile).Assembly;
        var lists = assembly.GetManifestResourceNames().Where(name => name.EndsWith(".lexicon.txt", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(lists);
        foreach (var list in lists)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(list)!);
            Assert.StartsWith("# ", reader.ReadLine()!, StringComparison.Ordinal);
            Assert.NotEmpty(LexiconFile.Read(list[..^".lexicon.txt".Length]));
        }
    }

    [Fact]
    public void A_word_is_found_in_any_case_and_only_whole()
    {
        var table = new WordTable<int>();
        for (var i = 0; i < 1000; i++)
            table.Add($"Word{i}".AsSpan(), i);
        Assert.Equal(137, table.ValueOf("WORD137".AsSpan()));
        Assert.Equal(-1, table.IndexOf("word".AsSpan()));
        Assert.Equal(1000, table.Count);
    }
}
