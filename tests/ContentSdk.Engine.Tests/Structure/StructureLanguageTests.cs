using ContentSdk.Engine.Formats.PlainText;
using ContentSdk.Engine.Language;
using ContentSdk.Engine.Structure;
using ContentSdk.Engine.Tests.Language;
using ContentSdk.Engine.Text;
using CsCheck;
using Xunit;

namespace ContentSdk.Engine.Tests.Structure;

/// <summary>The language that the words of the blocks tell is the one that is told of the text as it is read.</summary>
public class StructureLanguageTests
{
    private const string English = "The ferry leaves at nine, and nobody knows why it has to be so early in the middle of the season.";
    private const string German = "Die Fähre fährt um neun, und niemand weiß, warum es mitten in der Saison so früh sein muss.";
    private const string Turkish =
        "Vapur dokuzda kalkıyor ve kimse bunun neden bu kadar erken olduğunu bilmiyor, çünkü sezon için çok erken.";
    private const string Russian = "Паром уходит в девять, и никто не знает, почему это должно быть так рано в середине сезона.";
    private const string Han = "渡轮九点出发，没有人知道为什么要这么早。";
    private const string Kana = "フェリーは九時に出発しますが、なぜこんなに早いのか誰も知りません。";
    private const string Hangul = "페리는 아홉 시에 출발하며 왜 이렇게 일찍 출발해야 하는지 아무도 모릅니다.";
    private const string Thai = "เรือข้ามฟากออกเวลาเก้าโมง และไม่มีใครรู้ว่าทำไมต้องเช้าขนาดนี้";
    private const string Names = "Adela, Marten, Ferrant, Brandauer, Kellinghusen, Ottilie, Vellmar, Sandrine, Joris, Meike, Tomasz, Ilse";
    private const string Furniture = "Share\n\nAdvertisement\n\nComments\n\nRelated\n\nSubscribe\n\nRead more\n\n";

    private static readonly string[] Pieces =
    [
        English, German, Turkish, LanguageDetectorTests.WithEndings, Russian, Han, Kana, Hangul, Thai, Names,
        "1911 – 25 %, 3.5", "… !? —", "Boats leave later", "Share", "Advertisement", "Comments", "Read more", "By Jane Doe",
        "12 March 2024", "„Nein“, sagte Orlev.", "Новости острова", "- item",
    ];

    private static readonly Gen<string> Mixed =
        Gen.Select(Gen.Int[0, Pieces.Length - 1], Gen.OneOf("\n", "\n\n", " ")).Array[0, 30]
            .Select(pieces => string.Concat(pieces.Select(piece => Pieces[piece.Item1] + piece.Item2)));

    [Theory]
    [InlineData(English, "en")]
    [InlineData(German, "de")]
    [InlineData(Turkish, "tr")]
    [InlineData(Russian, "ru")]
    [InlineData(Han, "zh")]
    [InlineData(Kana, "ja")]
    [InlineData(Hangul, "ko")]
    [InlineData(Thai, "th")]
    [InlineData(Names, "und")]
    [InlineData("1911\n\n25 %\n\n… !?", "und")]
    [InlineData(English + "\n\n" + German + "\n\n" + English, "en")]
    [InlineData(Han + Kana, "ja")]
    public void Blocks_tell_the_language_of_the_text(string text, string language)
    {
        Assert.Equal((language, language), Languages(text));
        Assert.Equal((language, language), Languages(string.Join("\n\n", Enumerable.Repeat(text, 7))));
    }

    [Fact]
    public void Blocks_tell_the_language_of_a_text_with_few_small_words() =>
        Assert.Equal(("tr", "tr"), Languages(LanguageDetectorTests.WithEndings));

    [Fact]
    public void A_headline_that_lost_the_name_of_its_site_has_to_be_read_again()
    {
        const string Body = "\n\n" + English + "\n\n" + English + "\n\n" + English + "\n\n";
        Assert.Equal((null, "en"), Languages("Boats leave an hour later from now on | Harbour Herald" + Body + Furniture));
        Assert.Equal(("en", "en"), Languages("Boats leave an hour later from now on" + Body + Furniture));
    }

    // Of a longer text the first words are looked at: what the blocks hold together is not what they hold first.
    [Theory]
    [InlineData(3_999, true)]
    [InlineData(4_000, true)]
    [InlineData(4_001, false)]
    public void Of_a_text_with_more_words_than_are_looked_at_the_blocks_tell_nothing(int words, bool isTold)
    {
        // Most of the first 4,000 words are English, and hardly so.
        var all = Enumerable.Repeat("the boats of the pier and a", 286).Concat(Enumerable.Repeat("die Boote und der Kai oder das", 286))
            .SelectMany(static line => line.Split(' ')).Take(words).Chunk(200);
        var (fast, slow) = Languages(string.Join("\n\n", all.Select(static block => string.Join(' ', block) + ".")));
        Assert.Equal(isTold ? slow : null, fast);
    }

    [Fact]
    public void Whatever_the_blocks_are_what_they_tell_is_what_the_text_tells() => Mixed.Sample(
        text =>
        {
            var (fast, slow) = Languages(text);
            Assert.True(fast is null || fast == slow, $"{fast} is {slow}");
        },
        iter: 500);

    private static (string? OfBlocks, string OfText) Languages(string text)
    {
        var document = new SourceDocument("seeds/a.txt", text);
        var (structure, language) = StructureReader.ReadWithLanguage(document, PlainTextReader.Read(document));
        return (language, LanguageDetector.Detect(document.Text, structure.LanguageRanges()));
    }
}
