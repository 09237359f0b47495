using ContentSdk.Engine.Patterns;
using Xunit;

namespace ContentSdk.Engine.Tests.Patterns;

/// <summary>Patterns that take a backtracking matcher longer than anybody waits, and patterns made to break a reader.</summary>
public class PatternTimeTests
{
    [Theory]
    [InlineData("(a*)*b")]
    [InlineData("(a|aa)+b")]
    [InlineData("(a|a?)+$b")]
    [InlineData("((a*)*)*b")]
    [InlineData("(.*)(.*)(.*)(.*)(.*)b")]
    [InlineData("a{0,100}a{0,100}a*b")]
    [InlineData("([a-z]+)*[0-9]")]
    public void Time_grows_with_the_length_of_the_text(string pattern)
    {
        var read = Pattern.Read(pattern, out _)!;
        Work.GrowsWithTheSize(static size => new string('a', size), text => Assert.False(read.IsMatch(text)), 40_000);
    }

    [Theory]
    [InlineData("a?", "a")]
    [InlineData("(a*)*", "")]
    [InlineData("[a-z-[b]]", "")]
    [InlineData("(a|b|)", "")]
    public void Time_grows_with_the_length_of_the_pattern(string piece, string end) => Work.GrowsWithTheSize(
        size => string.Concat(Enumerable.Repeat(piece, size)) + end,
        static pattern => Assert.False(Pattern.Read(pattern, out _)!.IsMatch(new string('a', 20) + "!")),
        800);

    [Theory]
    [InlineData("(")]
    [InlineData("(?:")]
    [InlineData("(?<a>")]
    [InlineData("[a-[")]
    [InlineData("[")]
    [InlineData("(a|")]
    [InlineData("a")]
    [InlineData("a|")]
    [InlineData("|")]
    [InlineData("a?")]
    [InlineData("()")]
    [InlineData("()*")]
    [InlineData("{1")]
    [InlineData("a{1")]
    [InlineData("{1,")]
    [InlineData("9")]
    [InlineData("\\")]
    [InlineData("\\p{")]
    [InlineData(")")]
    [InlineData("(a*){0,9}")]
    public void A_hundred_thousand_of_it_are_read_or_refused(string piece) => Work.GrowsWithTheSize(
        size => string.Concat(Enumerable.Repeat(piece, size)),
        static pattern =>
        {
            Pattern.Read(pattern, out var fault)?.IsMatch("aaa");
            Assert.True(fault is null || fault.Range.End <= pattern.Length);
        },
        100_000);

    [Theory]
    [InlineData("()", "{9999}")]
    [InlineData("a{0}", "{9999}")]
    [InlineData("(a{0}|)", "{9999}")]
    [InlineData("(^)", "{9999}")]
    [InlineData("a", "{0,9999}")]
    public void Counts_upon_counts_end(string piece, string quantifier)
    {
        var pattern = piece;
        for (var depth = 0; depth < 50; depth++)
            pattern = $"({pattern}){quantifier}";
        Pattern.Read(pattern, out _)?.IsMatch("aaa");
    }
}
