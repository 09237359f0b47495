using CsCheck;
using Xunit;

namespace ContentSdk.Engine.Tests.Entities;

public class EntityPropertyTests
{
    private static readonly string[] WordList =
    [
        "Orla", "Quill", "Mr", "President", "of", "the", "and", "US", "-", "China", "Bank", "Treaty", "on", "he", "She", "who", "“", "”",
        ".",
        ",", "'s", "(", ")", "OTF", "2018", "\n", "said", "his", "wife", "The", "statement", "de", "&", "é", "\uD83D\uDE00", "İ", "ß", "J",
        "9",
    ];

    private static readonly Gen<string> Words = Gen.Int[0, WordList.Length - 1].Select(i => WordList[i]);

    private static readonly Gen<string> Texts = Gen.OneOf(Gen.String, Words.Array[0, 60].Select(words => string.Join(" ", words)));

    [Fact]
    public void Any_text_gives_mentions_in_range_of_entities_that_are_there() => Texts.Sample(text =>
    {
        var reading = new EntityReading(text, language: null);
        var last = -1;
        foreach (var mention in reading.Resolver.Mentions)
        {
            Assert.InRange(mention.Entity, 0, reading.Resolver.Entities.Count - 1);
            Assert.True(mention.Range.Start >= last && mention.Range.Length > 0 && mention.Range.End <= text.Length);
            last = mention.Range.Start;
        }
        Assert.All(reading.Resolver.Entities, entity => Assert.NotEqual("", entity.Name));
    });

    [Fact]
    public void Any_phrase_of_any_text_can_be_asked_for() => Gen.Select(
        Texts, Gen.Int[0, 80], Gen.Int[0, 20]).Sample((text, start, length) =>
    {
        var reading = new EntityReading(text);
        var resolution = reading.Resolver.Resolve(new(start, length));
        Assert.InRange(resolution.Entity, -1, reading.Resolver.Entities.Count - 1);
    });

    [Fact]
    public void The_same_text_gives_the_same_result() => Texts.Sample(text =>
    {
        var (one, two) = (new EntityReading(text), new EntityReading(text));
        Assert.Equal(one.Resolver.Mentions, two.Resolver.Mentions);
        Assert.Equal(one.Resolver.Entities, two.Resolver.Entities);
    });
}
