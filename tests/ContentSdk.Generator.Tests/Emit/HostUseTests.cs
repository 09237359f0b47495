using Xunit;

namespace ContentSdk.Generator.Tests.Emit;

public class HostUseTests
{
    [Theory]
    [InlineData("Articles.TheBridgeOpens.Title", "The bridge opens")]
    [InlineData("Articles.TheBridgeOpens.Quotes.WeMustGoOn.Text", "We must go on, and we shall.")]
    [InlineData("Articles.TheBridgeOpens.Quotes.WeMustGoOn.Speaker!.Name", "Mara Lind")]
    [InlineData("Articles.TheBridgeOpens.Quotes.WeMustGoOn.Speaker == People.MaraLind", true)]
    [InlineData("Articles.TheBridgeOpens.Quotes.SlowButHonest.SpeakerText", "She")]
    [InlineData("Articles.TheBridgeOpens.Quotes.SlowButHonest.Cue", "called")]
    [InlineData("Articles.TheBridgeOpens.Quotes.SlowButHonest.Kind", QuoteKind.Partial)]
    [InlineData("Articles.TheBridgeOpens.Quotes.SlowButHonest.Attribution", Attribution.Pronoun)]
    [InlineData("Articles.TheBridgeOpens.Quotes.SlowButHonest.IsUncertain", true)]
    [InlineData("Articles.TheBridgeOpens.Quotes.SlowButHonest.Location.ToString()", "seeds/bridge.txt(8,21)")]
    [InlineData("Articles.TheBridgeOpens.Quotes.Count", 2)]
    [InlineData("Articles.TheBridgeOpens.Terms.Single().Text", "ghost bridge")]
    [InlineData("Articles.TheBridgeOpens.Text[Articles.TheBridgeOpens.Quotes.SlowButHonest.Range]", "slow but honest")]
    [InlineData("Articles.TheBridgeOpens.Text[Articles.TheBridgeOpens.Quotes.WeMustGoOn.MarkedRange]", "“We must go on,” Mara Lind said on Monday, “and we shall.”")]
    [InlineData("Articles.TheBridgeOpens.Standfirst!.Text", "A town gets its bridge back.")]
    [InlineData("Articles.TheBridgeOpens.Paragraphs.Count", 2)]
    [InlineData("Articles.TheBridgeOpens.Quotes.SlowButHonest.Paragraph.Index", 1)]
    [InlineData("string.Join(\"|\", Articles.TheBridgeOpens.Mentions)", "Mara Lind|the flood of Velm|Velm|She")]
    [InlineData("People.MaraLind.Mentions.Last().Location.ToString()", "seeds/bridge.txt(8,1)")]
    [InlineData("Places.Velm.Mentions[0].Location.ToString()", "seeds/bridge.txt(6,27)")]
    [InlineData("string.Join(\"|\", Articles.TheBridgeOpens.Entities)", "Mara Lind|Velm|bridge|Flood of Velm")]
    [InlineData("string.Join(\"|\", Places.All)", "bridge|Velm")]
    [InlineData("People.MaraLind.Quotes.Count", 2)]
    [InlineData("People.MaraLind.Articles.Single() == Articles.TheBridgeOpens", true)]
    [InlineData("Articles.Find(\"the-bridge-opens\") == Articles.All[0]", true)]
    [InlineData("Articles.Find(\"no-such-article\") is null", true)]
    [InlineData("Articles.TheBridgeOpens.Furniture.Single().ToString()", "SHARE THIS")]
    [InlineData("Articles.TheBridgeOpens.Furniture[0].FirstLine", 10)]
    [InlineData("Articles.TheBridgeOpens.Published!.Value.ToString(\"O\")", "2026-02-28")]
    [InlineData("Articles.TheBridgeOpens.Authors.Single()", "Ada \"A\" Berg")]
    [InlineData("System.Text.Encoding.UTF8.GetString(Articles.TheBridgeOpens.GetUtf8Text()) == Articles.TheBridgeOpens.Text", true)]
    [InlineData("Quotes.All.Count", 2)]
    [InlineData("Articles.TheBridgeOpens.ReadingTime.TotalMinutes", 1.0)]
    [InlineData("Articles.TheBridgeOpens.GetReadingTime(1).TotalMinutes == Articles.TheBridgeOpens.WordCount", true)]
    public void A_host_reads_typed_members(string expression, object expected) => Assert.Equal(expected, Host.Value[expression]());

    // All expressions in one host, compiled once.
    private static readonly Lazy<Dictionary<string, Func<object?>>> Host = new(() =>
    {
        var expressions = typeof(HostUseTests).GetMethod(nameof(A_host_reads_typed_members))!
            .GetCustomAttributes(typeof(InlineDataAttribute), false).Cast<InlineDataAttribute>().Select(data => (string)data.Data[0]!);
        var table = string.Join("\n", expressions.Select(e => $"[{Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(e, true)}] = () => {e},"));
        return (Dictionary<string, Func<object?>>)GeneratedCode.Run(
            $"return new System.Collections.Generic.Dictionary<string, Func<object?>> {{ {table} }};", Samples.Bridge)!;
    });
}
