using System.Globalization;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;
using ContentSdk.Layout;

namespace ContentSdk.Engine.Rules.RunningText.Paragraphs;

/// <summary>A paragraph that stands twice, as after pasting once too often. Headline and standfirst may say what the body says.</summary>
internal sealed class RepeatedParagraphRule : ITextRule
{
    private const int FewWords = 12;

    private static readonly Rule Own = new(
        "CSDK4016", "Repeated paragraph",
        "This paragraph is already on line {0}, word for word. Remove one of the two.",
        RuleSeverity.Warning, IsBlocking: false);

    private static readonly RuleMessage Run = Own.Also(
        "run",
        "{1} paragraphs, from this one on, are already in the article from line {0} on, word for word. Remove one of the two copies.");

    public Rule Rule => Own;

    public void Check(AnalyzedText text, ICollection<Finding> findings)
    {
        var first = FirstOfEach(text);
        var places = new Places(text, Rule, findings);
        for (var block = 0; block < first.Length && !places.IsFull; block++)
        {
            if (first[block] < 0)
                continue;
            // Several that were pasted together are one place.
            var end = block + 1;
            while (end < first.Length && first[end] == first[block] + end - block)
                end++;
            var line = text.Document.PositionOf(text.Blocks[first[block]].Start).Line.ToString(CultureInfo.InvariantCulture);
            if (end - block == 1)
                places.Add(text.Blocks[block], line);
            else
                places.Add(text.Blocks[block], Run, line, (end - block).ToString(CultureInfo.InvariantCulture));
            block = end - 1;
        }
    }

    // For each block the one that it repeats, or -1. What stands three times is a refrain or a notice, and meant.
    private static int[] FirstOfEach(AnalyzedText text)
    {
        var first = new int[text.Blocks.Length];
        var seen = new Dictionary<uint, (int First, int Second)>();
        for (var block = 0; block < first.Length; block++)
        {
            first[block] = -1;
            if (block == text.TitleBlock || block == text.StandfirstBlock || !IsLong(text, block)
                || IsStanza(text.Document.Text, text.Blocks[block]))
                continue;
            var hash = HashOf(text, block);
            if (!seen.TryGetValue(hash, out var before))
            {
                seen.Add(hash, (block, -1));
                continue;
            }
            if (!text.Document.Slice(text.Blocks[before.First]).SequenceEqual(text.Document.Slice(text.Blocks[block])))
                continue;
            if (before.Second < 0)
                first[block] = before.First;
            else
                first[before.Second] = -1;
            seen[hash] = (before.First, block);
        }
        return first;
    }

    // How long its words are tells a paragraph from all others, and costs less than to look at every letter.
    private static uint HashOf(AnalyzedText text, int block)
    {
        var hash = (uint)text.Blocks[block].Length;
        for (var i = text.BlockStarts[block]; i < text.BlockStarts[block + 1]; i++)
            hash = Fnv.Add(hash, (uint)text.Tokens[i].Length);
        return hash;
    }

    // A stanza that is repeated is a refrain: three lines or more, and short ones.
    private static bool IsStanza(string text, TextRange block)
    {
        const int FewestLines = 3, LongestLine = 70;
        var lines = 1;
        for (int i = block.Start, start = block.Start; i < block.End; i++)
        {
            if (text[i] == '\n')
                (lines, start) = (lines + 1, i + 1);
            else if (i - start >= LongestLine)
                return false;
        }
        return lines >= FewestLines;
    }

    // A question may be asked twice, of two people.
    private static bool IsLong(AnalyzedText text, int block)
    {
        var (start, end) = (text.BlockStarts[block], text.BlockStarts[block + 1]);
        if (end - start < FewWords || text.IsMark(end - 1, '?'))
            return false;
        var words = 0;
        for (var i = start; i < end && words < FewWords; i++)
        {
            if (text.IsWord(i))
                words++;
        }
        return words >= FewWords;
    }
}
