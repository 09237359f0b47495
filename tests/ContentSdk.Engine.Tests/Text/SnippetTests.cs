using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Text;

public class SnippetTests
{
    [Theory]
    [InlineData("🚢 Ferry 𝗯𝗼𝗹𝗱 news", "🚢 Ferry 𝗯𝗼𝗹𝗱 news")]
    [InlineData("👩‍🚒 at the pier", "👩‍🚒 at the pier")]
    [InlineData("می‌خواهم", "می‌خواهم")]
    [InlineData("a\u202Eb\nc\0d", "a b c d")]
    [InlineData("\u200Da", " a")]
    public void It_shows_whole_characters_and_nothing_that_turns_the_message(string text, string shown) =>
        Assert.Equal(shown, Snippet.Of(text));

    // Not as data of a theory: an attribute cannot hold half a character.
    [Fact]
    public void Half_a_character_is_left_out()
    {
        Assert.Equal("half   here", Snippet.Of("half \uD83D here"));
        Assert.Equal("  half", Snippet.Of("\uDEA2 half"));
    }

    [Fact]
    public void It_is_cut_between_characters()
    {
        Assert.Equal(new string('a', 59) + "…", Snippet.Of(new string('a', 59) + "🚢 and more"));
        Assert.Equal(new string('a', 58) + "🚢…", Snippet.Of(new string('a', 58) + "🚢 and more"));
        Assert.Equal(new string('a', 60), Snippet.Of(new string('a', 60)));
    }

    [Fact]
    public void Messages_show_emoji()
    {
        var read = ContentReader.Read(
            new SourceDocument("seeds/emo.md", "---\ntitle: 🚢 Ferry 𝗯𝗼𝗹𝗱 news\nid: 🚢x\n---\n\n# Other text\n\nText of it is here.\n"),
            ReadOptions.Default, TestContext.Current.CancellationToken);
        Assert.Equal("🚢x", Assert.Single(read.Findings, finding => finding.RuleId == "CSDK2011").Arguments[0]);
        Assert.Equal("🚢 Ferry 𝗯𝗼𝗹𝗱 news", Assert.Single(read.Findings, finding => finding.RuleId == "CSDK3021").Arguments[0]);
    }
}
