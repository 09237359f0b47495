using System.Text;
using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Rules;

/// <summary>The table “Findings by kind of file” of docs/content-format.md, row by row.</summary>
public class FileShapeTests
{
    private const string Good =
        "Ferry timetable changes again\n\nFrom Monday on the ferries leave ten minutes later, the harbour office says.\n\nNobody knows why the change comes now, in the middle of the season.\n";

    private static readonly Dictionary<string, (byte[] Bytes, string[] Found)> Shapes = new()
    {
        ["UTF-8, line feeds"] = (Utf8(Good), []),
        ["UTF-8 with a byte order mark"] = ([0xEF, 0xBB, 0xBF, .. Utf8(Good)], []),
        ["CRLF line breaks"] = (Utf8(Good.Replace("\n", "\r\n")), []),
        ["lone CR line breaks"] = (Utf8(Good.Replace('\n', '\r')), []),
        ["no line break at the end"] = (Utf8(Good.TrimEnd()), []),
        ["no-break spaces"] = (Utf8(Good.Replace("ten minutes", "ten\u00A0minutes")), []),
        ["soft hyphens"] = (Utf8(Good.Replace("timetable", "time\u00ADtable")), []),
        ["200 KB"] = (Utf8(Good + string.Concat(Enumerable.Repeat("The ferry leaves, and the ferry comes back again.\n\n", 4096))), []),
        ["name ends in `.TXT`"] = (Utf8(Good), []),
        ["one line for each paragraph, no blank lines"] = (Utf8(Good.Replace("\n\n", "\n")), []),
        ["lines broken at 72 columns"] = (Utf8(
            "Ferry timetable changes again\n\nFrom Monday on the ferries leave ten minutes later, the harbour office\nsays. Nobody knows why the change comes now, in the middle of the season,\nwhen the boats are full.\n"), []),
        ["no headline"] = (Utf8(Good[(Good.IndexOf('\n') + 2)..]), ["CSDK3001 1:1 warning"]),
        ["headline only"] = (Utf8("Ferry timetable changes again\n"), ["CSDK3002 1:1 warning"]),
        ["one paragraph, no headline"] = (Utf8(
            "From Monday on the ferries leave ten minutes later, the harbour office says. Nobody knows why the change comes now.\n"),
            [
                "CSDK3001 1:1 warning",
            ]),
        ["headline and one paragraph"] = (Utf8(Good[..Good.LastIndexOf("\n\n", StringComparison.Ordinal)]), []),
        ["empty"] = ([], ["CSDK1003 1:1 error"]),
        ["white space only: spaces, line breaks, invisible characters"] = (Utf8(" \n\t\u00A0\n\uFEFF\u200B\n"), ["CSDK1003 1:1 error"]),
        ["only a byte order mark"] = ([0xEF, 0xBB, 0xBF], ["CSDK1003 1:1 error"]),
        ["Windows-1252 or Latin-1"] = (Encoding.Latin1.GetBytes(
            "Fähre fährt später\n\nAb Montag fährt die Fähre später, sagt das Amt am Hafen.\n"), ["CSDK1001 1:2 error"]),
        ["UTF-8 with one broken byte"] = ([.. Utf8(Good), 0x80], ["CSDK1001 6:1 error"]),
        ["UTF-16 with a byte order mark"] = ([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Good)], ["CSDK1002 1:1 error"]),
        ["UTF-32 with a byte order mark"] = ([0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes(Good)], ["CSDK1002 1:1 error"]),
        ["UTF-16 without a byte order mark"] = (Encoding.Unicode.GetBytes(Good), ["CSDK1004 1:2 error"]),
        ["binary: NUL characters"] = ([.. Utf8(Good), 0, 1, 0, 2], ["CSDK1004 6:1 error"]),
        ["front matter"] = (Utf8("---\nslug: ferry-times\n---\n" + Good), []),
        ["front matter, and nothing below"] = (Utf8("---\nslug: ferry-times\n---\n"), ["CSDK1003 4:1 error"]),
        ["front matter without end"] = (Utf8("---\nslug: ferry-times\n\n" + Good), ["CSDK2007 1:1 error"]),
        ["front matter below a blank line"] = (Utf8("\n---\nslug: ferry-times\n---\n" + Good), ["CSDK2027 2:1 error"]),
        ["a merge conflict"] = (Utf8(Good + "\n<<<<<<< HEAD\nIt rains.\n=======\nIt snows.\n>>>>>>> weather\n"), ["CSDK1016 7:1 error"]),
        ["front matter that is not recognized"] = (Utf8("++++\ndraft = true\n++++\n\n" + Good), ["CSDK2022 1:1 error"]),
        ["a genuine U+FFFD"] = (Utf8(Good.Replace("office", "of\uFFFDce").Replace("season", "s\uFFFDason")), ["CSDK1006 3:67 warning", "CSDK1006 5:62 warning"]),
        ["control characters"] = (Utf8(Good.Replace("Monday", "Mon\u0007day")), ["CSDK1007 3:9 warning"]),
        ["bidirectional controls"] = (Utf8(Good.Replace("Monday", "\u202EMonday\u202C")),
        [
            "CSDK1008 3:6 warning", "CSDK1008 3:13 warning",
        ]),
        ["a byte order mark inside the text"] = (Utf8(Good + "\uFEFF" + "The end.\n"), ["CSDK1009 6:1 warning"]),
        ["converted wrongly: â€™ for ’"] = (Utf8(Good.Replace("office", "officeâ€™s cafÃ©")),
        [
            "CSDK1010 3:71 warning", "CSDK1010 3:79 warning",
        ]),
    };

    public static TheoryData<string> Names => new(Shapes.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_shape_is_what_the_table_says(string shape)
    {
        var (bytes, expected) = Shapes[shape];
        var path = shape.Contains(".TXT", StringComparison.Ordinal) ? "seeds/A.TXT" : "seeds/a.txt";
        var result = Read(EncodingReader.Decode(bytes).ToDocument(path));
        Assert.Equal(expected, result.Findings.Select(Show));
        var worst = expected.Length == 0 ? "fine"
            : expected.Any(line => line.EndsWith("error", StringComparison.Ordinal)) ? "error"
            : "warning";
        Assert.Contains($"| {shape} | {worst} |", Repository.Read("docs/content-format.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_has_no_row_that_is_not_tested()
    {
        var rows = Repository.Read("docs/content-format.md").Split('\n')
            .Count(line => line.EndsWith('|') && (line.Contains("| fine |", StringComparison.Ordinal)
            || line.Contains("| warning |", StringComparison.Ordinal) || line.Contains("| error |", StringComparison.Ordinal)));
        Assert.Equal(Shapes.Count + 1, rows);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_an_error()
    {
        var result = Read(new("seeds/a.txt", "", EncodingFault.Unreadable));
        Assert.Equal(["CSDK1005 1:1 error"], result.Findings.Select(Show));
        Assert.Contains("| missing or not readable | error |", Repository.Read("docs/content-format.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_decoder_that_used_a_code_page_leaves_the_place_to_the_first_character_that_is_not_ascii()
    {
        var result = Read(new("seeds/a.txt", "Title of it\n\nThe café opens at nine, they said.", EncodingFault.NotUtf8));
        Assert.Equal(["CSDK1001 3:8 error"], result.Findings.Select(Show));
    }

    [Fact]
    public void What_a_file_that_was_decoded_wrongly_says_of_entities_is_not_an_error_of_its_own()
    {
        var result = Read(new("seeds/a.txt", "---\nentities:\n- name: Zo\uFFFD\n  kind: persn\n---\n" + Good, EncodingFault.NotUtf8));
        Assert.Equal(["CSDK1001 3:11 error"], result.Findings.Select(Show));
    }

    [Fact]
    public void A_fault_of_a_sidecar_is_reported_beside_the_encoding_of_its_file()
    {
        var result = ContentReader.Read(
            new("seeds/a.txt", Good + "\uFFFD", EncodingFault.NotUtf8), ReadOptions.Default, EntityCatalog.Empty,
            new("seeds/a.meta.yaml", "quotes:\n- strats: We\n"),
            TestContext.Current.CancellationToken);
        Assert.Equal(["CSDK1001", "CSDK4113"], result.Findings.Select(finding => finding.RuleId).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Too_many_places_of_one_kind_end_in_one_that_speaks_for_the_rest()
    {
        var result = Read(new("seeds/a.txt", Good + string.Concat(Enumerable.Repeat("a\uFFFD", 5_000))));
        var found = result.Findings.Where(finding => finding.RuleId == "CSDK1006").ToList();
        Assert.Equal(100, found.Count);
        Assert.Contains("4900 more", RuleCatalog.MessageOf(found[^1]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SÃO PAULO")]
    [InlineData("Â bientôt, dit-elle")]
    [InlineData("le théâtre et la forêt")]
    [InlineData("Ålesund, Ängelholm")]
    public void Words_of_other_languages_are_not_taken_for_wrong_conversion(string text) =>
        Assert.DoesNotContain(Read(new("seeds/a.txt", text)).Findings, finding => finding.RuleId == "CSDK1010");

    [Fact]
    public void Every_rule_has_a_page_that_shows_it_broken_and_mended()
    {
        foreach (var rule in EncodingRules.All.Concat(StructureRules.All))
        {
            var page = Repository.Read(rule.HelpPath);
            Assert.StartsWith($"# {rule.Id}: {rule.Title}\n", page, StringComparison.Ordinal);
            Assert.Contains("Wrong:", page, StringComparison.Ordinal);
            Assert.Contains("Right:", page, StringComparison.Ordinal);
            Assert.Equal(rule.IsBlocking, page.Contains("cannot be suppressed", StringComparison.Ordinal));
            Assert.Contains(rule, RuleCatalog.All);
        }
    }

    private static ReadResult Read(SourceDocument document) =>
        ContentReader.Read(document, ReadOptions.Default, TestContext.Current.CancellationToken);

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static string Show(Finding finding)
    {
        var rule = RuleCatalog.Get(finding.RuleId);
        Assert.Equal(rule.IsBlocking, rule.Severity == RuleSeverity.Error);
        return $"{finding.RuleId} {finding.Start.Line}:{finding.Start.Column} {(rule.IsBlocking ? "error" : "warning")}";
    }
}
