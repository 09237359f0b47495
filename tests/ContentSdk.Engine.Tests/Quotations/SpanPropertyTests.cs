using ContentSdk.Engine.Model;
using CsCheck;
using Xunit;

namespace ContentSdk.Engine.Tests.Quotations;

public class SpanPropertyTests
{
    private const string AllMarks = "\"“”„‘’‚'`«»‹›「」『』 a\n";

    private static readonly Gen<string> MarkedText =
        Gen.Char["\"\"“”„‘’‚''`«»‹›「」『』 \nab.,—s5:;I\u00A0"].Array[0, 60].Select(characters => new string(characters));

    [Fact]
    public void Spans_are_ordered_inside_the_text_and_nested_or_apart() => MarkedText.Sample(
        text =>
        {
            var spans = Reading.Spans(text);
            for (var i = 0; i < spans.Count; i++)
            {
                var span = spans[i];
                Assert.True(span.Outer.Start >= 0 && span.Outer.End <= text.Length && span.Parts.Count > 0);
                Assert.True(i == 0 || spans[i - 1].Outer.Start <= span.Outer.Start);
                var end = span.Outer.Start;
                foreach (var part in span.Parts)
                {
                    Assert.True(!part.IsEmpty && part.Start >= end && part.End <= span.Outer.End);
                    end = part.End;
                }
                for (var j = 0; j < i; j++)
                    Assert.True(!spans[j].Outer.Overlaps(span.Outer) || spans[j].Outer.Contains(span.Outer));
                Assert.True(span.Parent < i && (span.Parent < 0 || spans[span.Parent].Outer.Contains(span.Outer)));
            }
            Assert.Equal(spans, Reading.Spans(text));
        },
        iter: 20_000);

    public static TheoryData<string, Func<int, char>> Orders => new()
    {
        { "any", static _ => AllMarks[Random.Shared.Next(AllMarks.Length)] },
        { "opening", static _ => '“' },
        { "straight", static _ => '"' },
        { "nested", static i => i % 2 == 0 ? '“' : '‘' },
        { "opening before words", static i => "“a "[i % 3] },
    };

    [Theory, MemberData(nameof(Orders), DisableDiscoveryEnumeration = true)]
    public void Time_grows_with_the_length_whatever_the_order_of_the_marks(string order, Func<int, char> choose)
    {
        Assert.NotEmpty(order);
        Work.GrowsWithTheSize(
            size => Reading.Analyze(string.Concat(Enumerable.Range(0, size).Select(choose))),
            static analyzed => ContentSdk.Engine.Quotations.QuotationReader.FindSpans(analyzed, new List<Finding>()),
            400_000);
    }
}
