using ContentSdk.Engine.Model;
using ContentSdk.Layout;

namespace ContentSdk.Engine.Layout;

/// <summary>
/// Puts the fields of an article whose values were rendered into the layout: apart from the article's own block, which depends on its file
/// alone, while these depend on the types of the host.
/// </summary>
public static class RenderedBlock
{
    /// <summary>The block of the fields; null for none.</summary>
    public static LayoutBlock? Write(EquatableArray<OwnField> fields)
    {
        if (fields.Count == 0)
            return null;
        var texts = new TextPool();
        var block = new BlockWriter();
        block.Add(ArticleLayout.Fields, FieldTable.OfRendered(fields, texts));
        var (bytes, ends) = texts.Write();
        block.Add(ArticleLayout.Texts, ends);
        return new(block.ToBytes(), bytes);
    }
}
