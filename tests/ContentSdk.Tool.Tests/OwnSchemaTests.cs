using System.Text.Json.Nodes;
using ContentSdk.EditorSchemas;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Tool.Pages;
using Xunit;

namespace ContentSdk.Tool.Tests;

/// <summary>The JSON Schema of front matter with the fields of a host's types.</summary>
public class OwnSchemaTests
{
    private static JsonNode Of(params PropertySchema[] properties) => JsonNode.Parse(OwnSchema.Add(
        Schemas.Read(Schemas.FrontMatter),
        new(
            new([
                new("global::Fields", "Fields", new(properties)),
                new("global::Venue", "Venue", new([
                    new("town", "Town", new(ShapeKind.Text, "string"), IsRequired: true),
                    new("beside", "Beside", new(ShapeKind.Object, "global::Venue", true)),
                ])),
            ]),
            "global::Fields"),
        Slugs))!;

    private static readonly KnownSlugs Slugs = new(new([new("", new(["ferry"])), new("global::Venue", new(["hall", "pier"]))]));

    public static TheoryData<ValueShape, string> Shapes { get; } = new()
    {
        { new(ShapeKind.Text, "string", true), """{"type":["string","number","boolean","null"]}""" },
        { new(ShapeKind.Boolean, "bool"), """{"type":"boolean"}""" },
        { new(ShapeKind.Byte, "byte"), """{"type":"integer","minimum":0,"maximum":255}""" },
        { new(ShapeKind.Double, "double", true), """{"type":["number","null"]}""" },
        { new(ShapeKind.Date, "global::System.DateOnly"), """{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}"}""" },
        { new(ShapeKind.List, "string[]", false, new(ShapeKind.Int32, "int"), ListKind.Set), """{"type":"array","items":{"type":"integer","minimum":-2147483648,"maximum":2147483647},"uniqueItems":true}""" },
        { new(ShapeKind.Map, "map", false, new(ShapeKind.Boolean, "bool")), """{"type":"object","additionalProperties":{"type":"boolean"}}""" },
        { new(ShapeKind.Object, "global::Venue", true), """{"anyOf":[{"$ref":"#/$defs/Venue"},{"type":"null"}]}""" },
        { new(ShapeKind.Image, "image"), """{"$ref":"#/$defs/image"}""" },
        { new(ShapeKind.Markdown, "markdown", true), """{"type":["string","number","boolean","null"],"contentMediaType":"text/markdown"}""" },
        { new(ShapeKind.Any, "any"), "{}" },
        // Completed, and yet nothing is wrong that a later build may know.
        { new(ShapeKind.Article, "article"), """{"anyOf":[{"enum":["ferry"]},{"type":["string","number","boolean"]}]}""" },
        { new(ShapeKind.Item, "global::Venue", true), """{"anyOf":[{"anyOf":[{"enum":["hall","pier"]},{"type":["string","number","boolean"]}]},{"type":"null"}]}""" },
        { new(ShapeKind.Item, "global::Other"), """{"type":["string","number","boolean"]}""" },
        {
            new(ShapeKind.Enum, "global::Desk", Members: new([new("a1", "A1"), new("b", "B")])),
            """{"anyOf":[{"enum":["a1","b"]},{"type":"string","pattern":"^(?:[-_ ]*[aA][-_ ]*1[-_ ]*|[-_ ]*[bB][-_ ]*)$"}]}"""
        },
    };

    [Theory, MemberData(nameof(Shapes))]
    public void A_property_says_what_its_type_takes(ValueShape shape, string expected) =>
        Assert.Equal(expected, Of(new PropertySchema("own", "Own", shape))["properties"]!["own"]!.ToJsonString(Relaxed));

    [Theory]
    [InlineData(ConstraintKind.Range, """{"type":"number","minimum":1.5,"exclusiveMaximum":5}""", "1.5", "5", "0", "1")]
    [InlineData(ConstraintKind.Range, """{"type":"number"}""", "2020-01-01", "2021-01-01", "0", "0")]
    [InlineData(ConstraintKind.Length, """{"type":"number","minLength":2}""", "2", "")]
    [InlineData(ConstraintKind.Pattern, """{"type":"number","pattern":"^(?:a|b)$"}""", "a|b")]
    [InlineData(ConstraintKind.Allowed, """{"type":"number","enum":["a","b"]}""", "a", "b")]
    [InlineData(ConstraintKind.Allowed, """{"type":"number","enum":[1.5,2]}""", "1.5", "2")]
    [InlineData(ConstraintKind.Range, """{"type":"number","minimum":0}""", "0", ".inf", "0", "0")]
    [InlineData(ConstraintKind.Denied, """{"type":"number"}""", "a")]
    [InlineData(ConstraintKind.NotEmpty, """{"type":"number","minLength":1}""")]
    public void And_what_its_attributes_ask(ConstraintKind kind, string expected, params string[] arguments)
    {
        var property = new PropertySchema("own", "Own", new(ShapeKind.Double, "double"), Constraints: new([new(kind, new(arguments))]));
        Assert.Equal(expected, Of(property)["properties"]!["own"]!.ToJsonString(Relaxed));
    }

    [Fact]
    public void The_length_of_Markdown_is_not_that_of_its_source()
    {
        var property = new PropertySchema("own", "Own", new(ShapeKind.Markdown, "markdown"), Constraints: new([new(ConstraintKind.Length, new(["", "9"]))]));
        Assert.Equal("""{"type":["string","number","boolean"],"contentMediaType":"text/markdown"}""", Of(property)["properties"]!["own"]!.ToJsonString(Relaxed));
    }

    [Fact]
    public void So_they_do_of_dictionaries_and_of_values_that_may_be_null()
    {
        var map = new PropertySchema(
            "own", "Own", new(ShapeKind.Map, "map", false, new(ShapeKind.Boolean, "bool")), Constraints: new([new(ConstraintKind.Length, new(["1", "3"]))]));
        Assert.Equal(
            """{"type":"object","additionalProperties":{"type":"boolean"},"minProperties":1,"maxProperties":3}""", Of(map)["properties"]!["own"]!.ToJsonString(Relaxed));
        var word = new PropertySchema("own", "Own", new(ShapeKind.Text, "string", true), Constraints: new([new(ConstraintKind.Allowed, new(["a"]))]));
        Assert.Equal("""{"type":["string","number","boolean","null"],"enum":["a",null]}""", Of(word)["properties"]!["own"]!.ToJsonString(Relaxed));
    }

    [Theory]
    [InlineData(ShapeKind.Text, """{"type":["string","number","boolean"],"anyOf":[{"enum":["hall","pier"]},{}]}""")]
    [InlineData(ShapeKind.List, """{"type":"array","items":{"type":["string","number","boolean"],"anyOf":[{"enum":["hall","pier"]},{}]}}""")]
    [InlineData(ShapeKind.Map, """{"type":"object","additionalProperties":{"type":["string","number","boolean"]},"propertyNames":{"anyOf":[{"enum":["hall","pier"]},{}]}}""")]
    public void Texts_that_are_slugs_are_completed(ShapeKind kind, string expected)
    {
        var text = new ValueShape(ShapeKind.Text, "string");
        var property = new PropertySchema(
            "own", "Own", kind == ShapeKind.Text ? text : new(kind, "several", false, text), Constraints: new([new(ConstraintKind.References, new(["global::Venue"]))]));
        Assert.Equal(expected, Of(property)["properties"]!["own"]!.ToJsonString(Relaxed));
    }

    [Fact]
    public void Required_keys_descriptions_and_types_within_types_are_in_it()
    {
        var schema = Of(
            new("venue", "Venue", new(ShapeKind.Object, "global::Venue"), IsRequired: true, Description: "Where it is."),
            new PropertySchema("stars", "Stars", new(ShapeKind.Int32, "int")));
        Assert.Null(schema["required"]);
        Assert.Equal("""{"description":"Where it is.","$ref":"#/$defs/Venue"}""", schema["properties"]!["venue"]!.ToJsonString(Relaxed));
        Assert.Equal(
            """{"type":"object","properties":{"town":{"type":["string","number","boolean"]},"beside":{"anyOf":[{"$ref":"#/$defs/Venue"},{"type":"null"}]}},"required":["town"],"additionalProperties":false}""",
            schema["$defs"]!["Venue"]!.ToJsonString(Relaxed));
        Assert.NotNull(schema["properties"]!["title"]);
        Assert.Null(schema["$id"]);
    }

    [Fact]
    public void The_keys_of_an_item_are_those_of_its_type_and_the_built_in_ones()
    {
        var schema = OfItems(isData: false);
        var properties = schema["properties"]!.AsObject();
        Assert.Equal("""{"type":"integer","minimum":0,"maximum":255}""", properties["title"]!.ToJsonString(Relaxed));
        Assert.Equal("""{"type":["string","number","boolean","null"]}""", properties["goesWith"]!.ToJsonString(Relaxed));
        Assert.NotNull(properties["draft"]);
        Assert.Null(properties["body"]);
        Assert.Null(properties["goWithThis"]);
    }

    [Fact]
    public void The_rows_of_a_data_file_are_a_list() =>
        Assert.Equal(
            """{"type":"object","properties":{"title":{"type":"integer","minimum":0,"maximum":255},"goesWith":{"type":["string","number","boolean","null"]}},"required":["title"],"additionalProperties":false}""",
            OfItems(isData: true)["$defs"]!["Recipe"]!.ToJsonString(Relaxed));

    // A list, or a mapping of one list beside the name of the schema.
    [Fact]
    public void The_rows_may_have_a_key()
    {
        const string Rows = """{"type":"array","items":{"$ref":"#/$defs/Recipe"}}""";
        var schema = OfItems(isData: true);
        Assert.Equal(
            [
                Rows,
                """{"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":""" + Rows + "}",
                """{"type":"object","properties":{"$schema":{}},"required":["$schema"],"minProperties":2,"maxProperties":2,"additionalProperties":""" + Rows + "}",
            ],
            schema["anyOf"]!.AsArray().Select(static root => root!.ToJsonString(Relaxed)));
        Assert.Null(schema["type"]);
    }

    [Theory]
    [InlineData(false, false, """{"anyOf":[{"enum":["red"]},{"type":"string","pattern":"^(?:[-_ ]*[rR][-_ ]*[eE][-_ ]*[dD][-_ ]*)$"}]}""")]
    [InlineData(false, true, """{"anyOf":[{"anyOf":[{"enum":["red"]},{"type":"string","pattern":"^(?:[-_ ]*[rR][-_ ]*[eE][-_ ]*[dD][-_ ]*)$"}]},{"type":"null"}]}""")]
    [InlineData(true, false, """{"type":"array","items":{"anyOf":[{"enum":["red"]},{"type":"string","pattern":"^(?:[-_ ]*[rR][-_ ]*[eE][-_ ]*[dD][-_ ]*)$"}]}}""")]
    public void Allowed_members_of_enums_have_their_other_forms(bool isList, bool isNullable, string expected)
    {
        var shape = new ValueShape(ShapeKind.Enum, "global::Colour", isNullable, Members: new([new("red", "Red"), new("blue", "Blue")]));
        var property = new PropertySchema(
            "own", "Own", isList ? new(ShapeKind.List, "list", false, shape) : shape, Constraints: new([new(ConstraintKind.Allowed, new(["red"]))]));
        Assert.Equal(expected, Of(property)["properties"]!["own"]!.ToJsonString(Relaxed));
    }

    [Fact]
    public void Allowed_texts_that_are_numbers_may_be_written_as_such()
    {
        var property = new PropertySchema(
            "own", "Own", new(ShapeKind.Text, "string"), Constraints: new([new(ConstraintKind.Allowed, new(["a", "5", "-1.5", "1,000", "true"]))]));
        Assert.Equal(
            """{"type":["string","number","boolean"],"enum":["a","5",5,"-1.5",-1.5,"1,000","true",true]}""", Of(property)["properties"]!["own"]!.ToJsonString(Relaxed));
    }

    private static JsonNode OfItems(bool isData)
    {
        var item = new ValueShape(ShapeKind.Item, "global::Recipe", true);
        var types = new ContentTypes(new([
            new("global::Recipe", "Recipe", new([
                new("title", "Title", new(ShapeKind.Byte, "byte"), IsRequired: true),
                new("goesWith", "GoesWith", item),
                new("goWithThis", "GoWithThis", new(ShapeKind.List, "list", false, item), Constraints: new([new(ConstraintKind.InverseOf, new(["GoesWith"]))])),
                new("body", "Body", new(ShapeKind.Body, "article"), IsRequired: true),
            ])),
        ]));
        return JsonNode.Parse(OwnSchema.OfItems(Schemas.Read(Schemas.FrontMatter), types, KnownSlugs.None, new("Recipes", "recipes", "global::Recipe", isData)))!;
    }

    [Theory]
    [InlineData("schema", "front-matter", "--collection", "Recipes")]
    [InlineData("check", "--project", "no-such.csproj")]
    [InlineData("schema", "front-matter", "--project", "no-such-folder")]
    [InlineData("check")]
    public void What_cannot_be_read_returns_2(params string[] arguments)
    {
        using var run = new ToolRun();
        run.Run(arguments);
        Assert.Equal((ExitCodes.Usage, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("contentsdk: ", run.Error, StringComparison.Ordinal);
    }

    private static readonly System.Text.Json.JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
