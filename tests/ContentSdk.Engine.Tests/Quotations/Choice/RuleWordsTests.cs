using ContentSdk.Engine.Entities.Reading;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations;
using ContentSdk.Engine.Quotations.Choice;
using Xunit;

namespace ContentSdk.Engine.Tests.Quotations.Choice;

/// <summary>How the rules came to a name: whatever the weights make of it, the reason is that of the rules.</summary>
public class RuleWordsTests
{
    private const string Mayor = "Karl Orlev, the mayor, closed the road on Monday.\n";
    private const string Alcaldesa = "La alcaldesa de Villamar, Ana Ruedas, anunció el lunes el cierre del puente viejo del puerto.\n";

    [Theory]
    [InlineData("“The road is closed,” said Karl Orlev.", "a cue after it")]
    [InlineData("“The road is closed,” said Orlev.", "a cue after it; the speaker there is “Orlev”")]
    [InlineData("He said: “The road is closed.”", "a cue before it; the speaker there is “He”, taken for a name before it")]
    [InlineData(
        "The mayor said: “The road is closed.”",
        "a cue before it; the speaker there is “The mayor”, a noun that the text has for this name")]
    [InlineData(
        "“The road is closed,” said the official.", "a cue after it; the speaker there is “the official”, taken for a name before it")]
    [InlineData("According to Orlev, the road is “closed for good”.", "a phrase such as “according to”; the speaker there is “Orlev”")]
    public void English(string text, string words) => Assert.Equal(words, Words(Mayor + text));

    [Theory]
    [InlineData("«No había otra salida para el puerto», dijo Ana Ruedas.", "a cue after it")]
    [InlineData(
        "«No había otra salida para el puerto», dijo ella.", "a cue after it; the speaker there is “ella”, taken for a name before it")]
    [InlineData(
        "«No había otra salida para el puerto», dijo la alcaldesa.",
        "a cue after it; the speaker there is “la alcaldesa”, a noun that the text has for this name")]
    [InlineData(
        "«No había otra salida para el puerto», dijo.",
        "a verb of saying that leaves out its subject; taken for whoever was spoken of last")]
    public void Spanish(string text, string words) => Assert.Equal(words, Words(Alcaldesa + text));

    private static string Words(string text)
    {
        var analyzed = Reading.Analyze(text);
        var spans = QuotationReader.FindSpans(analyzed, []);
        var reading = new MarkedReading(analyzed, spans, EntityReader.Read(analyzed, spans), new QuoteSpec[spans.Count], null);
        Assert.True(reading.Rules[0].Resolution.Entity >= 0);
        return RuleWords.Of(reading.Rules[0], reading.Scene, isWithin: false);
    }
}
