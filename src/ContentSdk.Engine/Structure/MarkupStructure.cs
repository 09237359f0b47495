using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Structure;

/// <summary>The parts of a file whose format says itself what they are: nothing in it is furniture.</summary>
public static class MarkupStructure
{
    /// <summary>What each block is.</summary>
    /// <param name="blocks">
    /// The blocks. The headline, if it is one of them, comes first, as a heading of
    /// level 1 that no heading of the body is.
    /// </param>
    /// <param name="markup">What the markup says: which headings are the body's.</param>
    public static ArticleStructure Read(EquatableArray<Block> blocks, MarkupSpec markup)
    {
        var hasTitle = blocks.Count > 0 && blocks[0] is { Kind: BlockKind.Heading, Level: 1 }
            && (markup.Headings.Count == 0 || markup.Headings[0].Range != blocks[0].Range);
        var body = blocks.Skip(hasTitle ? 1 : 0).ToList();
        return new(hasTitle ? blocks[0].Range : null, null, null, body.Select(static block => block.Range).ToEquatableArray(), default)
        {
            Code = body.Where(static block => block.Kind == BlockKind.Code).Select(static block => block.Range).ToEquatableArray(),
        };
    }
}
