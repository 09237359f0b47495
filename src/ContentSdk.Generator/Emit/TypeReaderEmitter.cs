using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Text;
using static ContentSdk.Generator.Emit.EmitOptions;

namespace ContentSdk.Generator.Emit;

/// <summary>
/// Emits the method that makes a value of a type of the host; and for a type of items, the one that sets those of its properties that
/// refer to items: these may be items that are not complete yet.
/// </summary>
/// <param name="code">Where to write.</param>
/// <param name="types">The types.</param>
internal sealed class TypeReaderEmitter(CodeWriter code, ContentTypes types)
{
    private const string Accessor = "global::System.Runtime.CompilerServices.UnsafeAccessor";

    private readonly ReaderNames _names = new(types);
    private readonly TypeLinks _links = new(types);

    /// <summary>Name of the method that sets references, by that of the one that makes the item.</summary>
    public static string FillOf(string reader) => "Fill" + reader;

    /// <summary>The properties of items of a type that refer to items, and are set when the item is there.</summary>
    public static IEnumerable<PropertySchema> Late(TypeSchema type, ContentTypes types, TypeLinks links) =>
        types.CollectionOfType(type.Name) is null
            ? []
            : type.Properties.Where(property => property.SetterOf.Length > 0 && links.LeadToItems(property.Shape));

    public void Emit(TypeSchema type)
    {
        var late = Late(type, types, _links).ToList();
        var properties = type.Properties.Where(property => !late.Contains(property)).ToList();
        code.Line($"internal static {type.Name} {_names.Of(type.Name)}({Model}FieldValue value)").Open();
        var isBuilt = properties.Exists(static property => property.Setting == PropertySetting.Initializer);
        var number = 0;
        var always = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in type.Properties)
        {
            if (property.Setting
                is not (PropertySetting.Argument or PropertySetting.OptionalArgument or PropertySetting.RequiredInitializer))
                continue;
            var without = property.Setting == PropertySetting.OptionalArgument
                ? property.DefaultCode
                : $"default({TypeOf(property.Shape)})";
            if (late.Contains(property))
            {
                always.Add(property.Name, without);
                continue;
            }
            var (local, cell) = ($"v{number.Invariant()}", $"c{number++.Invariant()}");
            code.Line($"{TypeOf(property.Shape)} {local} = {Given(property, cell)} ? {ValueOf(type, property, cell)} : {without};");
            always.Add(property.Name, local);
        }
        code.Line($"var made = {Construction(type, always, [])};");
        foreach (var property in properties.Where(property => !isBuilt && property.Setting == PropertySetting.Setter))
        {
            var cell = $"c{number++.Invariant()}";
            code.Line($"if ({Given(property, cell)})").Line($"    made.{Escape(property.Name)} = {ValueOf(type, property, cell)};");
        }
        // What content does not say keeps the value that the type gives it, which is asked of an object that was made without.
        code.Line(isBuilt ? $"return {Construction(type, always, Optional(type, properties, number))};" : "return made;").Close();
        if (late.Count > 0)
            EmitFill(type, late);
    }

    private void EmitFill(TypeSchema type, List<PropertySchema> late)
    {
        var name = FillOf(_names.Of(type.Name)!);
        code.Line().Line($"internal static void {name}({type.Name} made, {Model}FieldValue value)").Open();
        for (var i = 0; i < late.Count; i++)
        {
            var cell = $"c{i.Invariant()}";
            code.Line($"if ({Given(late[i], cell)})").Line($"    {Setter(i)}(made, {ValueOf(type, late[i], cell)});");
        }
        code.Close();
        for (var i = 0; i < late.Count; i++)
        {
            // A property with 'init' can be set only while an object is made, but what it refers to may not be there by then.
            code.Line()
                .Line($"[{Accessor}({Accessor}Kind.Method, Name = {Literals.String("set_" + late[i].Name)})]")
                .Line($"private static extern void {Setter(i)}({late[i].SetterOf} item, {TypeOf(late[i].Shape)} value);");
        }

        string Setter(int index) => $"{name}{index.Invariant()}";
    }

    private IEnumerable<string> Optional(TypeSchema type, List<PropertySchema> properties, int number)
    {
        foreach (var property in properties.Where(static one => one.Setting is PropertySetting.Initializer or PropertySetting.Setter))
        {
            var (cell, name) = ($"c{number++.Invariant()}", Escape(property.Name));
            yield return $"{name} = {Given(property, cell)} ? {ValueOf(type, property, cell)} : made.{name}";
        }
    }

    private static string Given(PropertySchema property, string cell) =>
        $"value.TryGetProperty({Literals.String(property.Key)}, out var {cell})";

    private string ValueOf(TypeSchema type, PropertySchema property, string cell) => property.Shape.Kind == ShapeKind.Body
        ? _names.ItemsOf(type.Name) is { } items ? $"{items}.TextOf({cell})" : "default"
        : ValueCode.Of(property.Shape, cell, _names);

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
