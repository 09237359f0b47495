using ContentSdk.Engine.Collections;
using ContentSdk.Engine.Layout;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Text;
using ContentSdk.Layout;
using static ContentSdk.Generator.Emit.EmitOptions;

namespace ContentSdk.Generator.Emit;

/// <summary>Emits the items of a collection: the class that has them as members, and the one that makes them.</summary>
internal static class CollectionEmitter
{
    /// <summary>The sources of a collection.</summary>
    /// <param name="collection">The collection.</param>
    /// <param name="firstText">The number of the first text of its items among those of all collections.</param>
    /// <param name="types">The types of the host.</param>
    /// <param name="options">What the host chose.</param>
    public static IEnumerable<GeneratedSource> Emit(CollectionItems collection, int firstText, ContentTypes types, EmitOptions options)
    {
        if (types.Find(collection.Schema.TypeName) is not { } type)
            yield break;
        yield return new($"Collections.{collection.Schema.Name}.g.cs", Members(collection, type, options));
        yield return new($"Internals.{ReaderNames.ItemsOf(collection.Schema)}.g.cs", Items(collection, type, firstText, types, options));
    }

    private static string Members(CollectionItems collection, TypeSchema type, EmitOptions options)
    {
        var code = SourceFile.Begin(options);
        var name = collection.Schema.Name;
        var items = $"global::{options.Namespace}.{IndexEmitter.Internals}.{ReaderNames.ItemsOf(collection.Schema)}.Instance";
        var members = collection.Items
            .Select((item, number) => (item, number))
            .Where(static one => one.item.Identifier.Length > 0)
            .Select(one => (Action<CodeWriter>)(code =>
            {
                code.Summary(one.item.Title, one.item.LogicalPath);
                if (one.item.IsDraft)
                    code.Line(DraftMark.OfDraft(one.item.LogicalPath));
                // A member may not be called as its class is.
                var member = one.item.Identifier == name ? name + "_" : one.item.Identifier;
                code.Line($"public static {type.Name} {member} => {items}[{one.number.Invariant()}];");
            }))
            .ToList();
        var emitted = options with { IsPublic = options.IsPublic && !type.IsInternal };
        var what = collection.Schema.IsData ? "The rows of" : "The items in";
        MemberClass.Emit(code, emitted, name, XmlDoc.Escape($"{what} {collection.Schema.Path}, each by name."), members, code => code
            .Line($"/// <summary>All items, {(collection.Schema.IsData ? "in the order of the file" : "ordered by slug")}.</summary>")
            .Line($"public static {IndexEmitter.ListOf}<{type.Name}> All => {items};")
            .Line()
            .Line("/// <summary>The item of a slug, or null.</summary>")
            .Line($"public static {type.Name}? Find(string slug) => {items}.Find(slug);"));
        return code.ToString();
    }

    private static string Items(CollectionItems collection, TypeSchema type, int firstText, ContentTypes types, EmitOptions options)
    {
        // Where the build publishes files, items name them as articles do.
        var hasFiles = options.Assets is not null && types.HasImages;
        var block = ItemsBlock.Write(collection, hasFiles);
        var itemsClass = ReaderNames.ItemsOf(collection.Schema);
        var reader = new ReaderNames(types).Of(type.Name)!;
        var version = LayoutVersion.Current;
        var layout = $"{version.Major.Invariant()}, {version.Minor.Invariant()}";
        var code = SourceFile.Begin(options, IndexEmitter.Internals).Line().Generated()
            .Line($"internal sealed class {itemsClass} : {Model}Infrastructure.CompiledItems<{type.Name}>").Open()
            .Line($"internal static {itemsClass} Instance =>")
            .Line($"    instance ?? {Model}Infrastructure.Once.Publish(ref instance, new {itemsClass}());")
            .Line()
            .Line($"private static {itemsClass}? instance;")
            .Line()
            .Line($"private {itemsClass}() : base({layout}, {collection.Items.Count.Invariant()}) {{ }}")
            .Line()
            .Line($"protected override {type.Name} Create({Model}FieldValue value) => {FieldTypeEmitter.Readers}.{reader}(value);")
            .Line();
        if (hasFiles || (types.HasMarkdown && collection.Items.Any(static item => HasSlots(item.Value))))
            code.Line($"protected override {Model}Infrastructure.CompiledSet Set => {EmitOptions.Store}.Instance;").Line();
        if (TypeReaderEmitter.Late(type, types, new(types)).Any())
        {
            code.Line("protected override bool HasReferences => true;")
                .Line()
                .Line($"protected override void Fill({type.Name} item, {Model}FieldValue value) =>")
                .Line($"    {FieldTypeEmitter.Readers}.{TypeReaderEmitter.FillOf(reader)}(item, value);")
                .Line()
                .Line("protected override void InitializeTypes()").Open();
            foreach (var name in new TypeLinks(types).TypesFrom(type.Name).Where(name => types.Find(name) is { IsStruct: false }))
                code.Line($"global::System.Runtime.CompilerServices.RuntimeHelpers.RunClassConstructor(typeof({name}).TypeHandle);");
            code.Close().Line();
        }
        if (!collection.Schema.IsData)
        {
            code.Line($"internal static {Model}Article TextOf({Model}FieldValue value) =>")
                .Line($"    {EmitOptions.Store}.Instance.TextAt({firstText.Invariant()} + (int)value.GetInt64());")
                .Line();
        }
        return code.Line(ArticleEmitter.ContentHash(block.Hash)).Line().Block(block).Close().ToString();
    }

    private static bool HasSlots(Cell value) => value.Slots.Any() || value.Items.Any(static inner => HasSlots(inner));
}
