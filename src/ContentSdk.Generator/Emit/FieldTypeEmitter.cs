using ContentSdk.Engine.Model.Types;
using static ContentSdk.Generator.Emit.EmitOptions;

namespace ContentSdk.Generator.Emit;

/// <summary>
/// Emits what makes values of the host's types from the cells of content: one method for each type, whatever there is
/// of it, and the property of articles. It depends on the types alone, so that no edit of content changes it.
/// </summary>
internal static class FieldTypeEmitter
{
    /// <summary>Name of the class that has the methods.</summary>
    public const string Readers = "FieldTypes";

    /// <summary>The property of all articles.</summary>
    public static string Property(ContentTypes types, TypeSchema fields, EmitOptions options)
    {
        var reader = $"global::{options.Namespace}.{IndexEmitter.Internals}.{Readers}.{new ReaderNames(types).Of(fields.Name)}";
        var read = $"{Model}Infrastructure.FieldReading.Fields<{fields.Name}>(this, {reader})";
        var visibility = fields.IsInternal ? "internal" : "public";
        return SourceFile.Begin(options).Line().Line($"partial class {IndexEmitter.ArticleBase}").Open()
            .Summary($"The fields of the article that {fields.DisplayName} declares.")
            .Line(
                "[global::System.Text.Json.Serialization.JsonPropertyOrder(-96), "
                + "global::System.Text.Json.Serialization.JsonPropertyName(\"fields\")]")
            .Line(fields.IsStruct
                ? $"{visibility} {fields.Name} Fields => {read};"
                : $"{visibility} {fields.Name} Fields => fields ?? {Model}Infrastructure.Once.Publish(ref fields, {read});")
            .Lines(fields.IsStruct ? [] : ["", $"private {fields.Name}? fields;"])
            .Line()
            .Summary("Builds an article by hand, for unit tests of code that takes this class.")
            .Line($"public static {IndexEmitter.ArticleBase} Build({Model}ArticleBuilder builder) => new Built(builder);")
            .Line()
            .Line($"private {IndexEmitter.ArticleBase}({Model}ArticleBuilder builder) : base(builder) {{ }}")
            .Line()
            .Line($"private sealed class Built({Model}ArticleBuilder builder) : {IndexEmitter.ArticleBase}(builder);")
            .Close()
            .Line()
            .Summary("The fields of articles whose own type is not known: those of a ContentSet, an entity, a list.").Generated()
            .Line($"{(fields.IsInternal ? "internal" : options.Visibility)} static class ArticleFields").Open()
            .Summary($"The fields of an article that {fields.DisplayName} declares, also of one from another assembly.")
            .Line($"public static {fields.Name} GetFields(this {Model}Article article) =>")
            .Line($"    article is {IndexEmitter.ArticleBase} own")
            .Line("        ? own.Fields")
            .Line($"        : {Model}Infrastructure.FieldReading.Fields<{fields.Name}>(article, {reader});")
            .Close().ToString();
    }

    /// <summary>The methods.</summary>
    public static string ReadersOf(ContentTypes types, EmitOptions options)
    {
        var code = SourceFile.Begin(options, IndexEmitter.Internals).Line().Generated().Line($"internal static class {Readers}").Open();
        var readers = new TypeReaderEmitter(code, types);
        for (var i = 0; i < types.Types.Count; i++)
        {
            if (i > 0)
                code.Line();
            readers.Emit(types.Types[i]);
        }
        return code.Close().ToString();
    }
}
