using ContentSdk.Engine.Formats.Markup;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;
using ContentSdk.Layout;
using static ContentSdk.Layout.ArticleLayout;

namespace ContentSdk.Engine.Layout;

/// <summary>What an article has of markup besides its HTML: headings, links, images.</summary>
internal sealed class MarkupTables(ArticleSpec article, MarkupSpec markup, TextPool texts)
{
    public void AddTo(BlockWriter block)
    {
        var headings = new TableData(HeadingColumn.Count);
        foreach (var heading in markup.Headings)
            headings.Add(InText(heading.Range).Start, InText(heading.Range).Length, heading.Level, texts.Add(heading.Anchor));
        block.Add(Headings, headings);

        var links = new TableData(LinkColumn.Count);
        foreach (var link in markup.Links)
            links.Add(InText(link.Range).Start, InText(link.Range).Length, texts.Add(link.Url), texts.Add(link.Title));
        block.Add(Links, links);

        var images = new TableData(ImageColumn.Count);
        foreach (var image in markup.Images)
        {
            images.Add(
                texts.Add(image.Url), texts.Add(image.Alt), texts.Add(image.Title), AssetLinks.IsElsewhere(image.Url) ? 1 : 0);
        }
        block.Add(Images, images);
        block.Add(Slots, SlotTable.Of(markup));
    }

    private TextRange InText(TextRange range) => article.ToText(range) ?? default;
}
