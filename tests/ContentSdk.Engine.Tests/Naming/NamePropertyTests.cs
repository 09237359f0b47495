using ContentSdk.Engine.Model;
using ContentSdk.Engine.Naming;
using CsCheck;
using Xunit;

namespace ContentSdk.Engine.Tests.Naming;

/// <summary>Whatever a text is, its names are identifiers that compile.</summary>
public class NamePropertyTests
{
    private static readonly string[] Inherited =
    [
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals", "All", "Find", "Count", "Quotes",
        "Item",
    ];

    private static readonly Gen<string> Hostile = Gen.OneOf(
        Gen.String,
        Gen.String[Gen.OneOf("aeiouXYZ ßéЩλ港0129-_'’.:—\u0301\u00AD\u200D\uD83D\uDE00\uD800\t\n\"\\".ToCharArray()), 0, 60],
        Gen.OneOf<string>(Inherited),
        Gen.OneOf<string>(
            "class", "record", "", " ", "1", "…", "\uD800", new string('a', 5000), string.Join(" ", Enumerable.Repeat("word", 2000))));

    [Fact]
    public void Article_names_are_identifiers_and_slugs() =>
        Gen.Select(Hostile, Hostile).Sample((path, title) =>
        {
            var (identifier, slug) = ArticleNames.For("seeds/" + path + ".txt", title);
            Assert.True(IsIdentifier(identifier), identifier);
            Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", slug);
            Assert.Equal((identifier, slug), ArticleNames.For("seeds/" + path + ".txt", title));
        });

    [Fact]
    public void Entity_names_are_identifiers() =>
        Gen.Select(Hostile, Gen.Enum<EntityKind>()).Sample((name, kind) =>
        {
            var member = EntityNames.For(kind, name);
            Assert.True(IsIdentifier(member), member);
            Assert.Equal(member, EntityNames.For(kind, name));
        });

    [Fact]
    public void Quote_names_are_identifiers_and_distinct() =>
        Hostile.Where(text => !text.Contains('\r')).Array[0, 12].Sample(texts =>
        {
            var names = QuoteNamesTests.NamesOf([.. texts.Select(text => text.Replace("\n", " ", StringComparison.Ordinal))]);
            Assert.All(names, name => Assert.True(IsIdentifier(name), name));
            Assert.Equal(names.Length, names.Distinct().Count());
        });

    private static bool IsIdentifier(string name) =>
        name.Length is > 0 and < 500
        && (char.IsAsciiLetterUpper(name[0]) || name[0] == '_')
        && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_')
        && !Inherited.Contains(name);
}
