using System.Globalization;
using System.Text;
using ContentSdk.Engine.Language;
using Xunit;

namespace ContentSdk.Engine.Tests.Language;

/// <summary>Which languages have which lists. With CONTENTSDK_UPDATE=1 in the environment the test of the table writes it.</summary>
public class LanguageListTests
{
    private const string Page = "docs/languages.md";
    private const string TableHead = "| Language | Has | Lacks |\n|---|---|---|\n";
    private const string Shared = "shared";

    private static readonly ILookup<string, string> Lists = typeof(LexiconFile).Assembly.GetManifestResourceNames()
        .Where(static name => name.Contains('/', StringComparison.Ordinal))
        .Select(static name => name.Replace(".lexicon.txt", "", StringComparison.Ordinal).Split('/'))
        .ToLookup(static path => path[0], static path => path[1], StringComparer.Ordinal);

    [Fact]
    public void Every_folder_is_a_language_and_every_language_a_folder() =>
        Assert.Equal(
            Languages.Tags.Append(Shared).Order(StringComparer.Ordinal),
            Lists.Select(static folder => folder.Key).Order(StringComparer.Ordinal));

    [Fact]
    public void Languages_are_no_more_than_a_set_of_bits_holds() =>
        Assert.InRange(LanguageLists.LanguagesWith("function-words").Count, 8, 64);

    [Fact]
    public void The_page_says_what_each_language_lacks()
    {
        var page = Repository.Read(Page);
        var start = page.IndexOf(TableHead, StringComparison.Ordinal);
        var end = page.IndexOf("\n\n", start, StringComparison.Ordinal) + 1;
        var expected = page[..start] + Table() + page[end..];
        if (Environment.GetEnvironmentVariable("CONTENTSDK_UPDATE") == "1")
            File.WriteAllText(Repository.PathOf(Page), expected);
        Assert.True(
            Repository.Read(Page) == expected,
            $"{Page} is out of date. Run: CONTENTSDK_UPDATE=1 dotnet run --project tests/ContentSdk.Engine.Tests -- "
            + $"-class {typeof(LanguageListTests).FullName}");
    }

    [Fact]
    public void The_page_says_what_each_list_is_for()
    {
        var page = Repository.Read(Page);
        var lists = Lists.Where(static folder => folder.Key != Shared).SelectMany(static folder => folder).Distinct();
        Assert.All(lists, list => Assert.Contains($"| `{list}` |", page, StringComparison.Ordinal));
    }

    private static string Table()
    {
        var common = Languages.Tags.SelectMany(static language => Lists[language]).GroupBy(static list => list)
            .Where(static list => list.Count() > 1).Select(static list => list.Key).Order(StringComparer.Ordinal).ToList();
        var output = new StringBuilder(TableHead);
        foreach (var language in Languages.Tags)
        {
            var has = common.Where(list => Lists[language].Contains(list)).ToList();
            var lacks = common.Except(has).ToList();
            var isFull = has.Count > lacks.Count;
            output.Append(CultureInfo.InvariantCulture, $"| {language} | {Names(has, isFull)} | {Names(lacks, !isFull)} |\n");
        }
        return output.ToString();
    }

    // The shorter of the two columns says which.
    private static string Names(List<string> lists, bool isLong) =>
        isLong ? $"{lists.Count}" : lists.Count == 0 ? "–" : string.Join(", ", lists.Select(static list => $"`{list}`"));
}
