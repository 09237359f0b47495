using System.Globalization;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Formats.Markdown;

/// <summary>Reads a Markdown file as the build does.</summary>
internal static class MarkdownReading
{
    public static ReadResult Read(string text, bool keepsRawHtml = false) => ContentReader.Read(
        new SourceDocument("seeds/a.md", text), ReadOptions.Default with { KeepsRawHtml = keepsRawHtml },
        TestContext.Current.CancellationToken);

    public static string[] Findings(string text) => [.. Read(text).Findings.Select(Show)];

    /// <summary>Id and place of a finding, as in <c>CSDK3003 5:3-5:9</c>.</summary>
    public static string Show(Finding finding) => string.Create(
        CultureInfo.InvariantCulture,
        $"{finding.RuleId} {finding.Start.Line}:{finding.Start.Column}-{finding.End.Line}:{finding.End.Column}");

    public static string Message(Finding finding) =>
        RuleCatalog.MessageOf(finding);
}
