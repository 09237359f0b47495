using ContentSdk.Engine.Patterns;
using Xunit;

namespace ContentSdk.Engine.Tests.Patterns;

/// <summary>What a pattern accepts, said here and by the framework.</summary>
public class PatternTests
{
    [Theory]
    // All of the text, and nothing but the first match.
    [InlineData("a|ab", "a", "ab")]
    [InlineData("ab|a", "a ab", "b")]
    [InlineData("(?:a|ab)$", "a ab", "b")]
    [InlineData("a*?", "", "a aa")]
    [InlineData("a*?$", "a aa", "b")]
    [InlineData("(a|b|)*", "ab ba", "c")]
    [InlineData("(a|(|b))+", "a", "ab b")]
    [InlineData("(|a)*", "", "a")]
    [InlineData("(?:a{2,4}){1,2}(?:a{3}|)", "aa aaaa aaaaa", "a b")]
    [InlineData("(a*)*b", "b aab", "a aa")]
    // What people write.
    [InlineData(@"^\d{4}-\d{2}-\d{2}$", "2024-05-01", "24-05-01 2024-05-01x x2024-05-01")]
    [InlineData("[a-z0-9]+(?:-[a-z0-9]+)*", "a a-b high-tide-2", "-a a- A a--b")]
    [InlineData(@"[^@\s]+@[^@\s]+\.[a-z]{2,}", "a@b.org", "a@b a@@b.org")]
    [InlineData("#(?:[0-9a-fA-F]{3}){1,2}", "#fff #A0B1C2", "#ffff fff")]
    [InlineData("(?<year>[0-9]+)(?'rest'x?)", "12 3x", "x")]
    [InlineData(@"\$?\d{1,3}(,\d{3})*(\.\d\d)?", "$1,234.50 7", "1,23 $")]
    // Braces, brackets and escapes that are characters.
    [InlineData("a{", "a{", "a")]
    [InlineData("a{,2}", "a{,2}", "aa")]
    [InlineData("a{1", "a{1", "a")]
    [InlineData("[]a]+", "] a]", "b")]
    [InlineData("[^]a]", "b", "] a")]
    [InlineData("[a-]+", "a- -", "b")]
    [InlineData(@"[\d-x]+", "1-x", "y")]
    [InlineData(@"[a\-c]+", "a-c", "b")]
    [InlineData("[a-z-[aeiou]]+", "xyz", "a xay")]
    [InlineData("[^a-z-[A-Z]]+", "12", "a A")]
    [InlineData(@"\0\012*\x41\u0042\cA\e", "\0AB\u0001\u001B", "AB")]
    [InlineData(@"[\b\]]+", "\b]", "b")]
    // PatternAnchors.
    [InlineData(@"\Aab\z", "ab", "a")]
    [InlineData(@"\bé\b", "é", "e")]
    [InlineData(@"a\B1", "a1", "a")]
    [InlineData("a$b", "", "ab")]
    [InlineData("(?:^a)*", "a", "aa")]
    public void The_whole_text_is_the_first_match(string pattern, string accepted, string refused)
    {
        var read = Pattern.Read(pattern, out var fault);
        Assert.True(read is not null, fault?.ToString());
        foreach (var (texts, isValid) in new[] { (accepted, true), (refused, false) })
        {
            foreach (var text in texts.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                Assert.True(read.IsMatch(text) == isValid, $"{pattern} of '{text}'");
                Assert.True(AttributeOracle.IsValid(pattern, text) == isValid, $"{pattern} of '{text}' for the attribute");
            }
        }
    }

    [Theory]
    [InlineData("a$", "a\n", false)]
    [InlineData("a$\n", "a\n", true)]
    [InlineData(@"a\Z\n", "a\n", true)]
    [InlineData(@"a\z\n", "a\n", false)]
    [InlineData(".", "\n", false)]
    [InlineData(".", "\r", true)]
    [InlineData("..", "😀", true)]
    [InlineData("a", "", true)]
    public void Line_feeds_halves_and_nothing_are_as_in_the_attribute(string pattern, string text, bool isValid)
    {
        Assert.Equal(isValid, Pattern.Read(pattern, out _)!.IsMatch(text));
        Assert.Equal(isValid, AttributeOracle.IsValid(pattern, text));
    }

    [Theory]
    [InlineData(".")]
    [InlineData(@"\w")]
    [InlineData(@"\W")]
    [InlineData(@"\d")]
    [InlineData(@"\D")]
    [InlineData(@"\s")]
    [InlineData(@"\S")]
    [InlineData(@"[\s\d]")]
    [InlineData(@"[^\S\n]")]
    [InlineData(@"\p{Lu}")]
    [InlineData(@"\P{L}")]
    [InlineData(@"[\p{M}\p{P}\p{S}-[\p{Mn}]]")]
    [InlineData(@"[\P{L}x]")]
    [InlineData(@"(\b.)|.")]
    [InlineData(@"\b.")]
    public void A_set_has_the_characters_that_it_has_in_the_framework(string pattern)
    {
        var read = Pattern.Read(pattern, out _)!;
        var attribute = new System.ComponentModel.DataAnnotations.RegularExpressionAttribute(pattern);
        for (int c = 0; c <= char.MaxValue; c++)
            Assert.True(attribute.IsValid(((char)c).ToString()) == read.IsMatch(((char)c).ToString()), $"{pattern} of U+{c:X4}");
    }
}
