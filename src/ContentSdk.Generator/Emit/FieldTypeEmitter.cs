using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Text;
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
        var read = $"global::{options.Namespace}.{IndexEmitter.Internals}.{Readers}.{ReaderNames.Of(types)[fields.Name]}(GetOwnFields())";
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
            .Close().ToString();
    }

    /// <summary>The methods.</summary>
    public static string ReadersOf(ContentTypes types, EmitOptions options)
    {
        var names = ReaderNames.Of(types);
        var code = SourceFile.Begin(options, IndexEmitter.Internals).Line().Generated().Line($"internal static class {Readers}").Open();
        var isFirst = true;
        foreach (var type in types.Types)
        {
            if (!isFirst)
                code.Line();
            isFirst = false;
            Emit(code, type, names);
        }
        return code.Close().ToString();
    }

    private static void Emit(CodeWriter code, TypeSchema type, IReadOnlyDictionary<string, string> names)
    {
        code.Line($"internal static {type.Name} {names[type.Name]}({Model}FieldValue value)").Open();
        var isBuilt = type.Properties.Any(static property => property.Setting == PropertySetting.Initializer);
        var number = 0;
        var always = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in type.Properties)
        {
            if (property.Setting
                is not (PropertySetting.Argument or PropertySetting.OptionalArgument or PropertySetting.RequiredInitializer))
                continue;
            var (local, cell) = ($"v{number.Invariant()}", $"c{number++.Invariant()}");
            var read = $"value.TryGetProperty({Literals.String(property.Key)}, out var {cell}) "
                + $"? {ValueCode.Of(property.Shape, cell, names)}";
            var without = property.Setting == PropertySetting.OptionalArgument
                ? property.DefaultCode
                : $"default({TypeOf(property.Shape)})";
            code.Line($"{TypeOf(property.Shape)} {local} = {read} : {without};");
            always.Add(property.Name, local);
        }
        code.Line($"var made = {Construction(type, always, [])};");
        foreach (var property in type.Properties.Where(property => !isBuilt && property.Setting == PropertySetting.Setter))
        {
            var cell = $"c{number++.Invariant()}";
            code.Line($"if (value.TryGetProperty({Literals.String(property.Key)}, out var {cell}))")
                .Line($"    made.{Escape(property.Name)} = {ValueCode.Of(property.Shape, cell, names)};");
        }
        // What content does not say keeps the value that the type gives it, which is asked of an object that was made without.
        code.Line(isBuilt ? $"return {Construction(type, always, Optional(type, names, number))};" : "return made;").Close();
    }

    private static IEnumerable<string> Optional(TypeSchema type, IReadOnlyDictionary<string, string> names, int number)
    {
        var optional = type.Properties
            .Where(static property => property.Setting is PropertySetting.Initializer or PropertySetting.Setter);
        foreach (var property in optional)
        {
            var (cell, name) = ($"c{number++.Invariant()}", Escape(property.Name));
            yield return $"{name} = value.TryGetProperty({Literals.String(property.Key)}, out var {cell}) "
                + $"? {ValueCode.Of(property.Shape, cell, names)} : made.{name}";
        }
    }

    private static string Construction(TypeSchema type, Dictionary<string, string> always, IEnumerable<string> optional)
    {
        var arguments = type.Parameters.Select(index => index < 0 ? "default" : always[type.Properties[index].Name]);
        var required = type.Properties.Where(static property => property.Setting == PropertySetting.RequiredInitializer)
            .Select(property => $"{Escape(property.Name)} = {always[property.Name]}");
        var members = required.Concat(optional).ToList();
        return $"new {type.Name}({string.Join(", ", arguments)})" + (members.Count == 0 ? "" : $" {{ {string.Join(", ", members)} }}");
    }

    private static string TypeOf(ValueShape shape) => shape.IsNullable ? shape.TypeName + "?" : shape.TypeName;

    private static string Escape(string name) => "@" + name;
}
