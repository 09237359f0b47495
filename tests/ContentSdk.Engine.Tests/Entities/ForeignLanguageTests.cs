using Xunit;

namespace ContentSdk.Engine.Tests.Entities;

/// <summary>Without lists of a language a capital proves nothing: people by title or given name, well-known places, nothing else.</summary>
public class ForeignLanguageTests
{
    [Theory]
    [InlineData("de",
        "Der Bürgermeister Klaus Quillmann sprach in Berlin. Die Regierung und der Rat wollen die Wirtschaft stärken. „Wir warten“, sagte Quillmann.",
        "P Klaus Quillmann; L Berlin; P Quillmann")]
    [InlineData("de", "Das Wetter bleibt gut. Frau Tolliver freut sich über den Regen im Garten.", "P Tolliver")]
    [InlineData(
        "tr", "Belediye Başkanı Mehmet Kuyulu Ankara'da konuştu. Yeni Yasa Meclis'te. Kuyulu gitti.",
        "P Mehmet Kuyulu; L Ankara; P Kuyulu")]
    [InlineData("tr", "Devamını Oku. Tüm Yazılar burada.", "")]
    public void Only_what_patterns_support_is_named(string language, string text, string expected) =>
        Assert.Equal(expected, new EntityReading(text, language).Names);
}
