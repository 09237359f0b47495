using ContentSdk.Engine.Entities;
using ContentSdk.Engine.Language;
using ContentSdk.Engine.Lists;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;
using CsCheck;
using Xunit;

namespace ContentSdk.Engine.Tests.Entities.Lists;

public class NameListsTests
{
    private static readonly string[] Pieces =
    [
        "New", "Sao", "São", "Port", "-", "au", "Prince", "York", "’", "ß", "\uD83D", "\n", "St", ".", "O’Brien", "U.S.",
        "City", "II", "War", "World",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String, Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 12].Select(words => string.Join(" ", words)));

    [Theory]
    [InlineData("Nairobi", "BigCity, City")]
    [InlineData("Ingrid", "GivenFemale, SureGivenName")]
    [InlineData("Giovanni", "GivenMale, SureGivenName")]
    [InlineData("Kowalski", "Surname, SureSurname")]
    [InlineData("Will", "GivenMale, EverydayNoun, EverydayVerb")]
    [InlineData("Price", "Surname, EverydayNoun, EverydayVerb")]
    [InlineData("May", "Surname, EverydayVerb")]
    [InlineData("Jordan", "Country, GivenMale, Surname")]
    [InlineData("Zambezi", "Water")]
    [InlineData("Kilimanjaro", "Mountain")]
    [InlineData("Sumatra", "Island")]
    [InlineData("Bavaria", "Region")]
    [InlineData("Kenyan", "Demonym")]
    [InlineData("Kenyans", "Demonym")]
    [InlineData("Frenchwomen", "Demonym")]
    [InlineData("their", "EverydayOther")]
    [InlineData("Plato", "KnownPerson")]
    [InlineData("Hanukkah", "KnownEvent")]
    [InlineData("UNESCO", "KnownOrganization")]
    [InlineData("Iliad", "KnownWork")]
    [InlineData("Angeles", "PartOfPlace")]
    [InlineData("nurse", "EverydayNoun, PersonNoun")]
    [InlineData("committee", "EverydayNoun, GroupNoun")]
    [InlineData("border", "EverydayNoun, LocationNoun")]
    [InlineData("accident", "EverydayNoun, EventNoun")]
    [InlineData("war", "EverydayNoun, ActNoun")]
    [InlineData("treaty", "EverydayNoun, WorkNoun")]
    [InlineData("bridge", "EverydayNoun, ArtifactNoun")]
    [InlineData("quickly", "EverydayAdverb")]
    [InlineData("herself", "EverydayOther")]
    public void What_the_lists_know_of_a_word(string word, string marks)
    {
        var expected = Marks(marks);
        Assert.Equal(expected, NameLists.Instance.OfWord(word) & expected);
        Assert.Equal(NameLists.Instance.OfWord(word), NameLists.Instance.OfWord(word.ToUpperInvariant()));
    }

    [Theory]
    [InlineData("Nairobi", "Everyday, GivenName")]
    [InlineData("Ingrid", "GivenMale, Place, Everyday")]
    [InlineData("committee", "GivenName, Surname, Place, PersonNoun")]
    [InlineData("quickly", "Surname, EverydayNoun, NounClass")]
    [InlineData("Zambezi", "City, Country, Surname")]
    public void What_they_do_not_say(string word, string absent) =>
        Assert.Equal(ListMarks.None, NameLists.Instance.OfWord(word) & Marks(absent));

    [Theory]
    [InlineData("José", "Jose")]
    [InlineData("Müller", "Muller")]
    [InlineData("Zürich", "Zurich")]
    [InlineData("O’Brien", "O'Brien")]
    [InlineData("Ło\u0301dź", "Lodz")]
    public void Accents_do_not_matter(string written, string plain)
    {
        Assert.NotEqual(ListMarks.None, NameLists.Instance.OfWord(plain));
        Assert.Equal(NameLists.Instance.OfWord(plain), NameLists.Instance.OfWord(written));
    }

    [Theory]
    [InlineData("protesters", "PersonNoun")]
    [InlineData("cities", "LocationNoun")]
    [InlineData("planned", "EverydayVerb")]
    [InlineData("quarrelling", "EverydayVerb")]
    [InlineData("saddest", "EverydayAdjective")]
    [InlineData("Committees", "GroupNoun")]
    public void Regular_forms_are_everyday_words(string form, string mark) =>
        Assert.Equal(Marks(mark), NameLists.Instance.OfForm(form) & Marks(mark));

    [Theory]
    [InlineData("Nairobis")]
    [InlineData("Ingrids")]
    [InlineData("xqed")]
    [InlineData("Nairobi")]
    [InlineData("s")]
    public void Forms_of_names_are_not(string form) => Assert.Equal(ListMarks.None, NameLists.Instance.OfForm(form));

    [Theory]
    [InlineData("New York City is big.", 3, "BigCity")]
    [InlineData("New York, they said.", 2, "BigCity")]
    [InlineData("NEW YORK AND MORE", 2, "BigCity")]
    [InlineData("São Paulo grows.", 2, "BigCity")]
    [InlineData("Port-au-Prince grows.", 5, "BigCity")]
    [InlineData("George Washington slept here.", 2, "KnownPerson")]
    [InlineData("Treaty of Versailles in hand, they left.", 3, "KnownWork")]
    [InlineData("World War II ended.", 3, "KnownEvent")]
    [InlineData("Cold War films", 2, "KnownEvent")]
    [InlineData("House of Representatives, they said.", 3, "KnownOrganization")]
    [InlineData("World Health Organization staff", 3, "KnownOrganization")]
    [InlineData("St. Louis won.", 3, "City")]
    [InlineData("new york is big.", 0, "None")]
    [InlineData("New york is big.", 0, "None")]
    [InlineData("Treaty Of Quillby", 0, "None")]
    [InlineData("NewYork is odd.", 0, "None")]
    [InlineData("Nairobi grows.", 0, "None")]
    public void The_longest_name_that_begins_at_a_token(string text, int length, string mark)
    {
        var analyzed = Analyze(text);
        Assert.Equal(length, NameLists.Instance.Match(analyzed, 0, analyzed.Tokens.Length, out var marks));
        Assert.Equal(Marks(mark), marks & Marks(mark));
        Assert.Equal(length == 0, marks == ListMarks.None);
    }

    [Fact]
    public void A_name_is_not_looked_for_over_any_distance()
    {
        var text = Analyze("New" + new string(' ', 500) + "York grows.");
        Assert.Equal(0, NameLists.Instance.Match(text, 0, text.Tokens.Length, out _));
    }

    [Fact]
    public void A_name_ends_before_the_limit()
    {
        var text = Analyze("New York City is big.");
        Assert.Equal(2, NameLists.Instance.Match(text, 0, 2, out _));
        Assert.Equal(0, NameLists.Instance.Match(text, 0, 1, out _));
        Assert.Equal(0, NameLists.Instance.Match(text, 0, 0, out _));
    }

    [Fact]
    public void Any_word_can_be_asked_for() => Gen.String.Sample(word =>
    {
        Assert.Equal(NameLists.Instance.OfWord(word), NameLists.Instance.OfWord(word));
        Assert.Equal(ListMarks.None, NameLists.Instance.OfForm(word) & ~(ListMarks.Everyday | ListMarks.NounClass));
    });

    [Fact]
    public void Any_text_can_be_asked_for() => Texts.Sample(content =>
    {
        var text = Analyze(content);
        for (var token = 0; token < text.Tokens.Length; token++)
            Assert.InRange(NameLists.Instance.Match(text, token, text.Tokens.Length, out _), 0, text.Tokens.Length - token);
    });

    [Fact]
    public void A_long_word_is_no_entry()
    {
        Assert.Equal(ListMarks.None, NameLists.Instance.OfWord(new string('é', 100_000)));
        Assert.Equal(ListMarks.None, NameLists.Instance.OfForm(new string('s', 100_000)));
    }

    [Fact]
    public void Memory_stays_small()
    {
        Assert.InRange(NameLists.Instance.WordCount, 100_000, 250_000);
        Assert.InRange(NameLists.Instance.PhraseCount, 15_000, 100_000);
        Assert.InRange(NameLists.Instance.Size, 1_000_000, 10_000_000);
    }

    private static ListMarks Marks(string names) => Enum.Parse<ListMarks>(names);

    private static AnalyzedText Analyze(string text)
    {
        var document = new SourceDocument("seeds/test.txt", text);
        var paragraph = new EquatableArray<TextRange>([new TextRange(0, document.Text.Length)]);
        return TextAnalyzer.Analyze(document, new(null, null, null, paragraph, default));
    }
}
