using System.Text;
using ContentSdk.Infrastructure;

namespace ContentSdk.Building;

internal sealed class BuiltArticle(ArticleFacts facts, TableBuilder tables) : Article(facts)
{
    private readonly byte[] _utf8 = Encoding.UTF8.GetBytes(tables.Text);
    private readonly Entity[] _entities = [.. tables.Entities];
    private readonly int[] _paragraphs = [.. tables.Paragraphs];
    private readonly int[] _quotes = [.. tables.Quotes];
    private readonly int[] _parts = [.. tables.Parts];
    private readonly int[] _mentions = [.. tables.Mentions];

    protected override Table ParagraphTable => new(_paragraphs.AsSpan());

    protected override Table QuoteTable => new(_quotes.AsSpan());

    protected override Table PartTable => new(_parts.AsSpan());

    protected override Table MentionTable => new(_mentions.AsSpan());

    public override ReadOnlySpan<byte> GetUtf8Text() => _utf8;

    protected override Entity GetEntity(int index) => _entities[index];
}
