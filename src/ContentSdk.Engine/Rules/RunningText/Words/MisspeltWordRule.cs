using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText.Words;

/// <summary>Words that are misspelt often, in spellings that are no word.</summary>
internal sealed class MisspeltWordRule : ITextRule
{
    public Rule Rule { get; } = new(
        "CSDK4026", "Misspelled word",
        "'{0}' is misspelled. Write '{1}'.",
        RuleSeverity.Warning, IsBlocking: false);

    public void Check(AnalyzedText text, ICollection<Finding> findings)
    {
        if (MisspeltWords.For(text.Language) is not { } words)
            return;
        var places = new Places(text, Rule, findings);
        for (var i = 0; i < text.Tokens.Length && !places.IsFull; i++)
        {
            if (text.Tokens[i].Kind != TokenKind.Word || words.Meant(text.Slice(text.Tokens[i]), text.Hashes[i]) is not { } meant)
                continue;
            var word = text.Slice(text.Tokens[i]).ToString();
            if (!IsPlain(word) || (CharClass.IsUpper(word[0]) && !text.BeginsSentence(i)))
                continue;
            // Only the letters change that have to: a capital at the beginning stays.
            var right = CharClass.ToLower(word[0]) == meant[0] ? word[0] + meant.Substring(1) : meant;
            var range = new TextRange(text.Tokens[i].Start, text.Tokens[i].Length);
            places.AddMended(range, range, right, word, right);
        }
    }

    // What has a capital inside is a name: Teh, but not tEH or TEH.
    private static bool IsPlain(string word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (!CharClass.IsLower(word[i]))
                return false;
        }
        return true;
    }
}
