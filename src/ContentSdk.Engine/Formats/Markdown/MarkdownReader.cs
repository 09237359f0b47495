using ContentSdk.Engine.Formats.Markdown.Checks;
using ContentSdk.Engine.Formats.Markdown.Html;
using ContentSdk.Engine.Formats.Markdown.Tree;
using ContentSdk.Engine.Formats.Markup;
using ContentSdk.Engine.Formats.PlainText;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Facts = ContentSdk.Engine.Model.FrontMatter;

namespace ContentSdk.Engine.Formats.Markdown;

/// <summary>Reads Markdown: running text without markup, HTML, headings, links and images.</summary>
internal static class MarkdownReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="declared">What its front matter says; that stays in front of the running text, character by character.</param>
    /// <param name="options">What is asked for.</param>
    /// <param name="findings">Where faults go, each at its place.</param>
    public static FormattedText Read(SourceDocument file, Facts? declared, FormatOptions options, ICollection<Finding> findings)
    {
        var bodyStart = declared?.BodyStart ?? 0;
        if (ParagraphCost.Excess(file.Text, bodyStart) is { } excess)
        {
            findings.Add(
                Finding.At(file, excess.FirstLine, MarkdownRules.TooDear.Id, excess.Characters.Invariant(), excess.Marks.Invariant()));
            return PlainTextFile.Read(file, declared);
        }
        var found = new List<Finding>();
        try
        {
            if (MarkdownParser.Parse(file.Text.Substring(bodyStart)) is { } tree)
            {
                var read = Read(MarkdownTree.Read(file, bodyStart, tree, declared), options, found);
                foreach (var finding in found)
                    findings.Add(finding);
                return read;
            }
            findings.Add(Finding.At(file, new(bodyStart, 0), MarkdownRules.TooDeep.Id));
        }
        // The tree was read, but is too deep to be walked, for us or for who writes the HTML.
        catch (Exception fault) when (fault is InsufficientExecutionStackException or ArgumentException)
        {
            findings.Add(Finding.At(file, new(bodyStart, 0), MarkdownRules.TooDeep.Id));
        }
        catch (HtmlTooLargeException)
        {
            findings.Add(Finding.At(file, new(bodyStart, 0), MarkdownRules.HtmlTooLarge.Id, HtmlWriter.MostCharacters.Invariant()));
        }
        // Then the text is read as it stands, so that the article keeps what can be had of it.
        return PlainTextFile.Read(file, declared);
    }

    private static FormattedText Read(MarkdownTree read, FormatOptions options, ICollection<Finding> findings)
    {
        var (file, reader) = (read.File, read.Reader);
        var anchors = MarkdownAnchors.Read(read, options.KeepsRawHtml, findings);
        MarkdownChecks.Check(
            new(file, read.Document, read.Tree, reader, read.Title, read.Declared, anchors, options.KeepsRawHtml), findings);
        var suppressions = new SuppressionComments(file, reader.Inlines).Read(read.Tree, findings);
        var standfirst = read.RemoveLead();
        var map = new HtmlMapBuilder(reader);
        var html = HtmlWriter.Write(read.Tree, options.KeepsRawHtml, map.Add);
        var markup = new MarkupSpec(
            html,
            anchors.Headings.ToEquatableArray(),
            reader.Inlines.Links.Skip(reader.TitleLinks).Select(static link => link.Link).ToEquatableArray(),
            reader.Inlines.Images.Skip(reader.TitleImages).Select(static image => image.Image).ToEquatableArray(),
            map.ToMap(html, read.Document.Shown))
        {
            NamedAnchors = anchors.Named.ToEquatableArray(),
            FileLinks = FileLinksOf(file, reader, options),
            TitleHtml = LeadHtml.Of(read.Title),
            StandfirstHtml = LeadHtml.Of(standfirst),
        };
        markup = AssetsOf(file, reader, markup);
        return new(read.Document, reader.Blocks.Select(static block => block.Block).ToEquatableArray(), markup)
        {
            Declared = read.Declared,
            Suppressions = suppressions,
        };
    }

    private static EquatableArray<PlacedFileLink> FileLinksOf(SourceDocument file, BlockTreeReader reader, FormatOptions options)
    {
        var found = new List<PlacedFileLink>();
        for (var i = reader.TitleLinks; i < reader.Inlines.Links.Count; i++)
        {
            var (link, node) = reader.Inlines.Links[i];
            if (FileLinks.Of(i - reader.TitleLinks, link.Url, options) is { } toFile)
                found.Add(new(toFile, FilePlace.Of(file, LinkAddress.Of(file, reader.Inlines, node, link.Url))));
        }
        return found.ToEquatableArray();
    }

    private static MarkupSpec AssetsOf(SourceDocument file, BlockTreeReader reader, MarkupSpec markup)
    {
        List<int> links = [], images = [];
        var found = new List<AssetLink>();
        for (var i = 0; i < markup.Links.Count; i++)
        {
            if (AssetLinks.OfLink(markup.Links[i].Url) is { } path)
                Add(links, i, path, reader.Inlines.Links[i + reader.TitleLinks].Node);
        }
        for (var i = 0; i < markup.Images.Count; i++)
        {
            if (AssetLinks.OfImage(markup.Images[i].Url) is { } path)
                Add(images, i, path, reader.Inlines.Images[i + reader.TitleImages].Node);
        }
        return markup with
        {
            LinkedAssets = links.ToEquatableArray(),
            ImageAssets = images.ToEquatableArray(),
            Assets = found.ToEquatableArray(),
        };

        void Add(List<int> numbers, int number, string path, Inline node)
        {
            numbers.Add(number);
            var url = node is LinkInline link ? link.Url ?? "" : "";
            found.Add(new(path, new(file.LogicalPath, FilePlace.Of(file, LinkAddress.Of(file, reader.Inlines, node, url)))));
        }
    }
}
