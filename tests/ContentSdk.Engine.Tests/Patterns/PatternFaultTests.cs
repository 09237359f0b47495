using ContentSdk.Engine.Patterns;
using Xunit;

namespace ContentSdk.Engine.Tests.Patterns;

public class PatternFaultTests
{
    [Theory]
    [InlineData(@"(a)\1", "Backreference", @"\1")]
    [InlineData(@"(?<n>a)\k<n>", "Backreference", @"\k")]
    [InlineData("a(?=b)", "Lookahead", "(?=")]
    [InlineData("a(?!b)", "Lookahead", "(?!")]
    [InlineData("(?<=b)a", "Lookbehind", "(?<")]
    [InlineData("(?<!b)a", "Lookbehind", "(?<")]
    [InlineData("x(?>a*)", "AtomicGroup", "(?>")]
    [InlineData("(?<a>a)(?<b-a>b)", "BalancingGroup", "(?<b")]
    [InlineData("(?<a>a)(?<-a>b)", "BalancingGroup", "(?<")]
    [InlineData("(a)?(?(1)b|c)", "Conditional", "(?(")]
    [InlineData("(?i)a", "InlineOptions", "(?i")]
    [InlineData("a(?-s:.)", "InlineOptions", "(?-")]
    [InlineData("a(?#why)", "Comment", "(?#")]
    [InlineData(@"\p{IsGreek}", "UnicodeBlock", @"\p{IsGreek}")]
    [InlineData(@"[\p{IsGreek}]", "UnicodeBlock", @"\p{IsGreek}")]
    [InlineData("(a*)*?", "LazyRepetitionOfEmpty", "*?")]
    [InlineData("(?:a+|){2,}", "RepetitionOfEmptyAlternative", "{2,}")]
    [InlineData("x(a||)", "EmptyAlternatives", "a||")]
    [InlineData("x(?:(?:a|)|)", "EmptyAlternatives", "(?:a|)|")]
    [InlineData(@"\W+\B", "NoBoundaryWithRepetition", @"\B")]
    [InlineData("a{10001}", "TooLarge", "{10001")]
    [InlineData("(a{200}){200}", "TooLarge", "(a{200}){200}")]
    [InlineData("((b?){0,99}){0,99}", "TooLarge", "((b?){0,99}){0,99}")]
    public void What_is_outside_is_named_with_its_place(string pattern, string construct, string shown)
    {
        Assert.Null(Pattern.Read(pattern, out var fault));
        Assert.Equal((construct, shown), (fault!.Construct.ToString(), pattern.Substring(fault.Range.Start, fault.Range.Length)));
        Assert.True(AttributeOracle.Reads(pattern) || construct is "UnicodeBlock", pattern);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("a**", 1)]
    [InlineData("a{2}{3}", 1)]
    [InlineData("*", 0)]
    [InlineData("a|+", 2)]
    [InlineData("(?)", 0)]
    [InlineData("(a", 0)]
    [InlineData("a)", 1)]
    [InlineData("x[a", 1)]
    [InlineData("[z-a]", 3)]
    [InlineData(@"[a-\d]", 3)]
    [InlineData("[a-[b]c]", 6)]
    [InlineData("a{2,1}", 1)]
    [InlineData(@"a\", 1)]
    [InlineData(@"\y", 0)]
    [InlineData(@"\x4", 0)]
    [InlineData(@"\c1", 0)]
    [InlineData(@"\pL", 0)]
    [InlineData("(?P<n>a)", 0)]
    [InlineData("(?<0>a)", 0)]
    [InlineData("(?<a b>a)", 0)]
    public void What_the_attribute_does_not_take_is_invalid(string pattern, int start)
    {
        Assert.Null(Pattern.Read(pattern, out var fault));
        Assert.Equal((PatternConstruct.Invalid, start), (fault!.Construct, fault.Range.Start));
        Assert.False(AttributeOracle.Reads(pattern), pattern);
    }
}
