using System.Diagnostics;
using ContentSdk.Engine.Model;
using CsCheck;
using Xunit;

namespace ContentSdk.Engine.Tests.Quotations;

public class SpanPropertyTests
{
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

    [Fact]
    public void Time_grows_with_the_length_whatever_the_order_of_the_marks()
    {
        const string Marks = "\"“”„‘’‚'`«»‹›「」『』 a\n";
        var random = new Random(11);
        foreach (var choose in new Func<int, char>[] { _ => Marks[random.Next(Marks.Length)], _ => '“', _ => '"', i => i % 2 == 0 ? '“' : '‘', i => "“a "[i % 3] })
        {
            var text = string.Create(1_000_000, choose, static (characters, next) =>
            {
                for (var i = 0; i < characters.Length; i++)
                    characters[i] = next(i);
            });
            var analyzed = Reading.Analyze(text);
            // A bound for a busy machine: a quadratic reader would take hours.
            var clock = Stopwatch.StartNew();
            ContentSdk.Engine.Quotations.QuotationReader.FindSpans(analyzed, new List<Finding>());
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), $"took {clock.Elapsed}");
        }
    }
}
