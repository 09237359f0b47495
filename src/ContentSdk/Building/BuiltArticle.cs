using System.Text;
using ContentSdk.Infrastructure;

namespace ContentSdk.Building;

internal sealed class BuiltArticle(ArticleFacts facts, TableBuilder tables, Entity[] authors, Article[] related) : Article(facts)
{
    private readonly byte[] _utf8 = Encoding.UTF8.GetBytes(tables.Text);
    private readonly Entity[] _entities = [.. tables.Entities];
    private readonly int[] _tables = tables.ToTables();

    protected override Table Tables => new(_tables.AsSpan());

    public override ReadOnlySpan<byte> GetUtf8Text() => _utf8;

    protected override Entity GetEntity(int index) => _entities[index];

    protected override Entity GetAuthorEntity(int index) => authors[index];

    protected override Article GetRelated(int index) => related[index];
}
