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
    private const string Text = """
        ---
        id: PierOpens
        ---
        The pier opens

        “We waited,” said Orla Fenn. A **word** more.
        Never closed “here.
        """;

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
        var sidecar = new SourceDocument("seeds/pier.meta.yaml", "slug: pier\n");
        var read = ContentReader.Read(
            new SourceDocument("seeds/pier.rst", Text), Options, EntityCatalog.Empty, sidecar, TestContext.Current.CancellationToken);
        Assert.Equal(("PierOpens", "pier", "The pier opens"), (read.Article.Identifier, read.Article.Slug, read.Article.Title));
        Assert.Equal("Orla Fenn", read.Article.Entities[read.Article.Quotes[0].Speaker].Name);
        Assert.Contains(read.Findings, static finding => finding.RuleId == QuotationRules.UnclosedMark.Id);
    }

    [Theory]
    [InlineData("txt", true)]
    [InlineData("rst", false)]
    public void Rules_ask_the_format_whether_marks_in_the_text_are_markup(string extension, bool isReported)
    {
        var read = ContentReader.Read(new SourceDocument("seeds/pier." + extension, Text), Options, TestContext.Current.CancellationToken);
        Assert.Equal(isReported, read.Findings.Any(static finding => finding.RuleId == "CSDK4027"));
    }

    [Fact]
    public void Checks_of_markup_are_shared_whatever_it_is_written_with()
    {
        var file = new SourceDocument(
            "seeds/pier.rst", "Gates\n=====\n\nSee `here <//evil>`_.\n\n.. image:: pier.jpg\n\nPier\n----\n\nPier\n----\n");
        HeadingSpec[] headings =
        [
            new(new(file.Text.IndexOf("Pier", StringComparison.Ordinal), 4), 2, "pier"),
            new(new(file.Text.LastIndexOf("Pier", StringComparison.Ordinal), 4), 2, "pier-1"),
        ];
        MarkupLink[] links = [new(Of("`here <//evil>`_"), Of("//evil"), "//evil", false)];
        MarkupLink[] images = [new(Of(".. image:: pier.jpg"), Of("pier.jpg"), "pier.jpg", true)];
        var findings = new List<Finding>();
        MarkupChecks.Check(new(file, file, "Gates", false, headings, links, images, false), findings);
        Assert.Equal(
            [("CSDK3007", 11, 1), ("CSDK3008", 4, 12), ("CSDK3013", 6, 1)],
            findings.Select(static finding => (finding.RuleId, finding.Start.Line, finding.Start.Column)).Order());

        TextRange Of(string text) => new(file.Text.IndexOf(text, StringComparison.Ordinal), text.Length);
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
