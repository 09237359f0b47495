using System.Globalization;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText.Paragraphs;

/// <summary>A paragraph that stands twice, as after pasting once too often. Headline and standfirst may say what the body says.</summary>
internal sealed class RepeatedParagraphRule : ITextRule
{
    private const int FewWords = 12;

    public Rule Rule { get; } = new(
        "CSDK4016", "Paragraph stands twice",
        "This paragraph stands in line {0} already, word for word. Remove one of the two.",
        RuleSeverity.Warning, IsBlocking: false);

    public void Check(AnalyzedText text, ICollection<Finding> findings)
    {
        var places = new Places(text, Rule, findings);
        var seen = new Dictionary<uint, TextRange>();
        for (var block = 0; block < text.Blocks.Length && !places.IsFull; block++)
        {
            if (block == text.TitleBlock || block == text.StandfirstBlock || text.BlockStarts[block + 1] - text.BlockStarts[block] < FewWords || Words(text, block) < FewWords)
                continue;
            var range = text.Blocks[block];
            var hash = StableHash.Of(text.Document.Slice(range));
            if (!seen.TryGetValue(hash, out var first))
                seen.Add(hash, range);
            else if (text.Document.Slice(first).SequenceEqual(text.Document.Slice(range)))
                places.Add(range, text.Document.PositionOf(first.Start).Line.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static int Words(AnalyzedText text, int block)
    {
        var count = 0;
        for (var i = text.BlockStarts[block]; i < text.BlockStarts[block + 1]; i++)
        {
            if (text.Tokens[i].Kind is TokenKind.Word or TokenKind.Number)
                count++;
        }
        return count;
    }
}
