using ContentSdk.Engine.Layout.Codec;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using CsCheck;
using Xunit;

namespace ContentSdk.Engine.Tests.Layout;

/// <summary>The types of a host as text, for the tool.</summary>
public class ContentTypesCodecTests
{
    private static readonly ValueShape Word = new(
        ShapeKind.Enum, "global::Desk", true, Members: new([new("politics", "Politics"), new("sport", "Sports")]), IsFlags: true);

    private static readonly ContentTypes Types = new(
        new(
        [
            new(
                "global::News.Fields",
                "Fields",
                new(
                [
                    new("stars", "Stars", new(ShapeKind.Int32, "int"), IsRequired: true, Constraints: new([new(ConstraintKind.Range, new(["1", "5", "0", "1"]))])),
                    new("desk", "Desk", Word, Description: "Who edits \"it\"."),
                    new("venues", "Venues", new(ShapeKind.List, "global::Venue[]", false, new(ShapeKind.Object, "global::Venue"), ListKind.Set)),
                ]),
                File: "Fields.cs"),
            new("global::Venue", "Venue", new([new("town", "Town", new(ShapeKind.Text, "string", true))])),
        ]),
        "global::News.Fields",
        true);

    [Fact]
    public void They_come_back() => Assert.Equal(Types, ContentTypesCodec.Read(ContentTypesCodec.Write(Types)));

    [Fact]
    public void No_types_come_back_too() => Assert.Equal(ContentTypes.None, ContentTypesCodec.Read(ContentTypesCodec.Write(ContentTypes.None)));

    [Theory]
    [InlineData("")]
    [InlineData("not Base64!")]
    [InlineData("AgAA")]
    public void Any_other_text_is_none(string text) => Assert.Null(ContentTypesCodec.Read(text));

    [Fact]
    public void Bytes_that_were_changed_are_never_a_fault() => Gen.Select(Gen.Int[0, 400], Gen.Byte).Sample(static (at, value) =>
    {
        var bytes = Convert.FromBase64String(ContentTypesCodec.Write(Types));
        bytes[at % bytes.Length] = value;
        _ = ContentTypesCodec.Read(Convert.ToBase64String(bytes));
    });
}
