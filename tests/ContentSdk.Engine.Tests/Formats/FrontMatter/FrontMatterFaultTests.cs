using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Formats.FrontMatter;

/// <summary>Broken front matter, with ⟦…⟧ around what the finding points at, and the same front matter mended.</summary>
public class FrontMatterFaultTests
{
    private const string Body = "From Monday on the ferries leave ten minutes later, the harbour office says.\n\nNobody knows why the change comes now, in the middle of the season.\n";

    public static TheoryData<string, string, string, string> Faults => new()
    {
        { "CSDK2003", "published: ⟦2025-02-30⟧", "'2025-02-30' is not a date: 2025-02 has 28 days. Correct the day.", "published: 2025-02-28" },
        { "CSDK2003", "published: ⟦31.3.2025⟧", "Did you mean '2025-03-31'?", "published: 2025-03-31" },
        { "CSDK2003", "updated: ⟦2025-3-1⟧", "Did you mean '2025-03-01'?", "updated: '2025-03-01'" },
        { "CSDK2003", "updated: ⟦3/1/2025⟧", "Write year, month and day", "updated: 2024-02-29" },
        { "CSDK2003", "updated: ⟦2025-13-01⟧", "Write year, month and day", "updated: 2025-12-31" },
        { "CSDK2003", "updated: ⟦yesterday⟧", "Write year, month and day", "updated: 0001-01-01" },
        { "CSDK2003", "updated: ⟦2025-03-31T23:30⟧", "has no UTC offset. Write '2025-03-31T23:30+01:00' with the offset of your time zone ('Z' is UTC), or only the date.", "updated: 2025-03-31T23:30Z" },
        { "CSDK2003", "updated: ⟦2025-03-31 23:30:00⟧", "Write '2025-03-31T23:30:00+01:00' with", "updated: 2025-03-31T23:30:00.25-09:30" },
        { "CSDK2003", "updated: ⟦2025-03-31T25:00Z⟧", "Write '2025-03-31', or date, time and offset", "updated: 2025-03-31T00:00+14:00" },
        { "CSDK2003", "updated: ⟦2025-03-31T10:00+0100⟧", "Did you mean '2025-03-31T10:00+01:00'?", "updated: 2025-03-31T10:00+01:00" },
        { "CSDK2004", "slug: a-ferry\n⟦slug⟧: b-ferry", "was already used on line 2", "slug: a-ferry" },
        { "CSDK2006", "⟦titel⟧: Ferry", "'titel' is not a key of front matter. Did you mean 'title'?", "title: Ferry" },
        { "CSDK2006", "⟦Title⟧: Ferry", "Did you mean 'title'?", "title: Ferry" },
        { "CSDK2006", "⟦date⟧: 2025-03-31", "Did you mean 'published'?", "published: 2025-03-31" },
        { "CSDK2006", "⟦status⟧: draft", "'status: draft' does not keep this article from being published. Write 'draft: true'.", "draft: true" },
        { "CSDK2008", "⟦just a line⟧", "Front matter must consist of keys with values.", "title: just a line" },
        { "CSDK2008", "⟦- one⟧\n- two", "Front matter must consist of keys with values.", "authors:\n- one\n- two" },
        { "CSDK2009", "⟦title⟧: [Ferry, Boat]", "'title' must be a single value", "title: Ferry, Boat" },
        { "CSDK2009", "authors: ⟦Orla Fenn⟧", "'authors' must be a list. Write it in brackets: [Orla Fenn]", "authors: [Orla Fenn]" },
        { "CSDK2009", "authors: [Orla Fenn, ⟦[Gus]⟧]", "must be a list of texts", "authors: [Orla Fenn, Gus]" },
        { "CSDK2001", "title: ⟦[⟧Update] Trams run", "A value that begins with '[' is read as a list. Put it in quotation marks: title: \"[Update] Trams run\"", "title: '[Update] Trams run'" },
        { "CSDK2001", "title: ⟦“⟧Trams: a guide”", "“ and ” are not quotation marks in YAML. Use straight quotation marks: title: \"Trams: a guide\"", "title: 'Trams: a guide'" },
        { "CSDK2001", "title: Trams\n⟦ ⟧slug: trams", "'slug' is indented deeper than 'title' above it, so it is read as part of that value. Begin it in column 1.", "title: Trams\nslug: trams" },
        { "CSDK2001", "⟦title:⟧Trams\nslug: trams", "There is no space after the colon of 'title'. Write 'title: Trams'.", "title: Trams\nslug: trams" },
        { "CSDK2001", "slug: trams\n⟦title:⟧Trams", "There is no space after the colon of 'title'. Write 'title: Trams'.", "slug: trams\ntitle: Trams" },
        { "CSDK2001", "title: 'The baker⟦'⟧s loaf'", "This apostrophe ends the value, but more text follows. Write title: \"The baker's loaf\"", "title: \"The baker's loaf\"" },
        { "CSDK2001", "title: \"Boats⟦\"⟧ again", "This quotation mark ends the value, but more text follows. Write title: '\"Boats\" again'", "title: '\"Boats\" again'" },
        { "CSDK2001", "title: Trams⟦:⟧ it's \"late\"", "The value of 'title' contains ': '. Put it in quotation marks: title: 'Trams: it''s \"late\"'", "title: 'Trams: it''s \"late\"'" },
        { "CSDK2001", "title: Trams run\n⟦a⟧gain on Monday\nslug: trams", "This line has no key. If it continues the value of 'title', indent it by two spaces.", "title: Trams run\n  again on Monday" },
        { "CSDK2001", "tags: ⟦[⟧Trams, Ferries\nsection: Town\nslug: trams", "The '[' that opens here is not closed. Add ']' at the end of the value.", "tags: [Trams, Ferries]\nsection: Town" },
        { "CSDK2001", "title: Trams\ntags: ⟦[⟧\n  Trams,\n  Ferries", "The '[' that opens here is not closed.", "title: Trams\ntags: [\n  Trams,\n  Ferries\n  ]" },
        { "CSDK2001", "tags: ⟦[⟧'a]b', Ferry's end\nslug: trams", "The '[' that opens here is not closed.", "tags: ['a]b', Ferry's end]\nslug: trams" },
        { "CSDK2001", "tags: [Trams, ⟦{⟧b: c]\nslug: trams", "The '{' that opens here is not closed. Add '}' at the end of the value.", "tags: [Trams]\nslug: trams" },
        { "CSDK2010", "⟦title⟧:", "The key 'title' has no value. Write one, or remove the key.", "title: Ferry" },
        { "CSDK2010", "⟦slug⟧: ''", "The key 'slug' has no value.", "slug: ferry" },
        { "CSDK2010", "⟦authors⟧: ~", "The key 'authors' has no value.", "authors: []" },
        { "CSDK2011", "id: ⟦ferry times⟧", "'ferry times' is not a valid C# member name. Use letters and digits without accents, beginning with a capital letter, such as 'FerryTimes'.", "id: FerryTimes" },
        { "CSDK2011", "id: ⟦Fähre⟧", "such as 'Fahre'", "id: Fahre2" },
        { "CSDK2011", "id: ⟦All⟧", "'All' is used by C# or by generated code. Write another id, such as", "id: Alle" },
        { "CSDK2012", "slug: ⟦Ferry_Times⟧", "'Ferry_Times' is not a valid slug. Use lowercase letters and digits without accents, and single hyphens between words, such as 'ferry-times'.", "slug: ferry-times" },
        { "CSDK2012", "slug: ⟦ferry--times⟧", "such as 'ferry-times'", "slug: f1" },
        { "CSDK2012", "slug: ⟦../ferry⟧", "such as 'ferry'", "slug: ferry" },
        { "CSDK2013", "language: ⟦en_GB⟧", "Did you mean 'en-GB'?", "language: en-GB" },
        { "CSDK2013", "language: ⟦German⟧", "Did you mean 'de'?", "language: de" },
        { "CSDK2013", "language: ⟦cz⟧", "Did you mean 'cs'?", "language: cs" },
        { "CSDK2013", "language: ⟦zz⟧", "Write a tag such as 'en'", "language: zh-Hans-CN" },
        { "CSDK2013", "language: ⟦en-⟧", "Write a tag such as 'en'", "language: en-x-any" },
        { "CSDK2014", "title: ⟦\"Ferry\\u202Etimes\"⟧", "The value of 'title' contains an invisible character.", "title: Ferry times" },
        { "CSDK2014", "title: ⟦'?!'⟧", "has no letters or digits", "title: '?! 1'" },
        { "CSDK2014", "title: ⟦|\n  one\n  two⟧", "contains a line break", "title: >\n  one\n  two" },
        { "CSDK2014", "authors: [⟦\"Or\\nla\"⟧]", "The value of 'authors' contains a line break", "authors: [Orla]" },
    };

    [Theory, MemberData(nameof(Faults))]
    public void It_is_reported_where_it_is_and_gone_when_mended(string id, string marked, string words, string mended)
    {
        var start = marked.IndexOf('⟦', StringComparison.Ordinal) + 4;
        var end = marked.IndexOf('⟧', StringComparison.Ordinal) - 1 + 4;
        var finding = Assert.Single(Blocking(Read($"---\n{marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal)}\n---\n{Body}")));
        Assert.Equal((id, start, end), (finding.RuleId, finding.Range.Start, finding.Range.End));
        Assert.Contains(words, Message(finding), StringComparison.Ordinal);
        Assert.Empty(Blocking(Read($"---\n{mended}\n---\n{Body}")));
    }

    [Fact]
    public void A_missing_end_is_one_finding_and_costs_no_key()
    {
        var read = Read("---\nid: FerryTimes\ntitle: Later ferries\n\n" + Body);
        var finding = Assert.Single(read.Findings);
        Assert.Equal(("CSDK2007", new TextRange(0, 3)), (finding.RuleId, finding.Range));
        Assert.Equal(("FerryTimes", "Later ferries"), (read.Article.Identifier, read.Article.Title));
        Assert.Equal(Body.TrimEnd(), read.Article.Text);
        Assert.Empty(Read("---\nid: FerryTimes\ntitle: Later ferries\n---\n\n" + Body).Findings);
    }

    [Theory]
    [InlineData("title: \"Later ferries\nid: FerryTimes\nslug: later", 18)]
    [InlineData("title: Ferries: later\nid: FerryTimes\nslug: later", 18)]
    [InlineData("id: FerryTimes\ntitle: @later\nslug: later", 26)]
    public void What_is_no_yaml_is_one_finding_and_costs_its_own_key_alone(string yaml, int place)
    {
        var read = Read($"---\n{yaml}\n---\n{Body}");
        var finding = Assert.Single(read.Findings, finding => finding.RuleId != "CSDK3001");
        Assert.Equal("CSDK2001", finding.RuleId);
        Assert.InRange(finding.Range.Start, 4, place);
        Assert.Equal(("FerryTimes", "later"), (read.Article.Identifier, read.Article.Slug));
    }

    [Fact]
    public void Lines_and_columns_are_those_of_the_file_with_crlf_and_a_mark()
    {
        var finding = Assert.Single(Read("\uFEFF---\r\ntitle: Later ferries\r\npublished: 2025-02-30\r\n---\r\n" + Body.Replace("\n", "\r\n", StringComparison.Ordinal)).Findings);
        Assert.Equal((new LinePosition(3, 12), new LinePosition(3, 22)), (finding.Start, finding.End));
        Assert.Equal(1 + 5 + 22 + 11, finding.OriginalRange.Start);
    }

    [Fact]
    public void Nothing_below_is_said_once()
    {
        Assert.Equal(["CSDK1003 2:4"], Read("---\n---").Findings.Select(finding => $"{finding.RuleId} {finding.Start.Line}:{finding.Start.Column}"));
        Assert.Equal(["CSDK3002 2:8"], Read("---\ntitle: Ferry\n---\n\n").Findings.Select(finding => $"{finding.RuleId} {finding.Start.Line}:{finding.Start.Column}"));
    }

    [Fact]
    public void In_a_file_that_is_no_utf8_that_is_the_one_fault() =>
        Assert.Equal(
            ["CSDK1001"],
            Blocking(ContentReader.Read(EncodingReader.Decode([.. "---\ntitel: Fer"u8, 0xE9, .. "\n---\n\nThe ferry.\n"u8]).ToDocument("seeds/a.txt"), ReadOptions.Default, TestContext.Current.CancellationToken)).Select(finding => finding.RuleId));

    private static ReadResult Read(string text) => ContentReader.Read(new("seeds/a.txt", text), ReadOptions.Default, TestContext.Current.CancellationToken);

    private static IEnumerable<Finding> Blocking(ReadResult read) => read.WithFields().Where(finding => RuleCatalog.Get(finding.RuleId).IsBlocking);

    private static string Message(Finding finding) => RuleCatalog.MessageOf(finding);
}
