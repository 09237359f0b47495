using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Fields;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Formats.FrontMatter;

/// <summary>Front matter in YAML, TOML and JSON says the same.</summary>
public class NotationTests
{
    private const string Body = "From Monday on the ferries leave ten minutes later, the harbour office says.\n\nNobody knows why the change comes now, in the middle of the season.\n";

    private static readonly FieldSchema Schema = BuiltInFields.Schema.With(new FieldDefinition("facts", FieldType.Any) { Description = "Anything." });

    [Theory]
    [InlineData(
        "title: Later ferries\npublished: 2025-03-31\nupdated: 2025-04-01T09:30:00Z\nauthors: [Orla Fenn, Gus Bell]\ndraft: true\nimage: { src: a.png, alt: '' }\n",
        "title = 'Later ferries'\npublished = 2025-03-31\nupdated = 2025-04-01 09:30:00z\nauthors = [\n  \"Orla Fenn\",\n  'Gus Bell', # the mayor\n]\ndraft = true\n[image]\nsrc = \"a.png\"\nalt = ''\n",
        "{ \"title\": \"Later ferries\", \"published\": \"2025-03-31\", \"updated\": \"2025-04-01T09:30:00Z\",\n \"authors\": [\"Orla Fenn\", \"Gus Bell\"], \"draft\": true, \"image\": { \"src\": \"a.png\", \"alt\": \"\" } }")]
    [InlineData(
        "facts:\n  a: [1, -2, 1000, 255, 1.50, 6.02e23, true, false]\n  b: { c: { d: '17' } }\n  e: [{ f: x y }, { f: '' }]\n",
        "[facts]\na = [+1, -2, 1_000, 0xff, 1.50, 6.02e23, true, false]\nb.c.d = \"17\"\n[[facts.e]]\nf = '''x y'''\n[[facts.e]]\nf = \"\"\n",
        "{\n  \"facts\": {\n    \"a\": [1, -2, 1000, 255, 1.50, 6.02e23, true, false],\n    \"b\": { \"c\": { \"d\": \"17\" } },\n    \"e\": [{ \"f\": \"x y\" }, { \"f\": \"\" }]\n  }\n}")]
    [InlineData(
        "facts: { a: [2025-03-31, 2025-03-31T10:00:00, 10:00:00, .inf, -.inf, .nan, 'true', '2025-03-31'] }\n",
        "facts = { a = [2025-03-31, 2025-03-31 10:00:00, 10:00:00, inf, -inf, nan, 'true', '2025-03-31'] }\n", null)]
    [InlineData(
        "quotes:\n- { starts: We open, speaker: none }\nentities:\n- { mention: Velm, kind: place, add: true }\nsuppress: [CSDK4003]\n",
        "suppress = ['CSDK4003']\n[[quotes]]\nstarts = 'We open'\nspeaker = 'none'\n[[entities]]\nmention = 'Velm'\nkind = 'place'\nadd = true\n",
        "{ \"quotes\": [{ \"starts\": \"We open\", \"speaker\": \"none\" }], \"entities\": [{ \"mention\": \"Velm\", \"kind\": \"place\", \"add\": true }], \"suppress\": [\"CSDK4003\"] }")]
    public void The_same_content_has_equal_values(string yaml, string toml, string? json)
    {
        var expected = Shown(Read("---\n" + yaml + "---\n\n" + Body));
        Assert.Equal(expected, Shown(Read("+++\n" + toml + "+++\n\n" + Body)));
        if (json is null)
            return;
        Assert.Equal(expected, Shown(Read(json + "\n\n" + Body)));
        Assert.Equal(expected, Shown(Read(";;;\n" + json + "\n;;;\n\n" + Body)));
    }

    [Theory]
    [InlineData("+++\n+++\n")]
    [InlineData("+++  \ntitle = 'A'\n+++ \t\n")]
    [InlineData("{}\n")]
    [InlineData("  { } \n")]
    [InlineData("{\n  \"title\": \"A } b\"\n}\n")]
    [InlineData("{ \"facts\": {\n\n\n \"a\": {} }\n\n}\n")]
    public void The_text_begins_below(string front)
    {
        foreach (var path in new[] { "seeds/a.md", "seeds/a.txt" })
        {
            var read = Read(front + "\n" + Body, path);
            Assert.DoesNotContain(read.Findings, static finding => finding.RuleId is not ("CSDK3001" or "CSDK3002" or "CSDK1014"));
            Assert.StartsWith("From Monday", read.Article.Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    // Ends.
    [InlineData("+++\nid = 'FerryTimes'\ntitle = 'A'\n\n", "CSDK2007 1:1-1:4 +++")]
    [InlineData("+++\nid = 'FerryTimes'\n\n[facts]\na = 1\n\n", "CSDK2007 1:1-1:4 +++")]
    [InlineData("+++\nid = 'FerryTimes'\n++++\n\n", "CSDK2026 3:1-3:5 ++++ | +++")]
    [InlineData("+++\nid = 'FerryTimes'\n ++\n\n", "CSDK2026 3:1-3:4  ++ | +++")]
    [InlineData("+++\nid = 'FerryTimes'\n\n[facts]\na = 1\n---\n\n", "CSDK2026 6:1-6:4 --- | +++")]
    [InlineData("---\nid: FerryTimes\n+++\n\n", "CSDK2026 3:1-3:4 +++ | ---")]
    [InlineData(";;;\n{ \"id\": \"FerryTimes\" }\n;;\n\n", "CSDK2026 3:1-3:3 ;; | ;;;")]
    [InlineData("{ \"id\": \"FerryTimes\",\n\n", "CSDK2043 1:1-1:2 { | }")]
    [InlineData("{ \"id\": \"FerryTimes\" } Text.\n\n", "CSDK2043 1:24-1:29")]
    // The notation of another.
    [InlineData("---\nid = \"FerryTimes\"\ndraft = true\n---\n\n", "CSDK2008 2:1-2:18 id")]
    [InlineData("+++\nid: FerryTimes\ndraft: true\n+++\n\n", "CSDK2040 2:3-2:4 id")]
    // Values.
    [InlineData("+++\nid = 'FerryTimes'\nauthors = 'Orla Fenn'\n+++\n\n", "CSDK2009 3:11-3:22 authors | \"Orla Fenn\"")]
    [InlineData("{ \"id\": \"FerryTimes\", \"authors\": \"Orla Fenn, Gus Bell\" }\n\n", "CSDK2009 1:34-1:55 authors | \"Orla Fenn\", \"Gus Bell\"")]
    [InlineData("+++\nid = 'FerryTimes'\nauhtors = ['Orla Fenn']\n[draft]\n+++\n\n", "CSDK2006 3:1-3:8 auhtors | authors\nCSDK2009 4:2-4:7 draft")]
    [InlineData("{ \"id\": \"FerryTimes\", \"title\": null, \"published\": \"31.3.2025\" }\n\n", "CSDK2010 1:23-1:30 title\nCSDK2003 1:51-1:62 31.3.2025 | 2025-03-31")]
    [InlineData("+++\nid = 'FerryTimes'\npublished = 2025-03-31 10:00:00\n+++\n\n", "CSDK2003 3:13-3:32 2025-03-31T10:00:00 | 2025-03-31T10:00:00+01:00")]
    public void A_fault_is_told_once_and_costs_no_name(string front, string expected)
    {
        var read = Read(front + Body);
        Assert.Equal(expected, string.Join('\n', Finding.Sorted(read.WithFields()).Where(static finding => RuleCatalog.Get(finding.RuleId).IsBlocking).Select(static finding =>
            $"{finding.RuleId} {finding.Start.Line}:{finding.Start.Column}-{finding.End.Line}:{finding.End.Column} {string.Join(" | ", finding.Arguments)}".TrimEnd())));
        Assert.Equal("FerryTimes", read.Article.Identifier);
        Assert.EndsWith("the middle of the season.", read.Article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("+++\nauhtors = ['Orla Fenn']\n+++\n", "+++\nauthors = ['Orla Fenn']\n+++\n")]
    [InlineData("{ \"auhtors\": [\"Orla Fenn\"] }\n", "{ \"authors\": [\"Orla Fenn\"] }\n")]
    [InlineData("+++\ntitle = 'Tea &amp; cake'\n+++\n", "+++\ntitle = 'Tea & cake'\n+++\n")]
    [InlineData("+++\ntitle = '''Tea &amp; cake'''\n+++\n", "+++\ntitle = '''Tea & cake'''\n+++\n")]
    [InlineData("{ \"published\": \"2025-03-31 10:00:00 +0200\" }\n", "{ \"published\": \"2025-03-31T10:00:00+02:00\" }\n")]
    [InlineData("+++\ntitle = 'A'\n++++\n", "+++\ntitle = 'A'\n+++\n")]
    [InlineData("\n\n+++\ntitle = 'A'\n+++\n", "+++\ntitle = 'A'\n+++\n")]
    [InlineData("\n{ \"title\": \"A\" }\n", "{ \"title\": \"A\" }\n")]
    public void A_fix_keeps_the_notation(string front, string expected)
    {
        var text = front + "\n" + Body;
        var edit = Assert.Single(Assert.Single(Read(text, "seeds/a.md").WithFields(), static finding => finding.Fix.Count > 0).Fix);
        Assert.Equal(expected + "\n" + Body, text[..edit.OriginalRange.Start] + edit.NewText + text[edit.OriginalRange.End..]);
    }

    private static string Shown(ReadResult read)
    {
        Assert.DoesNotContain(read.WithFields(), static finding => finding.RuleId is "CSDK2040" or "CSDK2043" or "CSDK2001" or "CSDK2006" or "CSDK2009");
        var faults = read.Findings.Where(static finding => RuleCatalog.Get(finding.RuleId).IsBlocking).Select(static finding => finding.RuleId + " " + string.Join(',', finding.Arguments));
        return $"{read.Article.Title}|{read.Article.Text}|{string.Join('\n', read.Article.Fields.Select(static field => $"{field.Key}={Shown(field.Value)}"))}|{string.Join('\n', faults)}";
    }

    private static string Shown(Cell cell) =>
        $"{cell.Kind} {cell.Text} {cell.Low} {cell.High} {string.Join(',', cell.Keys)}({string.Join("; ", cell.Items.Select(Shown))})";

    private static ReadResult Read(string text, string path = "seeds/a.txt") =>
        ContentReader.Read(new SourceDocument(path, text), ReadOptions.Default with { Fields = Schema }, EntityCatalog.Empty, null, TestContext.Current.CancellationToken);
}
