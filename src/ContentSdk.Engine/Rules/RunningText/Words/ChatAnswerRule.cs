using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText.Words;

/// <summary>What a chat tool says to the person who asked it, and not to readers.</summary>
internal sealed class ChatAnswerRule : ITextRule
{
    private static readonly Lazy<LeftoverPhrases> Phrases = new(static () => new("chat"));
    private static readonly Lazy<LeftoverPhrases> Introductions = new(static () => new("chat.intro"));

    public Rule Rule { get; } = new(
        "CSDK4030", "Chat tool answer",
        "'{0}' is a chat tool's answer to the person who asked, not part of the article. Remove it.",
        RuleSeverity.Warning, IsBlocking: false);

    public void Check(AnalyzedText text, ICollection<Finding> findings)
    {
        var places = new Places(text, Rule, findings);
        foreach (var block in text.Blocks)
        {
            if (!block.IsEmpty && LengthAt(text.Document.Text, block) is var length and > 0)
                places.Add(new(block.Start, length), text.Shown(new TextRange(block.Start, length)) + " …");
        }
    }

    private static int LengthAt(string text, TextRange block)
    {
        var length = Phrases.Value.LengthAt(text, block.Start, block.End);
        return length > 0 || text[block.End - 1] != ':' ? length : Introductions.Value.LengthAt(text, block.Start, block.End);
    }
}
