using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText.Speakers;

/// <summary>
/// A quotation that seems to go on in the next paragraph, because that one begins with an opening
/// mark, although the two paragraphs name different speakers: it was never closed.
/// </summary>
/// <param name="rule">The rule of unclosed marks.</param>
/// <param name="otherSpeaker">Its message about a mark and who speaks after it.</param>
internal sealed class UnclosedBeforeSpeakerRule(Rule rule, RuleMessage otherSpeaker) : IArticleRule
{
    public Rule Rule { get; } = rule;

    public void Check(AnalyzedText text, IReadOnlyList<QuoteSpec> quotes, IMentionResolver names, ICollection<Finding> findings)
    {
        if (SayingWords.For(text.Language) is not { IsVerbFinal: false } words)
            return;
        var places = new Places(text, Rule, findings);
        var tags = new SpeakerTags(text, words, names);
        for (var i = 0; i < quotes.Count; i++)
        {
            var quote = quotes[i];
            if (quote is not { Parent: < 0, Kind: not QuoteKind.Labeled, Parts.Count: > 1 } || EndOfOthers(text, quote) is not { } end)
                continue;
            var after = tags.After(quote.Outer.End);
            if (after >= 0 && Before(text, quotes, i, end, tags) is >= 0 and var before
                && !IsSame(names.Entities[before], names.Entities[after]))
            {
                var mark = new TextRange(quote.Outer.Start, 1);
                places.Add(mark, otherSpeaker, text.Document.Slice(mark).ToString(), names.Entities[after].Name);
            }
        }
    }

    // The end of the paragraph before the last one that it stands in; null where it stands in one.
    private static int? EndOfOthers(AnalyzedText text, QuoteSpec quote)
    {
        var last = text.BlockOf(text.TokenIndexAt(quote.Outer.End - 1));
        return last > 0 && text.Blocks[last].Start > quote.Outer.Start ? text.Blocks[last - 1].End : null;
    }

    // Within the marks, between the quotation before and this one, or before a colon.
    private static int Before(AnalyzedText text, IReadOnlyList<QuoteSpec> quotes, int index, int end, SpeakerTags tags)
    {
        var start = quotes[index].Outer.Start;
        var inside = tags.Within(TextRange.FromBounds(start, end));
        if (inside >= 0)
            return inside;
        var block = text.Blocks[text.BlockOf(text.TokenIndexAt(start))].Start;
        for (var i = index - 1; i >= 0; i--)
        {
            if (quotes[i].Parent < 0)
                return quotes[i].Outer.End > block ? tags.Between(quotes[i].Outer.End, start) : tags.Introducing(block, start);
        }
        return tags.Introducing(block, start);
    }

    // Two names of one person may have been taken for two persons.
    private static bool IsSame(EntitySpec one, EntitySpec other) =>
        one == other || LastWord(one.Name) == LastWord(other.Name) || !one.IsConfident || !other.IsConfident;

    private static string LastWord(string name) => name.Substring(name.LastIndexOf(' ') + 1);
}
