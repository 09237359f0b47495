using System.Reflection;
using Xunit;

namespace ContentSdk.Tests;

public class ModelPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Root(), "docs", "model.md"));

    [Theory]
    [InlineData(typeof(Article))]
    [InlineData(typeof(Quote))]
    [InlineData(typeof(Entity))]
    [InlineData(typeof(Mention))]
    [InlineData(typeof(Paragraph))]
    [InlineData(typeof(Heading))]
    [InlineData(typeof(Link))]
    [InlineData(typeof(ArticleImage))]
    [InlineData(typeof(ArticleHtmlOptions))]
    [InlineData(typeof(Furniture))]
    [InlineData(typeof(SourceLocation))]
    [InlineData(typeof(ContentFinding))]
    [InlineData(typeof(ContentProblem))]
    public void It_names_each_property(Type type)
    {
        // A type has a section of its own, or a row.
        var from = Page.IndexOf($"\n## {type.Name}\n", StringComparison.Ordinal);
        var text = from >= 0
            ? Page[from..Page.IndexOf("\n## ", from + 1, StringComparison.Ordinal)]
            : Page.Split('\n').Last(line => line.StartsWith($"| `{type.Name}` |", StringComparison.Ordinal));
        var names = type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(property => !property.Name.StartsWith("Json", StringComparison.Ordinal) && property.Name != "EqualityContract")
            .Select(property => property.Name);
        Assert.All(names, name => Assert.Contains($"`{name}`", text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(typeof(QuoteKind))]
    [InlineData(typeof(Attribution))]
    [InlineData(typeof(MentionKind))]
    [InlineData(typeof(ParagraphKind))]
    [InlineData(typeof(EntityKind))]
    public void It_names_each_kind(Type type) =>
        Assert.All(Enum.GetNames(type), static name => Assert.Contains($"`{name}`", Page, StringComparison.Ordinal));

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ContentSdk.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
