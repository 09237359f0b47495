using ContentSdk.Engine.Quotations.Choice;
using Xunit;

namespace ContentSdk.Engine.Tests.Quotations.Choice;

/// <summary>The file of the weights.</summary>
public class ChoiceWeightsTests
{
    private const int MostBytes = 256 * 1024;

    [Fact]
    public void What_is_written_is_read()
    {
        var speaker = new sbyte[1 << ChoiceWeights.SpeakerBits];
        var said = new sbyte[1 << ChoiceWeights.SaidBits];
        speaker[1] = -5;
        said[2] = 7;
        var language = new LanguageChoice("en", 24, 30, 60, 10, [1, 2, 3, 4, 5, 6, 7, 8, 9], [7, 8, 9, 10, 11, 12, 13, 14, 15]);
        var read = Again(new(speaker, said, [language]));
        Assert.Equal(-10, read.OfSpeaker([1u << (32 - ChoiceWeights.SpeakerBits), 1u << (32 - ChoiceWeights.SpeakerBits), 0]));
        Assert.Equal(7, read.OfSaid([2u << (32 - ChoiceWeights.SaidBits)]));
        Assert.Equivalent(language, read.For("en-GB"));
        Assert.Equivalent(language with { TermBonus = Certainty.Never }, read.For("und"));
        Assert.Null(read.For("sv"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(200)]
    public void A_file_that_is_cut_short_or_another_s_is_refused(int length)
    {
        using var whole = new MemoryStream();
        new ChoiceWeights(new sbyte[1 << ChoiceWeights.SpeakerBits], new sbyte[1 << ChoiceWeights.SaidBits], []).Write(whole);
        Assert.Throws<InvalidDataException>(() => ChoiceWeights.Read(new MemoryStream(whole.ToArray()[..length])));
    }

    [Fact]
    public void What_ships_is_small_and_knows_the_languages_of_the_lists()
    {
        using var stream = new MemoryStream();
        ChoiceWeights.Instance.Write(stream);
        Assert.InRange(stream.Length, 1, MostBytes);
        Assert.All(Engine.Language.SayingWords.Languages, static language => Assert.NotNull(ChoiceWeights.Instance.For(language)));
    }

    private static ChoiceWeights Again(ChoiceWeights weights)
    {
        using var stream = new MemoryStream();
        weights.Write(stream);
        stream.Position = 0;
        return ChoiceWeights.Read(stream);
    }
}
