using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText.Characters;

/// <summary>
/// Marks of template engines (Hugo, Jekyll, Handlebars), wikis (Obsidian, MediaWiki), site generators
/// (Docusaurus, MkDocs, kramdown) and WordPress.
/// </summary>
internal static class ForeignMarks
{
    /// <summary>Longer marks are hardly meant as such, and looking further would take quadratic time.</summary>
    private const int Longest = 300;

    private static readonly (string Open, string Close)[] Pairs = [("{{", "}}"), ("{%", "%}"), ("<%", "%>"), ("${", "}"), ("%%", "%%")];

    private static readonly CharacterBits Beginnings = new("{<$%[!=*:?.");

    /// <summary>Whether a mark may begin with the character: hardly any of a text is one.</summary>
    public static bool MayBegin(char c) => Beginnings.Has(c);

    /// <summary>Length of the mark that begins at a position, or 0.</summary>
    /// <param name="text">The text.</param>
    /// <param name="block">The block around the position.</param>
    /// <param name="at">The position.</param>
    /// <param name="hasMarkdown">Whether Markdown is foreign, too.</param>
    public static int LengthAt(string text, TextRange block, int at, bool hasMarkdown)
    {
        var end = Math.Min(block.End, at + Longest);
        switch (text[at])
        {
            case '{' when at + 1 < end && text[at + 1] is ':' or '#' or '.':
                return AttributesLength(text, at, end);
            case '{' or '<' or '$' or '%':
                return PairLength(text, at, end);
            case '[':
                return BracketLength(text, block, at, end, hasMarkdown);
            case '!' when StartsWith(text, at, end, "![["):
                return LinkLength(text, at + 1, end) is var link and > 0 ? link + 1 : 0;
            case '=' when !IsPart(text, block, at - 1, '='):
                return EnclosedLength(text, block, at, end, "==");
            case '*' when hasMarkdown && !IsPart(text, block, at - 1, '*'):
                return EnclosedLength(text, block, at, end, "**");
            case ':' or '!' or '?' or '.':
                return BeginsLine(text, block, at) ? DirectiveLength(text, at, end)
                    : text[at] == ':' ? EmojiLength(text, block, at, end)
                    : 0;
            default:
                return 0;
        }
    }

    private static int PairLength(string text, int at, int end)
    {
        foreach (var (open, close) in Pairs)
        {
            if (StartsWith(text, at, end, open)
                && text.IndexOf(close, at + open.Length, end - at - open.Length, StringComparison.Ordinal) is var found
                && found > at + open.Length
                && (open != "%%" || !CharClass.IsSpace(text[at + 2]) || text[found - 1] == ' ')
                && (open != "${" || IsName(text, at + 2, found)))
                return found + close.Length - at;
        }
        return 0;
    }

    // {: .class}, {#id}, {.class}: what kramdown and others write after a heading.
    private static int AttributesLength(string text, int at, int end)
    {
        var close = text.IndexOf('}', at, end - at);
        return close > at + 2 && (text[at + 1] == ':' || IsName(text, at + 2, close)) ? close + 1 - at : 0;
    }

    private static int BracketLength(string text, TextRange block, int at, int end, bool hasMarkdown)
    {
        if (StartsWith(text, at, end, "[["))
            return LinkLength(text, at, end);
        var close = text.IndexOf(']', at, end - at);
        if (close <= at + 1)
            return 0;
        var inner = text.AsSpan(at + 1, close - at - 1);
        if (hasMarkdown && (StartsWith(text, close, end, "](http") || StartsWith(text, close, end, "](/"))
            && text.IndexOf(')', close, end - close) is var last and > 0)
            return last + 1 - at;
        // [/caption], [gallery ids="1,2"], [TOC], [!info]
        var isTag = inner[0] == '/'
            ? IsName(text, at + 2, close)
            : CharClass.IsLower(inner[0]) && inner.IndexOf("=\"".AsSpan(), StringComparison.Ordinal) > 0;
        var isAlone = at == block.Start
            && ((close + 1 == block.End && inner is "TOC" or "toc") || (inner[0] == '!' && IsName(text, at + 2, close)));
        return isTag || isAlone ? close + 1 - at : 0;
    }

    // [[Harbour Office]]; [[1]] is a number of a note.
    private static int LinkLength(string text, int at, int end)
    {
        var close = text.IndexOf("]]", at, end - at, StringComparison.Ordinal);
        return close > at + 2 && (CharClass.IsLetter(text[at + 2]) || text[at + 2] == '_') && text.IndexOf('\n', at, close - at) < 0
            ? close + 2 - at
            : 0;
    }

    private static int EnclosedLength(string text, TextRange block, int at, int end, string mark)
    {
        if (!StartsWith(text, at, end, mark) || at + 2 >= end || !CharClass.IsWordPart(text[at + 2])
            || (at > block.Start && CharClass.IsWordPart(text[at - 1])))
            return 0;
        var close = text.IndexOf(mark, at + 2, end - at - 2, StringComparison.Ordinal);
        return close < 0 || CharClass.IsSpace(text[close - 1]) || IsPart(text, block, close + 2, mark[0])
            || text.IndexOf('\n', at, close - at) >= 0
            ? 0
            : close + 2 - at;
    }

    // :::tip, !!! note, ??? note, .. note::
    private static int DirectiveLength(string text, int at, int end)
    {
        var line = text.IndexOf('\n', at, end - at) is var lineEnd and >= 0 ? lineEnd : end;
        if (StartsWith(text, at, line, ":::"))
            return line - at;
        if (StartsWith(text, at, line, "!!! ") || StartsWith(text, at, line, "??? "))
            return at + 4 < line && text[at + 4] is >= 'a' and <= 'z' ? line - at : 0;
        return StartsWith(text, at, line, ".. ") && text.IndexOf("::", at, line - at, StringComparison.Ordinal) is var colons
            && colons > at + 3 && IsName(text, at + 3, colons)
            ? line - at
            : 0;
    }

    // :tada:
    private static int EmojiLength(string text, TextRange block, int at, int end)
    {
        if (at > block.Start && !CharClass.IsSpace(text[at - 1]))
            return 0;
        var close = at + 1;
        while (close < end && text[close] is (>= 'a' and <= 'z') or '_')
            close++;
        return close > at + 2 && close < end && text[close] == ':'
            && (close + 1 == block.End || CharClass.IsSpace(text[close + 1]) || text[close + 1] is '.' or ',' or '!')
            ? close + 1 - at
            : 0;
    }

    private static bool BeginsLine(string text, TextRange block, int at) => at == block.Start || text[at - 1] == '\n';

    private static bool IsPart(string text, TextRange block, int at, char mark) => at >= block.Start && at < block.End && text[at] == mark;

    private static bool IsName(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!CharClass.IsWordPart(text[i]) && text[i] is not ('-' or '_' or '.' or ' '))
                return false;
        }
        return end > start && CharClass.IsLetter(text[start]);
    }

    private static bool StartsWith(string text, int at, int end, string what) =>
        at + what.Length <= end && string.CompareOrdinal(text, at, what, 0, what.Length) == 0;
}
