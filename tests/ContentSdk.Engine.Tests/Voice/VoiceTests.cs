using System.Text.RegularExpressions;
using System.Xml.Linq;
using ContentSdk.Engine.Rules;
using Xunit;

namespace ContentSdk.Engine.Tests.Voice;

/// <summary>Every text of the project is held to one list of words that a native reader stumbles over.</summary>
public partial class VoiceTests
{
    [Fact]
    public void Titles_and_messages_of_rules() =>
        Assert.Empty(
            RuleCatalog.All.SelectMany(
                rule => rule.Messages.Select(message => message.Format).Append(rule.Title)
                    .SelectMany(text => VoiceWords.In(rule.Id, text))));

    [Fact]
    public void Messages_of_the_build() => Assert.Empty(
        Directory.EnumerateFiles(Repository.PathOf("src/ContentSdk"), "*.targets", SearchOption.AllDirectories)
            .SelectMany(
                file => XDocument.Load(file)
                    .Descendants()
                    .Attributes("Text")
                    .SelectMany(text => VoiceWords.In(Path.GetFileName(file), text.Value))));

    [Fact]
    public void Texts_of_the_tool() => Assert.Empty(
        Files("src/ContentSdk.Tool", "*.cs").Concat(Files("src/ContentSdk.Step", "*.cs"))
            .SelectMany(
                file => VoiceWords.LiteralsOf(File.ReadAllText(file)).SelectMany(text => VoiceWords.In(Path.GetFileName(file), text))));

    [Fact]
    public void Comments_of_the_model() => Assert.Empty(
        Files("src/ContentSdk", "*.cs").Concat(Files("src/ContentSdk.Web", "*.cs")).Concat(Files("src/ContentSdk.AspNetCore", "*.cs"))
            .SelectMany(file => VoiceWords.In(Path.GetFileName(file), VoiceWords.SummariesOf(File.ReadAllText(file)))));

    [Fact]
    public void Pages() => Assert.Empty(
        Files("docs", "*.md").Concat(Files("src/ContentSdk", "*.md")).Concat(Files("src/ContentSdk.Tool", "*.md"))
            .Concat(Files("src/ContentSdk.Web", "*.md")).Concat(Files("src/ContentSdk.AspNetCore", "*.md"))
            .Append(Repository.PathOf("README.md")).Append(Repository.PathOf("SECURITY.md"))
            .SelectMany(file => VoiceWords.In(Path.GetFileName(file), VoiceWords.ProseOf(File.ReadAllText(file)))));

    [Theory]
    [InlineData("Here stands a NUL character.")]
    [InlineData("Mend it.")]
    [InlineData("That is no date.")]
    [InlineData("Who reads this stumbles.")]
    [InlineData("A blank behind the key.")]
    public void Such_a_word_is_found(string text) => Assert.NotEmpty(VoiceWords.In("here", text));

    [Theory]
    [InlineData("There is no space after '{0}'.")]
    [InlineData("Write 'blanks behind it' in quotation marks.")]
    [InlineData("Who reads this?")]
    [InlineData("A blank line above the key.")]
    public void Others_are_not(string text) => Assert.Empty(VoiceWords.In("here", text));

    [Fact]
    public void A_message_says_first_what_is_wrong_and_then_what_to_do() => Assert.Empty(
        from rule in RuleCatalog.All
        from message in rule.Messages
        where SentenceEnd().Count(message.Format) == 0
        select rule.Id + ": " + message.Format);

    [Fact]
    public void No_message_is_put_together_from_the_arguments_alone() => Assert.Empty(
        from rule in RuleCatalog.All
        from message in rule.Messages
        where message.Format.StartsWith("{0} {1}", StringComparison.Ordinal)
            || Placeholder().Replace(message.Format, "").Trim(' ', '.', '\'').Length < 20
        select rule.Id + ": " + message.Format);

    [Fact]
    public void Messages_of_one_rule_have_names_of_their_own() =>
        Assert.All(
            RuleCatalog.All,
            rule => Assert.Equal(
                rule.Messages.Count, rule.Messages.Select(message => message.Name).Distinct(StringComparer.Ordinal).Count()));

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Repository.PathOf(folder), pattern, SearchOption.AllDirectories)
            .Where(static file => !file.Replace('\\', '/').Split('/').Any(static part => part is "obj" or "bin"))
            .Order(StringComparer.Ordinal);

    [GeneratedRegex("[.?:;] ")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Placeholder();
}
