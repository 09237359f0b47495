using Xunit;

namespace ContentSdk.Engine.Tests.Rules.RunningText;

/// <summary>A quotation that goes on in the next paragraph is reported where another person speaks there, and only there.</summary>
public class UnclosedBeforeSpeakerTests
{
    private const string Next = "\n“Nobody ever came,” said Joan Bask, the mayor of the town.";

    [Theory]
    [InlineData("“We dug for years,” said Dana Orlev. “It was hard." + Next, "1:38")]
    [InlineData("\"We dug for years,\" said Dana Orlev. \"It was hard.\n\"Nobody ever came,\" Joan Bask said.", "1:38")]
    [InlineData("“We dug for years, said Dana Orlev, who led the works." + Next, "1:1")]
    [InlineData("“We dug for years, Dana Orlev said." + Next, "1:1")]
    [InlineData("Dana Orlev said on Monday: “We dug for years.\n“It was hard.\n“Nobody ever came,” said Joan Bask.", "1:28")]
    public void English(string text, string places) => Assert.Equal(places, TextRuleReading.Places("CSDK4001", text, "en", false));

    [Theory]
    [InlineData("de", "„Wir haben jahrelang gegraben, sagte Dana Orlev am Montag.\n„Niemand kam“, sagte Johanna Bask.")]
    [InlineData("fr", "« Nous avons creusé pendant des années, dit Dana Orlev.\n« Personne n'est venu », répond Jeanne Basque.")]
    [InlineData("es", "«Cavamos durante años, dijo Dana Orlev.\n«Nadie vino», respondió Juana Vasco, la alcaldesa.")]
    [InlineData("it", "«Abbiamo scavato per anni, disse Dana Orlev.\n«Nessuno è venuto», rispose Giovanna Basco.")]
    [InlineData("pt", "«Cavámos durante anos, disse Dana Orlev.\n«Ninguém veio», respondeu Joana Vasco.")]
    [InlineData("nl", "„We hebben jaren gegraven, zei Dana Orlev.\n„Niemand kwam”, zei Johanna Bask.")]
    public void Other_languages(string language, string text) =>
        Assert.Equal("1:1", TextRuleReading.Places("CSDK4001", text, language, false));

    [Theory]
    [InlineData("“We dug for years,” said Joan Bask. “It was hard." + Next)]
    [InlineData("“We dug for years,” said Mrs Bask. “It was hard." + Next)]
    [InlineData("“We dug for years.\n“It was hard." + Next)]
    [InlineData("Dana Orlev left. “We dug for years." + Next)]
    [InlineData("“We dug for years,” said the official. “It was hard." + Next)]
    [InlineData("“We dug for years with Dana Orlev, who said little, and it was hard." + Next)]
    [InlineData("“We dug for years,” said Dana Orlev. “It was hard.\n“Nobody ever came,” she said.")]
    [InlineData("“We dug for years,” said Dana Orlev. “It was hard.”" + Next)]
    [InlineData("“We dug for years,” said Dana Orlev.\n“It was hard." + Next)]
    public void What_goes_on_is_right(string text) => Assert.Equal("", TextRuleReading.Places("CSDK4001", text, "en", false));
}
