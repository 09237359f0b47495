using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText.Punctuation;

/// <summary>
/// A mark between two words with no space behind it: fire.The, said,but. Addresses, names of
/// files and abbreviations are written so.
/// </summary>
internal sealed class NoSpaceAfterMarkRule : ITextRule
{
    private const int Reach = 40;
    private const string AddressMarks = "/\\@_=<>{}|#&$*+~^%";

    private static readonly Lazy<WordSet> Starters = new(static () => WordSet.OfAllLanguages("abbreviations", "sentence-starters"));

    public Rule Rule { get; } = new(
        "CSDK4006", "Missing space after a punctuation mark",
        "There is no space between '{0}' and '{1}'. Write '{0} {1}'.",
        RuleSeverity.Warning, IsBlocking: false);

    public void Check(AnalyzedText text, ICollection<Finding> findings)
    {
        var places = new Places(text, Rule, findings);
        for (var block = 0; block < text.Blocks.Length; block++)
        {
            var last = text.BlockStarts[block + 1];
            var tokens = text.Tokens;
            var characters = text.Document.Text;
            for (var i = text.BlockStarts[block] + 1; i + 1 < last && !places.IsFull; i++)
            {
                // Behind nearly every mark stands a space, so that nothing else has to be asked.
                if (tokens[i].Kind != TokenKind.Punctuation || tokens[i + 1].Start != tokens[i].End
                    || characters[tokens[i].Start] is not (',' or '.' or ';' or '?' or '!')
                    || tokens[i - 1].Kind != TokenKind.Word || tokens[i].Start != tokens[i - 1].End)
                    continue;
                var next = i + 1;
                if (next + 1 < last && characters[tokens[next].Start] == '”' && tokens[next + 1].Start == tokens[next].End)
                    next++;
                if (text.IsWord(next) && IsWrong(text, i, next) && !IsAddress(text, text.Blocks[block], i)
                    && !text.Document.LeavesOut(TextRange.FromBounds(text.Tokens[i - 1].Start, text.Tokens[next].End)))
                    places.Add(
                        new(text.Tokens[i].Start, 1),
                        text.Shown(TextRange.FromBounds(text.Tokens[i - 1].Start, text.Tokens[next].Start)),
                        text.Shown(next));
            }
        }
    }

    private static bool IsWrong(AnalyzedText text, int mark, int next)
    {
        var before = text.Slice(text.Tokens[mark - 1]);
        var after = text.Slice(text.Tokens[next]);
        if (before.Length < 2 || !CharClass.IsLower(before[before.Length - 1]))
            return false;
        return text.Document.Text[text.Tokens[mark].Start] switch
        {
            '.' or '?' or '!' => BeginsSentence(text, next, isName: CharClass.IsUpper(before[0])),
            ',' or ';' => after.Length > 1 && CharClass.IsLetter(after[0]),
            _ => false,
        };
    }

    // Behind a name only a word that often begins sentences: “Node.Create” and “Yahoo!Finance” are names.
    private static bool BeginsSentence(AnalyzedText text, int token, bool isName)
    {
        var word = text.Slice(text.Tokens[token]);
        if (!CharClass.IsUpper(word[0]) || word.IndexOf('.') >= 0)
            return false;
        var isSmall = Starters.Value.Contains(word) || text.IsSmallWord(token);
        return isSmall || (!isName && word.Length > 2 && CharClass.IsLower(word[1]));
    }

    // One look to each side, no further than a word reaches.
    private static bool IsAddress(AnalyzedText text, TextRange block, int mark)
    {
        int start = text.Tokens[mark].Start, end = text.Tokens[mark].End, same = 0;
        for (; !CharClass.IsSpace(text.CharAt(block, start - 1)); start--)
        {
            if (IsOfAddress(text, block, mark, start - 1, ref same) || text.Tokens[mark].Start - start > Reach)
                return true;
        }
        for (; !CharClass.IsSpace(text.CharAt(block, end)); end++)
        {
            if (IsOfAddress(text, block, mark, end, ref same) || end - text.Tokens[mark].End > Reach)
                return true;
        }
        return same > 0;
    }

    // The mark once more in the same run of characters: a.b.C, or a list of keywords.
    private static bool IsOfAddress(AnalyzedText text, TextRange block, int mark, int position, ref int same)
    {
        var c = text.CharAt(block, position);
        if (c == text.Document.Text[text.Tokens[mark].Start] && !CharClass.IsSpace(text.CharAt(block, position + 1)))
            same++;
        return AddressMarks.IndexOf(c) >= 0 || (c == ':' && text.CharAt(block, position + 1) == '/')
            || (c == '(' && position > text.Tokens[mark].Start);
    }
}
