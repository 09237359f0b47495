using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText.Punctuation;

/// <summary>A space before a comma, a full stop or another mark that stands at its word in the language of the text.</summary>
internal sealed class SpaceBeforeMarkRule : ITextRule
{
    public Rule Rule { get; } = new(
        "CSDK4005", "Space before a punctuation mark",
        "There is a space before '{0}'. Write '{1}'.",
        RuleSeverity.Warning, IsBlocking: false);

    public void Check(AnalyzedText text, ICollection<Finding> findings)
    {
        var attached = LanguageProfile.For(text.Language).AttachedMarks;
        if (attached.Length == 0)
            return;
        var places = new Places(text, Rule, findings);
        for (var block = 0; block < text.Blocks.Length; block++)
        {
            for (var i = text.BlockStarts[block] + 1; i < text.BlockStarts[block + 1] && !places.IsFull; i++)
            {
                if (text.Tokens[i].Kind != TokenKind.Punctuation || text.TouchesBefore(i)
                    || attached.IndexOf(text.Document.Text[text.Tokens[i].Start]) < 0)
                    continue;
                var gap = text.GapBefore(i);
                if (text.IsBlankInLine(gap) && FollowsAWord(text, i - 1) && StandsAlone(text, text.Blocks[block], i))
                    Add(text, i, gap, places);
            }
        }
    }

    private static void Add(AnalyzedText text, int token, TextRange gap, Places places)
    {
        var mark = text.Document.Text[text.Tokens[token].Start].ToString();
        places.AddMended(
            TextRange.FromBounds(gap.Start, text.Tokens[token].End), gap, "", mark, text.Shown(token - 1) + mark);
    }

    // Behind an address the space keeps the mark out of the link, and behind a mark it may be a matter of taste.
    private static bool FollowsAWord(AnalyzedText text, int token)
    {
        var before = text.Tokens[token];
        return before.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Possessive && text.Slice(before).IndexOf('.') < 0;
    }

    // Not before “.NET”, “.5”, “...”, “. . .” and “:-)”.
    private static bool StandsAlone(AnalyzedText text, TextRange block, int token)
    {
        var end = text.Tokens[token].End;
        var next = text.CharAt(block, end);
        if (next is not ('"' or '”' or '’' or '\'' or '»' or '“' or ')' or ']') && !CharClass.IsSpace(next))
            return false;
        if (next is ')' && text.Document.Text[end - 1] is ':' or ';')
            return false;
        return text.CharAt(block, end) != ' ' || text.CharAt(block, end + 1) != text.Document.Text[end - 1];
    }
}
