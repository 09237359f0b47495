using ContentSdk.Engine.Language;
using Xunit;

namespace ContentSdk.Engine.Tests.Language;

public class LanguageDetectorTests
{
    // Turkish: hardly one word in ten is a small one, but the letters say the same.
    internal const string WithEndings =
        "Köyün çıkışındaki eski değirmenin duvarları geçen kış yıkıldı. Muhtar, değirmenciyi yıllardır tanıdığını söyledi. "
        + "Komşular taşları köprünün başına taşıdı. Yağmur dinince çocuklar suyun kenarına indi. Kadınlar ekmekleri fırından "
        + "çıkardı ve meydanda dağıttı. Değirmencinin oğlu şehirden döndü. Kapıyı açtığında içeride kimseyi bulamadı. Köylüler "
        + "duvarı yeniden örmeye karar verdi. Ustalar kireci akşamdan hazırladı. Sabah erkenden işe başladılar. Öğleye doğru "
        + "güneş tepelerin arkasından yükseldi.";

    [Theory]
    [InlineData("en", "The ferry leaves at nine, and nobody knows why it has to be so early in the middle of the season.")]
    [InlineData("tr", "Vapur dokuzda kalkıyor ve kimse bunun neden bu kadar erken olduğunu bilmiyor, çünkü sezon için çok erken.")]
    [InlineData("de", "Die Fähre fährt um neun, und niemand weiß, warum es mitten in der Saison so früh sein muss.")]
    [InlineData("fr", "Le ferry part à neuf heures, et personne ne sait pourquoi il doit partir si tôt dans la saison.")]
    [InlineData("es", "El ferry sale a las nueve y nadie sabe por qué tiene que salir tan temprano en la temporada.")]
    [InlineData("it", "Il traghetto parte alle nove e nessuno sa perché deve partire così presto in questa stagione.")]
    [InlineData("nl", "De veerboot vertrekt om negen uur en niemand weet waarom het zo vroeg in het seizoen moet zijn.")]
    [InlineData("ru", "Паром уходит в девять, и никто не знает, почему это должно быть так рано в середине сезона.")]
    [InlineData("zh", "渡轮九点出发，没有人知道为什么要这么早。")]
    [InlineData("ja", "フェリーは九時に出発しますが、なぜこんなに早いのか誰も知りません。")]
    [InlineData("und", "")]
    [InlineData("und", "Vellmar 1911 Brandauer")]
    [InlineData(
        "und", "Adela, Marten, Ferrant, Brandauer, Kellinghusen, Ottilie, Vellmar, Sandrine, Joris, Meike, Tomasz, Ilse and the others")]
    public void Language_is_told_by_function_words_or_script(string language, string text) =>
        Assert.Equal(language, LanguageDetector.Detect(text, [new(0, text.Length)]));

    [Fact]
    public void A_long_text_of_a_language_with_endings_is_told_by_small_words_and_letters_together() =>
        Assert.Equal("tr", LanguageDetector.Detect(WithEndings, [new(0, WithEndings.Length)]));

    [Fact]
    public void The_language_that_most_of_the_text_is_in_wins()
    {
        const string Text = "“Ich weiß es nicht”, she said, and then she went back to the office and closed the door behind her.";
        Assert.Equal("en", LanguageDetector.Detect(Text, [new(0, Text.Length)]));
    }
}
