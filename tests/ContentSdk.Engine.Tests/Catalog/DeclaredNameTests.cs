using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using Xunit;

namespace ContentSdk.Engine.Tests.Catalog;

public class DeclaredNameTests
{
    private const string Fenn =
        "- name: Orla Fenn\n  kind: person\n  aliases: [the Captain, Sea-Wolf, O. R. Fenn]\n  sameAs: [https://example.org/fenn]\n";

    [Fact]
    public void Name_and_aliases_are_mentions_of_the_one_entity()
    {
        const string Text =
            "Harbour news today\n\nThe Captain came at noon. Orla Fenn spoke to the crew, and the Sea-Wolf’s dog barked. Everybody knows O. R. Fenn by now.\n";
        var article = Catalogs.Article(Text, Fenn);
        Assert.Equal("Person Orla Fenn: The Captain, Orla Fenn, Sea-Wolf, O. R. Fenn", Assert.Single(Catalogs.Shown(article, Text)));
        var entity = article.Entities[0];
        Assert.Equal("OrlaFenn", entity.MemberName);
        Assert.True(entity.IsConfident);
        Assert.Equal(["https://example.org/fenn"], entity.SameAs);
        Assert.Equal(["O. R. Fenn", "Sea-Wolf", "the Captain"], entity.Aliases);
    }

    [Fact]
    public void Capitals_of_the_catalog_are_capitals_in_the_text_and_words_are_whole()
    {
        const string Text = "Harbour news today\n\nThe velm grass grows in Velm, where Velmers live. VELM is a port.\n";
        Assert.Equal(
            ["Place Velm: Velm, VELM"], Catalogs.Shown(Catalogs.Article(Text, "- name: Velm\n  kind: place\n", EntityMode.Declared), Text));
    }

    [Fact]
    public void The_longest_name_wins()
    {
        const string Text = "Harbour news today\n\nThe Bay of Velm is deep, and Velm is small.\n";
        Assert.Equal(
            ["Place Bay of Velm: Bay of Velm", "Place Velm: Velm"],
            Catalogs.Shown(
                Catalogs.Article(Text, "- name: Velm\n  kind: place\n- name: Bay of Velm\n  kind: place\n", EntityMode.Declared), Text)
                .Order());
    }

    [Fact]
    public void The_kind_is_what_was_declared_whatever_the_text_says()
    {
        const string Text = "Harbour news today\n\nThe company Petra Moss raised its prices. Petra Moss said so on Monday.\n";
        Assert.Contains(
            "Place Petra Moss: Petra Moss, Petra Moss",
            Catalogs.Shown(Catalogs.Article(Text, "- name: Petra Moss\n  kind: place\n"), Text));
    }

    [Fact]
    public void A_single_word_does_not_break_a_longer_name_apart()
    {
        const string Text =
            "Harbour news today\n\nOn Monday the Velm Harbour Authority opened the gate. People in Velm were glad, and Gus Fenn sang.\n";
        var shown = Catalogs.Shown(Catalogs.Article(Text, "- name: Velm\n  kind: place\n- name: Fenn\n  kind: organization\n"), Text);
        Assert.Contains("Place Velm: Velm", shown);
        Assert.Contains("Organization Velm Harbour Authority: Velm Harbour Authority", shown);
        Assert.DoesNotContain(shown, line => line.StartsWith("Organization Fenn", StringComparison.Ordinal));
    }

    [Fact]
    public void Names_under_not_are_kept_apart()
    {
        const string Text = "Harbour news today\n\nOrla Fenn met Fenn at the quay. The Orla Fenn Prize was given to nobody.\n";
        const string Not = "- name: Orla Fenn\n  kind: person\n  not: [Orla Fenn Prize, Fenn]\n";
        var with = Catalogs.Article(Text, Not);
        Assert.Equal(
            1, with.Mentions.Count(mention => mention.Kind == MentionKind.Name && with.Entities[mention.Entity].Declared is not null));
        var without = Catalogs.Article(Text, "- name: Orla Fenn\n  kind: person\n");
        Assert.True(
            without.Mentions.Count(
                mention => mention.Kind == MentionKind.Name && without.Entities[mention.Entity].Declared is not null) > 1);
    }

    [Theory]
    [InlineData("Velm bread", "Velm")]
    [InlineData("Old Velm", "Velm, Velm")]
    public void A_longer_name_under_not_hides_the_name_inside_it(string not, string mentions)
    {
        const string Text = "Harbour news today\n\nThe Velm bread is baked in the town of Velm.\n";
        Assert.Equal(
            [$"Place Velm: {mentions}"],
            Catalogs.Shown(Catalogs.Article(Text, $"- name: Velm\n  kind: place\n  not: [{not}]\n", EntityMode.Declared), Text));
    }

    [Fact]
    public void Short_names_pronouns_and_quotations_follow_the_declared_person()
    {
        const string Text = "Harbour news today\n\nOrla Fenn opened the gate. “It stays open,” Fenn said. She smiled.\n";
        var article = Catalogs.Article(Text, Fenn, EntityMode.Declared);
        Assert.Equal(["Person Orla Fenn: Orla Fenn, Fenn, She"], Catalogs.Shown(article, Text));
        Assert.Equal(0, Assert.Single(article.Quotes).Speaker);
    }

    [Fact]
    public void The_full_stop_of_an_initial_does_not_end_a_name()
    {
        const string Text =
            "Harbour news today\n\nThe crowd came early. “Bring your own bags,” said M. A. Vélkin, who had come from the harbour.\n";
        var article = Catalogs.Article(Text, "- name: Mara Velkin\n  kind: person\n  aliases: [M. A. Vélkin]\n", EntityMode.Declared);
        Assert.Equal(["Person Mara Velkin: M. A. Vélkin, who"], Catalogs.Shown(article, Text));
        Assert.Equal(0, Assert.Single(article.Quotes).Speaker);
    }

    [Theory]
    [InlineData(
        "Hafen heute\n\nDie Kapitänin Orla Fenn hat den Hafen von Velm am Montag wieder geöffnet, und alle waren froh, dass das Tor nun offen ist.\n", "Orla Fenn")]
    [InlineData(
        "Liman bugün\n\nPazartesi günü Orla Fenn'in gemisi limana girdi ve herkes çok sevindi, çünkü kapı artık açık olacak.\n",
        "Orla Fenn")]
    [InlineData(
        "Liman bugün\n\nPazartesi günü gemi ile gelen Orla Fenn’in sözleri için herkes çok sevindi ve bu kapı artık açık olacak.\n",
        "Orla Fenn")]
    public void In_any_language_and_with_its_suffixes(string text, string mention) =>
        Assert.Contains($"Person Orla Fenn: {mention}", Catalogs.Shown(Catalogs.Article(text, Fenn, EntityMode.Declared), text));

    private const string French = "Le port ce matin\n\nLe port était fermé et les gens de la ville ont dit que ce n’était pas ";
    private const string Italian = "Il porto questa mattina\n\nIl porto era chiuso e la gente della città ha detto che non era ";
    private const string Turkish =
        "Liman bugün\n\nPazartesi günü gemi limana girdi ve herkes çok sevindi, çünkü kapı artık açıktı ve bu bir gün için ";

    [Theory]
    [InlineData("fr", French + "la faute d’Orla Fenn, qui est partie avec son frère.\n", "Orla Fenn", "Orla Fenn")]
    [InlineData("fr", French + "la Vallée d’Orlac, qui est belle dans la lumière.\n", "Vallée d'Orlac", "Vallée d’Orlac")]
    [InlineData("fr", French + "la faute de Jeanne d'Orlac, qui est partie avec son frère.\n", "Jeanne d’Orlac", "Jeanne d'Orlac")]
    [InlineData("it", Italian + "la casa dell’Orlac, che è bella e grande come una volta.\n", "Orlac", "Orlac")]
    [InlineData("it", Italian + "la Casa dell’Orlac, che è bella e grande come una volta.\n", "Casa dell'Orlac", "Casa dell’Orlac")]
    [InlineData("tr", Turkish + "O'Velm böyle oldu.\n", "O'Velm", "O'Velm")]
    [InlineData("tr", Turkish + "O’Velm’in kapısı böyle oldu.\n", "O'Velm", "O’Velm")]
    [InlineData(
        "en", "Harbour news today\n\nThe people of the town said that the house of Jeanne d’Orlac was theirs.\n", "Jeanne d'Orlac",
        "Jeanne d’Orlac")]
    public void Apostrophes_are_cut_as_the_text_cuts_them(string language, string text, string name, string mention)
    {
        var catalog = Catalogs.Of($"- name: {name}\n  kind: place\n");
        var article = Catalogs.ReadWith(text, catalog, EntityMode.Declared).Article;
        Assert.Equal(language, article.Language);
        Assert.Equal([$"Place {name}: {mention}"], Catalogs.Shown(article, text));
        Assert.Equal(
            article, Catalogs.ReadWith(text, catalog.SliceFor(new("seeds/harbour-news-today.txt", text)), EntityMode.Declared).Article);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("tr")]
    [InlineData("pl")]
    public void What_goes_on_with_a_capital_behind_the_apostrophe_is_no_ending(string language)
    {
        const string Text = "o'Velm";
        var read = TextAnalyzer.Analyze(new("a.txt", Text), new(null, null, null, new([new(0, Text.Length)]), default), language);
        Assert.Empty(DeclaredNames.Find(read, Catalogs.Of("- name: o\n  kind: place\n")).Names);
    }

    [Fact]
    public void Without_a_catalog_nothing_changes()
    {
        const string Text = "Harbour news today\n\nOrla Fenn opened the gate of Velm.\n";
        Assert.Equal(
            Catalogs.ReadWith(Text, EntityCatalog.Empty),
            ContentReader.Read(new("seeds/harbour-news-today.txt", Text), ReadOptions.Default, TestContext.Current.CancellationToken));
    }
}
