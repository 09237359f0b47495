using ContentSdk.Engine.Language;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Rules.RunningText.Characters;
using ContentSdk.Engine.Rules.RunningText.Words;
using ContentSdk.Engine.Text;
using CsCheck;
using Xunit;

namespace ContentSdk.Engine.Tests.Rules;

/// <summary>What a rule passes over without a look is nothing that its lists have.</summary>
public class EarlyOutTests
{
    private static readonly string[] Marks =
    [
        "{{", "}}", "{%", "%}", "<%", "%>", "${", "}", "%%", "{:", "{#", "{.", "[[", "]]", "![[", "[/", "]", "](http", "](/", ")", "[TOC]",
        "[!", "==", "**", ":::", "!!! ", "??? ", ".. ", "::", ":", "\n", " ", "note", "tada", "a", "=\"", "_", "#", "$", "@", "~~", "|",
    ];

    public static TheoryData<string> WholeMarks => new(
        "{{ title }}", "{% if %}", "<% if %>", "${name}", "%% note %%", "{: .class}", "{#id}", "{.class}", "[[Harbour]]", "![[pier.png]]",
        "[/caption]", "[gallery ids=\"1,2\"]", "[TOC]", "[!info]", "[pier](https://example.org)", "==bold==", "**bold**", ":::tip",
        "!!! note", "??? note", ".. note::", " :tada:");

    [Theory, MemberData(nameof(WholeMarks))]
    public void Every_mark_of_other_systems_may_begin_with_its_first_character(string mark)
    {
        var start = mark[0] == ' ' ? 1 : 0;
        Assert.Equal(mark.Length - start, ForeignMarks.LengthAt(mark, new(0, mark.Length), start, hasMarkdown: true));
        Assert.True(ForeignMarks.MayBegin(mark[start]));
    }

    [Fact]
    public void Where_no_mark_may_begin_there_is_none() => Gen.OneOf<string>(Marks).Array[0, 14].Sample(
        static marks =>
        {
            var text = string.Concat(marks);
            for (var i = 0; i < text.Length; i++)
            {
                if (ForeignMarks.LengthAt(text, new(0, text.Length), i, hasMarkdown: true) > 0)
                    Assert.True(ForeignMarks.MayBegin(text[i]), text.Substring(i));
            }
        },
        iter: 5_000);

    [Fact]
    public void Every_placeholder_may_be_one_by_its_first_letters()
    {
        var words = new PlaceholderWords();
        var entries = LexiconFile.Read("shared/placeholders");
        entries.AddRange(LanguageLists.ReadAll("placeholders"));
        foreach (var entry in entries.Where(static entry => entry.Section is "always" or "among-others"))
        {
            Assert.True(words.MayBegin(entry.Key[0], entry.Key[1]), entry.Key);
            Assert.True(words.IsAlways(entry.Key, "und") || words.IsWordAmongOthers(entry.Key, "und"), entry.Key);
        }
        var second = entries.First(static entry => entry.Section == "phrase.second").Key;
        foreach (var word in entries.Where(static entry => entry.Section == "phrase").SelectMany(static entry => Cases(entry.Key)))
            Assert.True(words.MayBegin(word[0], word[1]) && words.BeginsPhrase(word, second), word);
        foreach (var word in new[] { "XX", "xx", "Xx", "xX", "xxx" })
            Assert.True(words.MayBegin(word[0], word[1]) && PlaceholderWords.IsBlank(word), word);
        foreach (var whole in entries.Where(static entry => entry.Section == "whole").Select(static entry => entry.Key))
            Assert.True(words.IsWhole(whole) && words.IsWhole($"[{whole}]"), whole);
    }

    [Fact]
    public void Every_restriction_of_the_lists_is_one_as_a_line()
    {
        foreach (var entry in LanguageLists.ReadAll("restrictions"))
        {
            var line = entry.Section == "until.dated" ? entry.Key + " 4/5, 06:00" : entry.Key;
            var expected = entry.Section.StartsWith("until", StringComparison.Ordinal) ? Restriction.Embargo : Restriction.Held;
            foreach (var shown in new[] { line, $"*** {line} ***", $"[{line}]" })
                Assert.Equal((shown, expected), (shown, RestrictionWords.Instance.Of(shown, new(0, shown.Length), mayBeMark: true)));
        }
    }

    private static string[] Cases(string word) => [word, word.ToUpperInvariant(), char.ToUpperInvariant(word[0]) + word.Substring(1)];
}
