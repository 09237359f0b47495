using System.Globalization;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Formats.FrontMatter;

/// <summary>Days and times of front matter: kept as they are written, and fixed where it is certain what was meant.</summary>
public class MomentTests
{
    private const string Body = "From Monday on the ferries leave ten minutes later, the harbour office says.\n\nNobody knows why the change comes now, in the middle of the season.\n";

    [Theory]
    [InlineData("2025-03-31T23:30:00-05:00", "2025-04-01 04:30:00", -300, "2025-03-31")]
    [InlineData("2025-03-31 00:30+02:00", "2025-03-30 22:30:00", 120, "2025-03-31")]
    [InlineData("2025-03-31t10:00:00.25z", "2025-03-31 10:00:00", 0, "2025-03-31")]
    public void A_time_is_kept_with_its_offset(string text, string utc, int offset, string day)
    {
        var fields = Read($"published: {text}").Article.Fields;
        var cell = fields.Value("published")!;
        Assert.Equal((CellKind.DateTimeOffset, text, offset), (cell.Kind, cell.Text, (int)(long)cell.High));
        Assert.Equal(utc, new DateTime((long)cell.Low, DateTimeKind.Utc).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));
        Assert.Equal(day, fields.Day("published"));
    }

    [Fact]
    public void A_day_has_no_time_and_an_embargo_is_a_day()
    {
        var fields = Read("published: 2025-03-31\nembargo: 2025-04-01T23:00-05:00").Article.Fields;
        Assert.Equal(["published Date 739340", "embargo Date 739341"], fields.Select(field => $"{field.Key} {field.Value.Kind} {field.Value.Low}"));
    }

    [Theory]
    [InlineData("2024-01-05 10:00:00 +0200", "2024-01-05T10:00:00+02:00")]
    [InlineData("2024-01-05T10:00:00+0200", "2024-01-05T10:00:00+02:00")]
    [InlineData("2024-01-05T10:00 -05", "2024-01-05T10:00-05:00")]
    [InlineData("2024-01-05 10:00:00.5 -5", "2024-01-05T10:00:00.5-05:00")]
    [InlineData("2024-01-05  10:00 +02:00", "2024-01-05T10:00+02:00")]
    [InlineData("2024-01-05T10:00 Z", "2024-01-05T10:00Z")]
    [InlineData("2024-01-05 10:00:00 UTC", "2024-01-05T10:00:00Z")]
    [InlineData("2024-01-05T10:00Z[Europe/Berlin]", "2024-01-05T10:00Z")]
    [InlineData("2024-01-05T10:00+01:00[Europe/Berlin][u-ca=iso8601]", "2024-01-05T10:00+01:00")]
    [InlineData("2024-01-05 10:00 +0100[Europe/Berlin]", "2024-01-05T10:00+01:00")]
    public void Another_notation_of_an_offset_is_fixed(string written, string meant)
    {
        var text = $"---\ntitle: Later\npublished: '{written}'\n---\n{Body}";
        var finding = Assert.Single(ReadAll(text).Findings);
        Assert.Equal("CSDK2003", finding.RuleId);
        Assert.EndsWith($"Did you mean '{meant}'?", Message(finding), StringComparison.Ordinal);
        var edit = Assert.Single(finding.Fix);
        var mended = text.Remove(edit.OriginalRange.Start, edit.OriginalRange.Length).Insert(edit.OriginalRange.Start, edit.NewText);
        Assert.Equal(text.Replace(written, meant, StringComparison.Ordinal), mended);
        Assert.Empty(ReadAll(mended).Findings);
    }

    [Theory]
    [InlineData("2024-01-05T10:00[Europe/Berlin]", "Write '2024-01-05T10:00+01:00' with")]
    [InlineData("2024-01-05t10:00", "Write '2024-01-05T10:00+01:00' with")]
    [InlineData("2024-01-05T10:00 CET", "Write '2024-01-05', or date, time and offset as")]
    [InlineData("2024-01-05T10:00+15:00", "Write '2024-01-05', or date, time and offset as")]
    [InlineData("2024-01-05T10:00+0160", "Write '2024-01-05', or date, time and offset as")]
    [InlineData("2024-01-05T10:00+1:2:3", "Write '2024-01-05', or date, time and offset as")]
    [InlineData("2024-01-05 +0200", "Write '2024-01-05', or date, time and offset as")]
    [InlineData("0001-01-01T00:00+02:00", "Write '0001-01-01', or date, time and offset as")]
    public void Where_it_is_not_certain_what_was_meant_nothing_is_fixed(string written, string words)
    {
        var finding = Assert.Single(Read($"published: '{written}'").Findings);
        Assert.Contains(words, Message(finding), StringComparison.Ordinal);
        Assert.Empty(finding.Fix);
    }

    [Theory]
    [InlineData("2025-03-31T23:30-05:00", "2025-04-01T04:29Z", "2025-04-01T04:29Z, before it was published on 2025-03-31T23:30-05:00")]
    [InlineData("2025-03-31T23:30-05:00", "2025-04-01T04:30Z", null)]
    [InlineData("2025-04-01T00:30+02:00", "2025-03-31T23:00Z", null)]
    [InlineData("2025-04-01T00:30+02:00", "2025-03-31", "2025-03-31, before it was published on 2025-04-01.")]
    [InlineData("2025-04-01", "2025-04-01T00:30+02:00", null)]
    public void Instants_are_compared_where_both_have_times_and_days_otherwise(string published, string updated, string? words)
    {
        var findings = Read($"published: {published}\nupdated: {updated}").Findings;
        Assert.Equal(words is null ? [] : ["CSDK2017"], findings.Select(finding => finding.RuleId));
        Assert.All(findings, finding => Assert.Contains(words!, Message(finding), StringComparison.Ordinal));
    }

    private static ReadResult Read(string yaml) => ReadAll($"---\ntitle: Later\n{yaml}\n---\n{Body}");

    private static ReadResult ReadAll(string text) => ContentReader.Read(new SourceDocument("seeds/a.txt", text), ReadOptions.Default, TestContext.Current.CancellationToken);

    private static string Message(Finding finding) => RuleCatalog.MessageOf(finding);
}
