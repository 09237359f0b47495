using ContentSdk.Engine.Entities;
using ContentSdk.Engine.Lists;
using Xunit;

namespace ContentSdk.Engine.Tests.Entities.Lists;

/// <summary>The files themselves, as eng/build-name-lists writes them.</summary>
public class ListFileTests
{
    public static TheoryData<string> Files => new(
        "world-given-names", "world-family-names", "world-cities", "world-regions", "world-organizations", "wordnet-names",
        "everyday-words");

    [Theory, MemberData(nameof(Files))]
    public void A_list_says_its_sources_and_their_licences(string name)
    {
        var header = string.Join("\n", Lines(name).TakeWhile(line => line.StartsWith('#')));
        Assert.Contains("Source", header, StringComparison.Ordinal);
        Assert.Matches(@"\d+\.\d+\.\d+ \(.*(MIT|CC BY 4\.0|CC0|WordNet licence|public domain)", header);
        Assert.Contains("eng/build-name-lists", header, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Files))]
    public void Sections_are_marks_and_entries_are_sorted_and_once(string name)
    {
        string? last = null, section = null;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in Lines(name).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '[')
            {
                Assert.True(Enum.TryParse<ListMarks>(line[1..^1].Replace(' ', ','), out _), line);
                Assert.True(string.CompareOrdinal(section, line) < 0, line);
                (section, last) = (line, null);
                continue;
            }
            Assert.NotNull(section);
            Assert.True(string.CompareOrdinal(last, line) < 0, line);
            Assert.True(seen.Add(line), line);
            Assert.InRange(line.Length, 2, PlainLetters.Longest);
            Assert.All(line, c => Assert.True(c is >= 'A' and <= 'Z' or >= 'a' and <= 'z' or ' ' or '\'' or '-' or '.' or '&', line));
            last = line;
        }
        Assert.True(seen.Count > 1000);
    }

    [Theory, MemberData(nameof(Files))]
    public void Every_single_word_of_a_list_has_its_marks(string name)
    {
        var marks = ListMarks.None;
        foreach (var line in Lines(name).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '[')
                marks = Enum.Parse<ListMarks>(line[1..^1].Replace(' ', ','));
            else if (line.All(char.IsAsciiLetter))
                Assert.True((NameLists.Instance.OfWord(line) & marks) == marks, line);
        }
    }

    [Fact]
    public void The_notices_name_every_source()
    {
        var notices = Repository.Read("THIRD-PARTY-NOTICES.md");
        foreach (var source in new[] { "GeoNames", "WordNet", "Faker", "Chance", "compromise", "country-region-data", "stdlib", "Moby" })
            Assert.Contains(source, notices, StringComparison.Ordinal);
    }

    private static string[] Lines(string name) =>
        Repository.Read($"src/ContentSdk.Engine/Entities/Data/Lists/{name}.lexicon.txt").Split('\n');
}
