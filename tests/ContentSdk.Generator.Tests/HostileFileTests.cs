using System.Globalization;
using System.Text;
using ContentSdk.Engine;
using ContentSdk.Engine.Text;
using ContentSdk.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ContentSdk.Generator.Tests;

/// <summary>Whatever stands in files, and whatever they are called, the host compiles and reads what they say.</summary>
public class HostileFileTests
{
    private const string ReadsAll = """
        using System.Linq;
        using QuoteBook.Seeds;

        public static class Host
        {
            public static string[] Run() => Articles.All.SelectMany(article => new[] { article.Title, article.Text }).ToArray();
        }
        """;

    private static readonly string[] Hostile =
    [
        "*/ int x = 1; /*", "\"\"\"", "\"\"\"\"\"\"\"\"\"\"\"\"", "\\u0022 \\\" \\", "{x} {{0}}", "a\u2028b\u2029c\u0085d", "\0", "\u202Eabc\u202C \u2066def\u2069", "</summary><inheritdoc/> & <c> ]]> -->",
        "#if X", "#pragma warning disable", "// a", "\uFEFF\u200B\u00AD", "\uFFFE\uFFFF", "😀 👨‍👩‍👧", "@\"a\" $\"{b}\"", "'''", "\u0001\u001A\u001B[31m",
    ];

    [Theory]
    [InlineData(".txt")]
    [InlineData(".md")]
    public void Content_cannot_break_out_of_the_code(string extension)
    {
        var body = string.Join("\n\n", Hostile.Select(static piece => $"It was {piece} that they saw. “It is {piece} now,” said Orla Fenn."));
        AssertReadBack(new("seeds/what-they-saw" + extension, "Of " + string.Join(' ', Hostile.Where(static piece => !piece.Contains('\0', StringComparison.Ordinal))) + "\n\n" + body + "\n"));
    }

    [Theory]
    [InlineData(".txt")]
    [InlineData(".md")]
    public void A_line_of_a_megabyte_and_a_title_of_two_hundred_characters_are_read(string extension)
    {
        var title = string.Concat(Enumerable.Repeat("gate of Velm ", 16));
        AssertReadBack(new("seeds/long-line-here" + extension, (extension == ".md" ? "# " : "") + title + "\n\n" + string.Concat(Enumerable.Repeat("They went on and on. ", 50_000)) + "\n"));
    }

    [Theory]
    [InlineData(".txt")]
    [InlineData(".md")]
    public void Bytes_that_are_no_text_are_told_and_the_host_compiles(string extension)
    {
        byte[] loneSurrogate = [.. "The gate\n\nIt was "u8, 0xED, 0xA0, 0x80, .. " again.\n"u8];
        var driver = new ContentDriver([new("seeds/broken-bytes-here" + extension, loneSurrogate), Articles.Harbour]);
        Assert.Contains(driver.Run().Diagnostics, diagnostic => diagnostic.Id == "CSDK1001");
        Assert.Empty(Problems(driver.Compile()));
    }

    [Fact]
    public void Bidirectional_controls_are_reported() =>
        Assert.Contains(new ContentDriver([new("seeds/turned-around-text.md", "# The gate\n\nIt \u202Eopens today\u202C, they said.\n")]).Run().Diagnostics, diagnostic => diagnostic.Id == "CSDK1008");

    [Theory]
    [InlineData(".txt")]
    [InlineData(".md")]
    public void Ten_thousand_keys_in_front_matter_are_few_findings_and_one_member(string extension)
    {
        var keys = string.Concat(Enumerable.Range(0, 10_000).Select(static number => string.Create(CultureInfo.InvariantCulture, $"key{number}: a\n")));
        var driver = new ContentDriver([new("seeds/many-keys-here" + extension, $"---\n{keys}---\n\nThe gate opens\n\nThey went on.\n")]);
        var result = driver.Run();

        Assert.Null(result.Exception);
        Assert.InRange(result.Diagnostics.Length, 1, 200);
        Assert.Contains(result.GeneratedSources, source => source.SourceText.ToString().Contains("class ManyKeysHereArticle", StringComparison.Ordinal));
        Assert.Empty(Problems(driver.Compile()));
    }

    public static TheoryData<string> Names =>
    [
        "con.txt", "nul.md", "aux.markdown", "class.md", "Articles.md", "All.txt", "Find.md", "ToString.txt", "QuoteBook.md", "System.md", "Article.txt", "Seeds.md", "Ärger im Verzug.md", "文章.txt", "статья.md", "مقالة.txt", "มือ.md",
        "😀.md", "a\u202Eb.txt", "a\u2028b.md", "*/.txt", "a\"b.md", "a'b;c.txt", "a%20b%.md", "..txt", "...md", ".txt", " .md", "-.md", "1.txt", "a.b.c.md", "../outside.md", "news/../../b.txt", "\\\\share\\a.md", "{0}.txt", "<c>.md", "\uD800.txt", "\0.md",
    ];

    [Theory, MemberData(nameof(Names))]
    public void A_file_may_have_any_name(string name) =>
        AssertReadBack(new("/elsewhere/file" + Path.GetExtension(name), Articles.Text("The gate opens")) { LogicalPath = Uri.EscapeDataString("seeds/" + name) });

    [Theory]
    [InlineData('a', 251)]
    [InlineData('漢', 83)]
    public void A_name_of_255_bytes_gives_a_member_and_names_of_files_that_every_system_has_room_for(char letter, int count)
    {
        var file = new TestFile($"seeds/{new string(letter, count)}.txt", Articles.Text("The gate opens"));
        AssertReadBack(file);
        Assert.All(new ContentDriver([file]).Run().GeneratedSources, static source => Assert.InRange(source.HintName.Length, 1, 100));
    }

    [Fact]
    public void Names_that_differ_in_case_only_are_told_apart_and_the_clash_of_members_is_told()
    {
        TestFile[] files = [.. new[] { "seeds/Gate-Opens-Today.md", "seeds/gate-opens-today.md", "seeds/GATE-OPENS-TODAY.md" }.Select(static path => new TestFile(path, Articles.Text("# T")))];
        var driver = new ContentDriver(files);
        var result = driver.Run();

        Assert.Null(result.Exception);
        Assert.Equal(3, result.GeneratedSources.Where(static source => source.HintName.StartsWith("Article.", StringComparison.Ordinal)).Select(static source => source.HintName).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.NotEmpty(result.Diagnostics);
        Assert.Empty(Problems(driver.Compile()));
    }

    private static void AssertReadBack(TestFile file)
    {
        var path = file.LogicalPath is { } escaped ? Uri.UnescapeDataString(escaped).Replace('\\', '/') : file.Path;
        var text = file.At(ContentDriver.Root).GetText(TestContext.Current.CancellationToken)!.ToString();
        var article = ContentReader.Read(new SourceDocument(path, text), ReadOptions.Default, TestContext.Current.CancellationToken).Article;
        Assert.Equal([article.Title, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(article.Text))], HostRun.OfHostile([file], ReadsAll));
    }

    private static IEnumerable<Diagnostic> Problems(Compilation compilation) =>
        compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
}
