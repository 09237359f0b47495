using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Formats.Markup;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Formats;

/// <summary>A format is one class and an entry in a list: nothing else has to know of it.</summary>
public class NewFormatTests
{
    private const string Text = "---\nid: PierOpens\n---\nThe pier opens\n\n“We waited,” said Orla Fenn. A **word** more.  \nNever closed “here.\n";

    private static readonly ContentFormats Formats = ContentFormats.All.With(new RstFormat());

    private static readonly ReadOptions Options = ReadOptions.Default with { Formats = Formats };

    [Fact]
    public void Its_files_are_content_and_no_others_are()
    {
        Assert.Equal([".txt", ".md", ".markdown", ".rst"], Formats.Extensions);
        Assert.True(Formats.IsContent("seeds/PIER.RST"));
        Assert.False(ContentFormats.All.IsContent("seeds/pier.rst"));
        Assert.False(Formats.IsContent("seeds/pier.rst.bak"));
    }

    [Fact]
    public void Its_files_are_read_with_front_matter_sidecar_quotations_and_names()
    {
        var read = ContentReader.Read(
            new SourceDocument("seeds/pier.rst", Text), Options, EntityCatalog.Empty, new SourceDocument("seeds/pier.meta.yaml", "slug: pier\n"), TestContext.Current.CancellationToken);
        Assert.Equal(("PierOpens", "pier", "The pier opens"), (read.Article.Identifier, read.Article.Slug, read.Article.Title));
        Assert.Equal("Orla Fenn", read.Article.Entities[read.Article.Quotes[0].Speaker].Name);
        Assert.Contains(read.Findings, static finding => finding.RuleId == QuotationRules.UnclosedMark.Id);
    }

    [Theory]
    [InlineData("txt", true)]
    [InlineData("rst", false)]
    public void Rules_ask_the_format_whether_marks_in_the_text_are_markup(string extension, bool isReported)
    {
        var findings = ContentReader.Read(new SourceDocument("seeds/pier." + extension, Text), Options, TestContext.Current.CancellationToken).Findings;
        Assert.Equal(isReported, findings.Any(static finding => finding.RuleId == "CSDK4027"));
    }

    [Fact]
    public void Checks_of_markup_are_shared_whatever_it_is_written_with()
    {
        // `pier <>`_ and a directive without a description.
        var file = new SourceDocument("seeds/pier.rst", "The pier\n========\n\nSee `here <//evil>`_.\n\n.. image:: pier.jpg\n\nThe pier\n--------\n\nThe pier\n--------\n");
        TextRange Of(string text) => new(file.Text.IndexOf(text, StringComparison.Ordinal), text.Length);
        var (first, last) = (file.Text.LastIndexOf("The pier", file.Text.Length - 20, StringComparison.Ordinal), file.Text.LastIndexOf("The pier", StringComparison.Ordinal));
        var findings = new List<Finding>();
        MarkupChecks.Check(
            new(
                file, file, "The pier", false, [new(new(first, 8), 2, "the-pier"), new(new(last, 8), 2, "the-pier-1")],
                [new(Of("`here <//evil>`_"), Of("//evil"), "//evil", false)], [new(Of(".. image:: pier.jpg"), Of("pier.jpg"), "pier.jpg", true)], false),
            findings);
        Assert.Equal(
            [("CSDK3007", 11, 1), ("CSDK3008", 4, 12), ("CSDK3013", 6, 1)],
            findings.Select(static finding => (finding.RuleId, finding.Start.Line, finding.Start.Column)).Order());
    }

    [Fact]
    public void Comments_suppress_whatever_they_are_written_with()
    {
        var file = new SourceDocument("seeds/pier.rst", ".. suppress: CSDK4001, CSDK9999\n\nNever closed “here.\n");
        var (reader, findings) = (new SuppressionReader(file), new List<Finding>());
        reader.Read(new(2, file.Text.IndexOf('\n', StringComparison.Ordinal) - 2), new(0, file.Text.Length));
        Assert.Equal("CSDK4001", Assert.Single(reader.Finish(findings)).RuleId);
        Assert.Single(findings);
    }
}
