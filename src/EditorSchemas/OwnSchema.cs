using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;

namespace ContentSdk.EditorSchemas;

/// <summary>Adds the fields of a host's types to the JSON Schema of front matter, so that editors complete and check them.</summary>
internal sealed class OwnSchema
{
    private const string SchemaKey = "$schema";

    private readonly ContentTypes _types;
    private readonly JsonObject _definitions;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    private readonly KnownSlugs _slugs;

    private OwnSchema(ContentTypes types, KnownSlugs slugs, JsonObject definitions) =>
        (_types, _slugs, _definitions) = (types, slugs, definitions);

    /// <summary>The schema with the fields.</summary>
    /// <param name="schema">The schema of the built-in fields.</param>
    /// <param name="types">The types.</param>
    /// <param name="slugs">The slugs that references can have.</param>
    public static string Add(string schema, ContentTypes types, KnownSlugs slugs)
    {
        var root = JsonNode.Parse(schema)!.AsObject();
        if (types.Fields is { } fields)
        {
            var own = new OwnSchema(types, slugs, root["$defs"]!.AsObject());
            var properties = root["properties"]!.AsObject();
            // The keys of series are the type's where it has them.
            foreach (var property in fields.Properties)
                properties[property.Key] = own.Of(property);
            // What must be there may be in the front matter and not in the sidecar, or the other way round: only the build knows.
            // A project's schema is no longer the one of that address.
            root.Remove("$id");
        }
        return Written(root);
    }

    /// <summary>The schema of the items of a collection: the keys of a file, or the rows of one.</summary>
    /// <param name="schema">The schema of the built-in fields.</param>
    /// <param name="types">The types.</param>
    /// <param name="slugs">The slugs that references can have.</param>
    /// <param name="collection">The collection.</param>
    public static string OfItems(string schema, ContentTypes types, KnownSlugs slugs, CollectionSchema collection)
    {
        var root = JsonNode.Parse(schema)!.AsObject();
        root.Remove("$id");
        root["title"] = collection.Name;
        root["description"] = collection.IsData ? $"The rows of {collection.Path}." : $"The keys of an item in {collection.Path}.";
        var own = new OwnSchema(types, slugs, root["$defs"]!.AsObject());
        if (collection.IsData)
        {
            root.Remove("properties");
            root.Remove("type");
            root["anyOf"] = Rows(own.Shape(new(ShapeKind.Object, collection.TypeName)));
            return Written(root);
        }
        // Items are in no series, unless their type has a property for it.
        foreach (var key in SeriesFields.Keys)
            root["properties"]!.AsObject().Remove(key);
        // A property of a built-in field's key says more precisely what its value is.
        var properties = root["properties"]!.AsObject();
        foreach (var property in types.Find(collection.TypeName)?.Properties.Where(static property => property.IsWritten) ?? [])
            properties[property.Key] = own.Of(property);
        return Written(root);
    }

    // A list, or a mapping whose one key has it, beside the name of its schema.
    private static JsonArray Rows(JsonObject row)
    {
        var list = new JsonObject { ["type"] = "array", ["items"] = row };
        return new(
            list,
            new JsonObject
            {
                ["type"] = "object",
                ["minProperties"] = 1,
                ["maxProperties"] = 1,
                ["additionalProperties"] = list.DeepClone(),
            },
            new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject { [SchemaKey] = new JsonObject() },
                ["required"] = new JsonArray(SchemaKey),
                ["minProperties"] = 2,
                ["maxProperties"] = 2,
                ["additionalProperties"] = list.DeepClone(),
            });
    }

    private static string Written(JsonObject root)
    {
        var encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        return root.ToJsonString(new() { WriteIndented = true, Encoder = encoder }).ReplaceLineEndings("\n") + "\n";
    }

    private JsonObject Of(PropertySchema property)
    {
        var node = new JsonObject();
        if (property.Description.Length > 0)
            node["description"] = property.Description;
        foreach (var (name, value) in Shape(property.Shape))
            node[name] = value?.DeepClone();
        if (property.References is { } target)
            Refer(node, property.Shape, _slugs.Of(target));
        foreach (var constraint in property.Constraints)
            Constrain(node, property.Shape, constraint);
        return node;
    }

    private static void AddRequired(JsonObject node, TypeSchema type)
    {
        var required = type.Properties
            .Where(static property => property.IsAsked)
            .Select(static property => (JsonNode)property.Key)
            .ToArray();
        if (required.Length > 0)
            node["required"] = new JsonArray(required);
    }

    private JsonObject Shape(ValueShape shape)
    {
        var node = shape.Kind switch
        {
            ShapeKind.Boolean => Typed("boolean"),
            ShapeKind.SByte => Whole(sbyte.MinValue, sbyte.MaxValue),
            ShapeKind.Byte => Whole(byte.MinValue, byte.MaxValue),
            ShapeKind.Int16 => Whole(short.MinValue, short.MaxValue),
            ShapeKind.UInt16 => Whole(ushort.MinValue, ushort.MaxValue),
            ShapeKind.Int32 => Whole(int.MinValue, int.MaxValue),
            ShapeKind.UInt32 => Whole(uint.MinValue, uint.MaxValue),
            ShapeKind.Int64 or ShapeKind.UInt64 => Typed("integer"),
            ShapeKind.Single or ShapeKind.Double or ShapeKind.Decimal => Typed("number"),
            // With a time, a date's day counts; and seconds may be left out, which the formats of the schema do not allow.
            ShapeKind.Date => new() { ["type"] = "string", ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}" },
            ShapeKind.DateTimeOffset => new() { ["type"] = "string", ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}" },
            ShapeKind.Guid => Formatted("uuid"),
            ShapeKind.Enum => Words(shape, shape.Members.Select(static member => member.Text)),
            ShapeKind.List => new() { ["type"] = "array", ["items"] = Shape(shape.Element!) },
            ShapeKind.Map => new() { ["type"] = "object", ["additionalProperties"] = Shape(shape.Element!) },
            ShapeKind.Object => new() { ["$ref"] = "#/$defs/" + Definition(shape.TypeName) },
            // A number or a date is a text as well.
            ShapeKind.Text or ShapeKind.Version or ShapeKind.Entity => AnyText(),
            ShapeKind.Article => Slug(""),
            ShapeKind.Item => Slug(shape.TypeName),
            ShapeKind.Markdown => Markdown(),
            ShapeKind.Image => new() { ["$ref"] = "#/$defs/image" },
            ShapeKind.Any => [],
            _ => Typed("string"),
        };
        if (shape.List == ListKind.Set && shape.Kind == ShapeKind.List)
            node["uniqueItems"] = true;
        return shape.IsNullable && shape.Kind != ShapeKind.Any ? OrNull(node) : node;
    }

    // What the last build knew is completed. What came since then is not marked: only the build knows that.
    private JsonObject Slug(string typeName)
    {
        var slugs = _slugs.Of(typeName);
        if (slugs.Count == 0)
            return AnyText();
        return new() { ["anyOf"] = new JsonArray(Words(slugs), AnyText()) };
    }

    // Of texts that are slugs: the words first, which editors complete, and then anything.
    private static void Refer(JsonObject node, ValueShape shape, EquatableArray<string> slugs)
    {
        if (slugs.Count == 0)
            return;
        if (shape.Kind == ShapeKind.Map)
            node["propertyNames"] = new JsonObject();
        var target = shape.Kind switch { ShapeKind.List => node["items"]!, ShapeKind.Map => node["propertyNames"]!, _ => node };
        target["anyOf"] = new JsonArray(Words(slugs), new JsonObject());
    }

    private static JsonObject Words(IEnumerable<string> words) =>
        new() { ["enum"] = new JsonArray([.. words.Select(static word => (JsonNode)word)]) };

    private static JsonObject OrNull(JsonObject node)
    {
        if (node["type"] is JsonArray several)
            several.Add("null");
        else if (node["type"] is { } type && node["enum"] is null)
            node["type"] = new JsonArray(type.DeepClone(), "null");
        else
            return new() { ["anyOf"] = new JsonArray(node, new JsonObject { ["type"] = "null" }) };
        return node;
    }

    // Each type once, under a name of its own: a type may have properties of itself.
    private string Definition(string typeName)
    {
        if (_names.TryGetValue(typeName, out var known))
            return known;
        var type = _types.Find(typeName)!;
        var name = type.DisplayName;
        while (_definitions.ContainsKey(name))
            name += "_";
        _names.Add(typeName, name);
        var node = new JsonObject { ["type"] = "object" };
        _definitions.Add(name, node);
        var properties = new JsonObject();
        foreach (var property in type.Properties.Where(static property => property.IsWritten))
            properties.Add(property.Key, Of(property));
        node["properties"] = properties;
        AddRequired(node, type);
        node["additionalProperties"] = false;
        return name;
    }

    // The words first, which editors complete; then the same in another case of letters and with other joints, which is as good.
    private static JsonObject Words(ValueShape shape, IEnumerable<string> members)
    {
        var forms = string.Join('|', members.Select(AnyForm));
        var words = new JsonArray(Words(members), new JsonObject { ["type"] = "string", ["pattern"] = $"^(?:{forms})$" });
        if (shape.IsFlags)
            words.Add(new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["anyOf"] = words.DeepClone() } });
        return new() { ["anyOf"] = words };
    }

    private static string AnyForm(string word)
    {
        var pattern = new System.Text.StringBuilder("[-_ ]*");
        foreach (var c in word.Where(static c => c is not ('-' or '_' or ' ')))
        {
            var isLetter = char.IsAsciiLetter(c);
            pattern
                .Append(isLetter
                    ? $"[{char.ToLowerInvariant(c)}{char.ToUpperInvariant(c)}]"
                    : System.Text.RegularExpressions.Regex.Escape(c.ToString()))
                .Append("[-_ ]*");
        }
        return pattern.ToString();
    }

    private static void Constrain(JsonObject node, ValueShape shape, ValueConstraint constraint)
    {
        var isList = shape.Kind is ShapeKind.List;
        // These are about the text without markup, which an editor does not know.
        if (shape.IsMarkdown && (constraint.Kind == ConstraintKind.Pattern || (constraint.Kind == ConstraintKind.Length && !isList)))
            return;
        var target = isList && constraint.Kind is not ConstraintKind.Length ? node["items"]!.AsObject() : node;
        switch (constraint.Kind)
        {
            case ConstraintKind.Range:
                // A date has no bounds in a schema, and an infinity is none.
                if (Number(constraint.Arguments[0]) is { } least)
                    target[constraint.Arguments[2] == "1" ? "exclusiveMinimum" : "minimum"] = least;
                if (Number(constraint.Arguments[1]) is { } most)
                    target[constraint.Arguments[3] == "1" ? "exclusiveMaximum" : "maximum"] = most;
                break;
            case ConstraintKind.Length:
                var counted = isList ? "Items" : shape.Kind == ShapeKind.Map ? "Properties" : "Length";
                Set(node, "min" + counted, constraint.Arguments[0]);
                Set(node, "max" + counted, constraint.Arguments[1]);
                break;
            case ConstraintKind.Pattern:
                target["pattern"] = $"^(?:{constraint.Arguments[0]})$";
                break;
            case ConstraintKind.Url:
                target["format"] = "uri";
                break;
            case ConstraintKind.Email:
                target["format"] = "email";
                break;
            case ConstraintKind.Allowed:
                var single = isList ? shape.Element! : shape;
                if (single.Kind == ShapeKind.Enum)
                {
                    var members = Words(single, constraint.Arguments);
                    target["anyOf"] = (single.IsNullable ? OrNull(members) : members)["anyOf"]!.DeepClone();
                    break;
                }
                var words = constraint.Arguments.SelectMany(word => AllowedValues(word, single.Kind));
                target["enum"] = new JsonArray([.. single.IsNullable ? words.Append(null) : words]);
                break;
            case ConstraintKind.NotEmpty:
                target["minLength"] ??= 1;
                break;
        }
    }

    private static JsonNode?[] AllowedValues(string word, ShapeKind kind) => kind switch
    {
        >= ShapeKind.SByte and <= ShapeKind.Decimal when Number(word) is { } number => [number],
        ShapeKind.Boolean when bool.TryParse(word, out var isTrue) => [isTrue],
        // A text may be written like a number or a truth value.
        ShapeKind.Text or ShapeKind.Version or ShapeKind.Entity or ShapeKind.Markdown when Unquoted(word) is { } other => [word, other],
        _ => [word],
    };

    private static JsonValue? Unquoted(string word) =>
        bool.TryParse(word, out var isTrue) ? JsonValue.Create(isTrue)
        : word.Contains(',', StringComparison.Ordinal) ? null : Number(word);

    private static void Set(JsonObject node, string name, string number)
    {
        if (number.Length > 0)
            node[name] = int.Parse(number, CultureInfo.InvariantCulture);
    }

    private static JsonValue? Number(string text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? JsonValue.Create(number) : null;

    private static JsonObject Markdown()
    {
        var node = AnyText();
        node["contentMediaType"] = "text/markdown";
        return node;
    }

    private static JsonObject AnyText() => new() { ["type"] = new JsonArray("string", "number", "boolean") };

    private static JsonObject Typed(string type) => new() { ["type"] = type };

    private static JsonObject Formatted(string format) => new() { ["type"] = "string", ["format"] = format };

    private static JsonObject Whole(long least, long most) => new() { ["type"] = "integer", ["minimum"] = least, ["maximum"] = most };
}
