using ContentSdk.Engine.Model;
using Xunit;

namespace ContentSdk.Engine.Tests.Entities;

/// <summary>Who is meant, where a speaker is expected.</summary>
public class ResolutionTests
{
    [Theory]
    [InlineData("Robert Quill spoke. He left.", "He", "Robert Quill")]
    [InlineData("Mary Quill met Robert Bexley. She left.", "She", "Mary Quill")]
    [InlineData("Mary Quill met Robert Bexley. Later he left.", "he", "Robert Bexley")]
    [InlineData("Oduwale warned of it. “It hurts,” he declared.", "he", "Oduwale")]
    [InlineData(
        "Both signed a Joint Declaration on Saving the Sea. The declaration denounced it.", "The declaration",
        "Joint Declaration on Saving the Sea")]
    [InlineData("President Orla Quill spoke. Robert Bexley listened. The president left.", "The president", "Orla Quill")]
    [InlineData("Robert Bexley and his wife, Lena, came. His wife left.", "His wife", "Lena")]
    [InlineData("The Bank of Zanoria closed. The bank said so.", "The bank", "Bank of Zanoria")]
    [InlineData(
        "The Tarn County Council met. It rained. It snowed. It hailed. It thawed. It froze. It blew. It cleared. The council said so.",
        "The council", "Tarn County Council")]
    [InlineData("Orla Quill, who spoke, left.", "who", "Orla Quill")]
    [InlineData("Robert Quill spoke. Then President Quill left.", "President Quill", "Robert Quill")]
    [InlineData(
        "It was Tam Bexley, a spokesman for Quill Holdings, who said it.", "Tam Bexley, a spokesman for Quill Holdings", "Tam Bexley")]
    [InlineData("The NATO chief, Maria Quill, came.", "The NATO chief, Maria Quill", "Maria Quill")]
    public void A_phrase_finds_whom_it_means(string text, string phrase, string expected)
    {
        var (name, how, isUncertain) = new EntityReading(text).Resolve(phrase);
        Assert.Equal((expected, false), (name, isUncertain));
        Assert.NotEqual(AttributionKind.None, how);
    }

    [Theory]
    [InlineData("It rained. He left.", "He")]
    [InlineData("Mary Quill spoke. He left.", "He")]
    [InlineData("Kenya won. He left.", "He")]
    [InlineData("Robert Quill spoke. A witness left.", "A witness")]
    [InlineData("Robert Quill spoke. His wife left.", "His wife")]
    [InlineData("Robert Quill spoke. A friend of Quill left.", "A friend of Quill")]
    [InlineData("Kenya won. The Kenyan president left.", "The Kenyan president")]
    public void Nobody_plausible_is_nobody(string text, string phrase) =>
        Assert.Null(new EntityReading(text).Resolve(phrase).Name);

    [Fact]
    public void Two_close_readings_are_uncertain() =>
        Assert.True(new EntityReading("Robert Quill and Henry Bexley spoke. He left.").Resolve("He").IsUncertain);

    [Fact]
    public void An_unnamed_spokesman_speaks_uncertainly_for_his_organisation() =>
        Assert.Equal(("Bexley Holdings", AttributionKind.Nominal, true),
            new EntityReading("Bexley Holdings fell. A spokesman for Bexley Holdings declined.")
                .Resolve("A spokesman for Bexley Holdings"));

    [Fact]
    public void What_is_named_in_a_quotation_is_no_speaker_outside_it() =>
        Assert.Equal("Robert Quill", new EntityReading("Robert Quill spoke. “We trust Henry Bexley.” He left.").Resolve("He").Name);

    [Theory]
    [InlineData("Orland Trade Forum closed. It was clear that rain would come.", "It")]
    [InlineData("Nairobi slept. It was loud.", "It")]
    [InlineData("Orland Trade Forum closed. It takes a day to walk there.", "It")]
    public void A_pronoun_that_stands_for_nothing_named_is_nobody(string text, string phrase) =>
        Assert.Null(new EntityReading(text).Resolve(phrase).Name);

    [Fact]
    public void A_person_by_capital_alone_is_an_uncertain_he() =>
        Assert.True(new EntityReading("In May we heard of Brelo Zubeka. He was asleep.").Resolve("He").IsUncertain);

    [Fact]
    public void What_was_no_subject_is_an_uncertain_it() =>
        Assert.True(new EntityReading("Many walked past the Orland Trade Forum. It closed.").Resolve("It").IsUncertain);

    [Fact]
    public void A_surname_of_two_people_means_who_acts_and_not_for_sure()
    {
        var reading = new EntityReading("Robert Quill said nothing.\nThe ball came from Mary Quill in May.\nQuill left. He slept.");
        Assert.Equal(("Robert Quill", true), (reading.Resolve("Quill").Name, reading.Resolve("Quill").IsUncertain));
        Assert.True(reading.Resolve("He").IsUncertain);
    }

    [Fact]
    public void Pronouns_and_noun_phrases_are_mentions_where_they_are_sure() =>
        Assert.Equal("He=Robert Quill; his=Robert Quill; The president=Robert Quill",
            new EntityReading("President Robert Quill spoke. He loves his job. The president slept.").References);
}
