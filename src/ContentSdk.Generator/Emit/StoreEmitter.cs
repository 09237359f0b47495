using ContentSdk.Engine.Layout;
using ContentSdk.Engine.Readings;
using ContentSdk.Engine.Sets;
using ContentSdk.Engine.Text;
using ContentSdk.Layout;
using static ContentSdk.Generator.Emit.EmitOptions;

namespace ContentSdk.Generator.Emit;

/// <summary>
/// Emits the one object that holds the set: articles and entities by number, and the block that says
/// how they belong together.
/// </summary>
internal static class StoreEmitter
{
    // The first call compiles one chunk of cases and not thousands.
    private const int ChunkBits = 6;

    /// <summary>The set.</summary>
    /// <param name="index">The resolved set.</param>
    /// <param name="block">Its block.</param>
    /// <param name="head">
    /// What the resource holds; null where nothing of it is of use. Of the block it is taken only
    /// where that is the very one.
    /// </param>
    /// <param name="options">What the host chose.</param>
    public static string Emit(ContentIndex index, LayoutBlock block, IndexHead? head, EmitOptions options)
    {
        var resource = head is null ? "null" : $"\"{head.Container}\"";
        var code = SourceFile.Begin(options, IndexEmitter.Internals).Line().Generated()
            .Line($"internal sealed partial class Store : {Model}Infrastructure.CompiledSet").Open()
            .Line($"internal static Store Instance => instance ?? {Model}Infrastructure.Once.Publish(ref instance, new Store());")
            .Line()
            .Line("private static Store? instance;")
            .Line()
            .Line(
                $"internal static {IndexEmitter.ListOf}<{IndexEmitter.ArticleBase}> All => "
                + $"all ??= Instance.ArticlesAs<{IndexEmitter.ArticleBase}>();")
            .Line()
            .Line($"private static {IndexEmitter.ListOf}<{IndexEmitter.ArticleBase}>? all;")
            .Line();
        foreach (var type in KindNames.All.Select(KindNames.TypeOf))
            code.Line($"internal static {Model}{type} {type}(int index) => ({Model}{type})Instance.EntityAt(index);").Line();
        var (version, entities) = (LayoutVersion.Current, SetBlock.CarriersOf(index).Entities.Count);
        var layout = $"{version.Major.Invariant()}, {version.Minor.Invariant()}";
        var texts = index.Articles.Count - index.Listed;
        if (texts > 0)
            code.Line($"protected override int TextCount => {texts.Invariant()};").Line();
        if (options.BaseAddress is { } site)
            code.Line($"protected override string? BaseAddress => {Literals.String(site)};").Line();
        if (options.Assets is { } assets)
            code.Line($"protected override string? AssetRoot => {Literals.String(assets.Root)};").Line();
        if (options.Assets is { Address: { Length: > 0 } address })
            code.Line($"protected override string AssetAddress => {Literals.String(address)};").Line();
        code.Line($"private Store() : base({layout}, {index.Articles.Count.Invariant()}, {entities.Invariant()}, {resource}) {{ }}")
            .Line();
        EmitCreate(code, index.Articles.Select((article, number) => MemberOf(article, number, options)).ToList());
        code.Line(ArticleEmitter.ContentHash(block.Hash));
        if (head?.Set != block.Hash)
            code.Line().Block(block);
        return code.Close().ToString();
    }

    // The text of an item has no member: its collection's item has it.
    private static string MemberOf(IndexedArticle article, int number, EmitOptions options) => article.Collection is null
        ? $"global::{options.Namespace}.Articles.{article.Identifier}"
        : $"Keep({number.Invariant()}, new global::{options.Namespace}.{ArticleEmitter.ClassOf(article.Identifier)}({number.Invariant()}))";

    private static void EmitCreate(CodeWriter code, List<string> members)
    {
        const string Head = Model + "Article Create";
        if (members.Count <= 1 << ChunkBits)
        {
            EmitCases(code, "protected override " + Head, members, 0, members.Count);
            return;
        }
        code.Line($"protected override {Head}(int index) => (index >> {ChunkBits.Invariant()}) switch").Open();
        var chunks = (members.Count + (1 << ChunkBits) - 1) >> ChunkBits;
        for (var chunk = 0; chunk < chunks; chunk++)
            code.Line($"{chunk.Invariant()} => Create{chunk.Invariant()}(index),");
        EmitDefault(code);
        for (var chunk = 0; chunk < chunks; chunk++)
        {
            var from = chunk << ChunkBits;
            var end = Math.Min(members.Count, from + (1 << ChunkBits));
            EmitCases(code, $"private {Head}{chunk.Invariant()}", members, from, end);
        }
    }

    private static void EmitCases(CodeWriter code, string head, List<string> members, int from, int to)
    {
        code.Line(head + "(int index) => index switch").Open();
        for (var i = from; i < to; i++)
            code.Line($"{i.Invariant()} => {members[i]},");
        EmitDefault(code);
    }

    private static void EmitDefault(CodeWriter code) => code
        .Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(index)),")
        .Close("};")
        .Line();
}
