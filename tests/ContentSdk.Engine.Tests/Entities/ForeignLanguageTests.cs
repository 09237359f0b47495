using Xunit;

namespace ContentSdk.Engine.Tests.Entities;

/// <summary>Names in other languages than English, where a capital may prove nothing.</summary>
public class ForeignLanguageTests
{
    [Theory]
    [InlineData("de",
        "Der Bürgermeister Klaus Quillmann sprach in Berlin. Die Regierung und der Rat wollen die Wirtschaft stärken. „Wir warten“, sagte Quillmann.",
        "P Klaus Quillmann; L Berlin; P Quillmann")]
    [InlineData("de", "Das Wetter bleibt gut. Frau Tolliver freut sich über den Regen im Garten.", "P Tolliver")]
    [InlineData(
        "tr", "Belediye Başkanı Mehmet Kuyulu Ankara'da konuştu. Yeni yasa bekleniyor. Kuyulu gitti.",
        "P Mehmet Kuyulu; L Ankara; P Kuyulu")]
    [InlineData("de", "Das Vorgehen der Eltern überrascht den Landesbetrieb. Ende März soll die Reparatur beginnen.", "")]
    [InlineData("fr", "L’Assemblée nationale a voté à Lyon. Les députés ont applaudi.", "O Assemblée nationale; L Lyon")]
    [InlineData("tr", "Devamını Oku. Tüm Yazılar burada.", "")]
    public void Only_what_patterns_support_is_named(string language, string text, string expected) =>
        Assert.Equal(expected, new EntityReading(text, language).Names);
}
