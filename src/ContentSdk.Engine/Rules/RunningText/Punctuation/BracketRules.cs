using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Rules.RunningText.Punctuation;

/// <summary>A bracket that nothing closes.</summary>
internal sealed class UnclosedBracketRule : ITextRule
{
    public Rule Rule { get; } = new(
        "CSDK4008", "Unclosed bracket",
        "The bracket '{0}' is not closed. Add '{1}', or remove this one.",
        RuleSeverity.Warning, IsBlocking: false);

    public void Check(AnalyzedText text, ICollection<Finding> findings)
    {
        var places = new Places(text, Rule, findings);
        foreach (var (open, close) in Brackets.Kinds)
        {
            foreach (var token in BracketPairs.Lone(text, open, close, wantsOpening: true))
                places.Add(new(text.Tokens[token].Start, 1), open.ToString(), close.ToString());
        }
    }
}

/// <summary>A bracket that closes nothing.</summary>
internal sealed class UnopenedBracketRule : ITextRule
{
    public Rule Rule { get; } = new(
        "CSDK4009", "Unopened bracket",
        "The bracket '{0}' was not opened. Add '{1}' where the remark begins, or remove this one.",
        RuleSeverity.Warning, IsBlocking: false);

    public void Check(AnalyzedText text, ICollection<Finding> findings)
    {
        var places = new Places(text, Rule, findings);
        foreach (var (open, close) in Brackets.Kinds)
        {
            foreach (var token in BracketPairs.Lone(text, open, close, wantsOpening: false))
                places.Add(new(text.Tokens[token].Start, 1), close.ToString(), open.ToString());
        }
    }
}

/// <summary>The brackets of running text.</summary>
internal static class Brackets
{
    public static readonly (char Open, char Close)[] Kinds = [('(', ')'), ('[', ']')];
}
