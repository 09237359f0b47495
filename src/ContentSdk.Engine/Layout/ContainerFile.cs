using ContentSdk.Layout;
using static ContentSdk.Layout.ContainerLayout;

namespace ContentSdk.Engine.Layout;

/// <summary>Puts a whole set into one file, which an assembly has as a resource.</summary>
public static class ContainerFile
{
    /// <summary>The file.</summary>
    /// <param name="set">The block of the set; its articles point to their places in the list.</param>
    /// <param name="articles">The blocks of the articles.</param>
    /// <param name="images">The block of the images; null for none.</param>
    public static byte[] Write(LayoutBlock set, IReadOnlyList<LayoutBlock> articles, LayoutBlock? images = null)
    {
        var block = new BlockWriter();
        block.Add(SetNumbers, set.Numbers.ToArray());
        block.Add(SetTexts, set.Texts.ToArray());
        var entries = new TableData(EntryColumn.Count);
        var bodies = new byte[articles.Sum(static article => article.Numbers.Length + article.Texts.Length)];
        var at = 0;
        foreach (var article in articles)
        {
            entries.Add(at, article.Numbers.Length, at + article.Numbers.Length, article.Texts.Length);
            article.Numbers.CopyTo(bodies.AsSpan(at));
            article.Texts.CopyTo(bodies.AsSpan(at + article.Numbers.Length));
            at += article.Numbers.Length + article.Texts.Length;
        }
        block.Add(Entries, entries);
        block.Add(Bodies, bodies);
        block.Add(Hash, System.Text.Encoding.ASCII.GetBytes(HashOf(set, articles, images)));
        if (images is not null)
        {
            block.Add(ImageNumbers, images.Numbers.ToArray());
            block.Add(ImageTexts, images.Texts.ToArray());
        }
        return block.ToBytes();
    }

    /// <summary>What the compiled code and the resource have to agree on: 16 hexadecimal digits over all blocks.</summary>
    public static string HashOf(LayoutBlock set, IEnumerable<LayoutBlock> articles, LayoutBlock? images = null) =>
        new LayoutBlock(
            [],
            System.Text.Encoding.ASCII.GetBytes(
                set.Hash + string.Concat(articles.Select(static article => article.Hash)) + images?.Hash)).Hash;
}
