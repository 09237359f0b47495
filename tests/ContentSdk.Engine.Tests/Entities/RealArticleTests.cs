using ContentSdk.Engine.Entities;
using ContentSdk.Engine.Formats.PlainText;
using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations;
using ContentSdk.Engine.Structure;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Entities;

/// <summary>The entities of a real article as a careful reader sees them, and of the same article about other people.</summary>
public class RealArticleTests
{
    private const string Path = "seeds/000_1eb75951871fa1a4.txt";

    private static readonly (string Old, string New)[] Renamed =
    [
        ("Xi Jinping", "Quan Tomvei"), ("Jinping", "Tomvei"), ("Xi", "Quan"), ("Putin", "Oduwale"), ("Brzezinski", "Tollivanski"), ("Kissinger", "Bexleman"),
        ("United Nations", "Orland Council"), ("NATO", "OTRA"), ("Shanghai Cooperation Organization", "Orland Trade Organization"), ("SCO", "OTO"),
        ("BRICS", "QUILS"), ("Asian Infrastructure Investment Bank", "Quill Bridges Bank"),
    ];

    [Fact]
    public void Every_entity_is_found_once_with_all_its_names()
    {
        var entities = Read(RealText()).Entities;
        AssertEntity(entities, EntityKind.Person, "Xi Jinping", "Xi");
        AssertEntity(entities, EntityKind.Person, "Putin");
        AssertEntity(entities, EntityKind.Person, "Brzezinski");
        AssertEntity(entities, EntityKind.Person, "Kissinger");
        AssertEntity(entities, EntityKind.Organization, "United Nations");
        AssertEntity(entities, EntityKind.Organization, "NATO");
        AssertEntity(entities, EntityKind.Organization, "Shanghai Cooperation Organization", "SCO");
        AssertEntity(entities, EntityKind.Organization, "BRICS");
        AssertEntity(entities, EntityKind.Organization, "Asian Infrastructure Investment Bank");
        AssertEntity(entities, EntityKind.Place, "China");
        AssertEntity(entities, EntityKind.Place, "Russia");
        AssertEntity(entities, EntityKind.Place, "United States", "US");
        AssertEntity(entities, EntityKind.Place, "Moscow");
        AssertEntity(entities, EntityKind.Place, "Beijing");
        AssertEntity(entities, EntityKind.Place, "Washington");
        AssertEntity(entities, EntityKind.Place, "Asia-Pacific");
        AssertEntity(entities, EntityKind.Place, "Yellow River");
        AssertEntity(entities, EntityKind.Place, "Volga");
        AssertEntity(entities, EntityKind.Place, "the West", "West");
        AssertEntity(entities, EntityKind.Event, "World War II", "Second World War");
        AssertEntity(entities, EntityKind.Event, "Victory Day");
        AssertEntity(entities, EntityKind.Event, "Vostok 2018");
        AssertEntity(entities, EntityKind.CreativeWork,
            "Joint Statement on Further Deepening the Comprehensive Strategic Coordination Partnership Between China and Russia for a New Era");
        AssertEntity(entities, EntityKind.CreativeWork, "2022 US National Security Strategy");
        Assert.Equal(24, entities.Count);
    }

    [Fact]
    public void The_same_article_about_others_has_the_corresponding_entities()
    {
        var text = RealText();
        foreach (var (old, name) in Renamed)
            text = text.Replace(old, name, StringComparison.Ordinal);
        var entities = Read(text).Entities;
        AssertEntity(entities, EntityKind.Person, "Quan Tomvei", "Quan");
        AssertEntity(entities, EntityKind.Person, "Oduwale");
        AssertEntity(entities, EntityKind.Person, "Tollivanski");
        AssertEntity(entities, EntityKind.Person, "Bexleman");
        AssertEntity(entities, EntityKind.Organization, "Orland Council");
        AssertEntity(entities, EntityKind.Organization, "OTRA");
        AssertEntity(entities, EntityKind.Organization, "Orland Trade Organization", "OTO");
        AssertEntity(entities, EntityKind.Organization, "QUILS");
        AssertEntity(entities, EntityKind.Organization, "Quill Bridges Bank");
        Assert.Equal(24, entities.Count);
    }

    [Theory]
    [InlineData("Xi warned", "Xi", "Xi Jinping")]
    [InlineData("he declared", "he", "Xi Jinping")]
    [InlineData("The statement denounced", "The statement", "Joint Statement on Further Deepening")]
    [InlineData("He emphasized", "He", "Putin")]
    [InlineData("Brzezinski once", "Brzezinski", "Brzezinski")]
    public void Speakers_are_resolved(string place, string phrase, string expected)
    {
        var document = new SourceDocument(Path, RealText());
        var resolver = Resolver(document);
        var resolution = resolver.Resolve(new(document.Text.IndexOf(place, StringComparison.Ordinal), phrase.Length));
        Assert.True(resolution.Entity >= 0);
        Assert.StartsWith(expected, resolver.Entities[resolution.Entity].Name, StringComparison.Ordinal);
        Assert.False(resolution.IsUncertain);
    }

    private static void AssertEntity(EquatableArray<EntitySpec> entities, EntityKind kind, string name, params string[] aliases)
    {
        var found = entities.Where(entity => entity.Kind == kind && entity.Name == name).ToList();
        Assert.True(found.Count == 1, $"{kind} {name}: {string.Join("; ", entities.Select(entity => $"{entity.Kind} {entity.Name}"))}");
        Assert.Equal(aliases, found[0].Aliases);
    }

    private static ArticleSpec Read(string text) => ContentReader.Read(new(Path, text), ReadOptions.Default).Article;

    private static IMentionResolver Resolver(SourceDocument document)
    {
        var structure = StructureReader.Read(document, PlainTextReader.Read(document));
        var text = TextAnalyzer.Analyze(document, structure);
        return EntityReader.Read(text, QuotationReader.FindSpans(text, new List<Finding>()));
    }

    private static string RealText()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, Path)))
            folder = folder.Parent ?? throw new InvalidOperationException("The article is not there.");
        return File.ReadAllText(System.IO.Path.Combine(folder.FullName, Path));
    }
}
