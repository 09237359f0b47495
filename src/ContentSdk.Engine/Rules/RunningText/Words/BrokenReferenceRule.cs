using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText.Words;

/// <summary>What Word writes instead of a cross-reference that leads nowhere.</summary>
internal sealed class BrokenReferenceRule : ITextRule
{
    private static readonly Lazy<LeftoverPhrases> Phrases = new(static () => new("word"));

    public Rule Rule { get; } = new(
        "CSDK4029", "Broken cross-reference",
        "'{0}' is a broken cross-reference from a word processor. Write what it referred to, or remove it.",
        RuleSeverity.Warning, IsBlocking: false);

    public void Check(AnalyzedText text, ICollection<Finding> findings)
    {
        var content = text.Document.Text;
        var places = new Places(text, Rule, findings);
        foreach (var block in text.Blocks)
        {
            for (var i = block.Start; i < block.End && (i = Phrases.Value.Next(content, i, block.End)) >= 0 && !places.IsFull; i++)
            {
                // An article about the sentence has it in quotation marks.
                if (Phrases.Value.LengthAt(content, i, block.End) is var length and > 0 && !IsQuoted(text, block, i))
                    places.Add(new(i, length), text.Shown(new TextRange(i, length)));
            }
        }
    }

    private static bool IsQuoted(AnalyzedText text, TextRange block, int at)
    {
        var before = text.CharAt(block, at - 1);
        return before is '"' or '\'' or '“' or '„' or '‘' or '‚' or '«' or '»' or '‹' || CharClass.IsWordPart(before);
    }
}
