using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText.Words;

/// <summary>What people who work on a text write to each other in it, and what is left of a word processor's comments.</summary>
internal sealed class DeskNoteRule : ITextRule
{
    private const int Longest = 300;

    private static readonly char[] Beginnings = ['[', '(', '@'];

    private static readonly Lazy<DeskNoteWords> Words = new(static () => new());

    public Rule Rule { get; } = new(
        "CSDK4032", "Note to a colleague",
        "'{0}' is a note to a colleague, not part of the article. Remove it once it is settled.",
        RuleSeverity.Warning, IsBlocking: false);

    public void Check(AnalyzedText text, ICollection<Finding> findings)
    {
        var content = text.Document.Text;
        var places = new Places(text, Rule, findings);
        foreach (var block in text.Blocks)
        {
            CheckLine(text, block, places);
            for (var i = block.Start;
                i < block.End && !places.IsFull && (i = content.IndexOfAny(Beginnings, i, block.End - i)) >= 0;
                i++)
            {
                var length = content[i] == '@' ? MentionLength(text, block, i) : BracketLength(content, block, i);
                if (length == 0)
                    continue;
                var range = new TextRange(i, length);
                if (!QuotedWords.IsAlone(text, block, range) && !QuotedWords.Opens(text, block, i))
                    places.Add(range, Snippet.Of(text.Shown(range)));
                i += length - 1;
            }
        }
    }

    private static void CheckLine(AnalyzedText text, TextRange block, Places places)
    {
        const int Longest = 60;
        var end = Math.Min(block.End, block.Start + Longest);
        if (text.Document.Text.IndexOf(':', block.Start, end - block.Start) <= block.Start)
            return;
        var start = Lower(text.Document.Text, block.Start, end);
        if (Words.Value.LineLength(start) is var length and > 0)
            places.Add(new(block.Start, length), Snippet.Of(text.Shown(block)));
        else if (Words.Value.IsCommentLine(start))
            places.Add(new(block.Start, start.IndexOf(':') + 1), Snippet.Of(text.Shown(block)));
    }

    private static int BracketLength(string content, TextRange block, int at)
    {
        var isSquare = content[at] == '[';
        var close = content.IndexOf(isSquare ? ']' : ')', at, Math.Min(Longest, block.End - at));
        if (close < at + 3)
            return 0;
        var inner = Lower(content, at + 1, close).Trim();
        if (inner.Length == 0)
            return 0;
        if (!isSquare)
            return Words.Value.IsAside(inner) ? close + 1 - at : 0;
        // [AB2]Ask again: so a comment's number stands where its text was not copied.
        if (close + 1 < block.End && CharClass.IsLetter(content[close + 1]) && DeskNoteWords.IsNumber(inner))
            return close + 1 - at;
        if (!Words.Value.IsNote(inner))
            return 0;
        // [Commented [JB3]: …] has a bracket of its own inside.
        var end = content.IndexOf('[', at + 1, close - at) >= 0
            && content.IndexOf(']', close + 1, Math.Min(Longest, block.End - close - 1)) is var outer and > 0
            ? outer
            : close;
        return end + 1 - at;
    }

    // “@Gus please check”, at the beginning of a sentence: a name in a message to readers is elsewhere.
    private static int MentionLength(AnalyzedText text, TextRange block, int at)
    {
        const int LongestMention = 80;
        var content = text.Document.Text;
        var end = at + 1;
        while (end < block.End && (CharClass.IsWordPart(content[end]) || content[end] is '.' or '_' or '-'))
            end++;
        var next = end;
        while (next < block.End && content[next] is ' ' or ',' or ':' or '\u00A0')
            next++;
        if (end == at + 1 || next == end || !BeginsSentence(content, block, at)
            || !Words.Value.Asks(Lower(content, next, Math.Min(block.End, next + LongestMention))))
            return 0;
        var last = next;
        while (last < block.End && last - at < LongestMention
            && content[last] is not ('\n' or ')' or ']') && !SentenceEnd.IsTerminator(content[last]))
            last++;
        return last - at;
    }

    private static bool BeginsSentence(string content, TextRange block, int at)
    {
        var before = at - 1;
        while (before >= block.Start && CharClass.IsSpace(content[before]))
            before--;
        return before < block.Start || SentenceEnd.IsTerminator(content[before]) || content[before] is '(' or '[' or '/' or '–' or '—';
    }

    private static string Lower(string content, int start, int end) =>
        CharClass.ToLower(content.Substring(start, end - start)).Replace('’', '\'');
}
