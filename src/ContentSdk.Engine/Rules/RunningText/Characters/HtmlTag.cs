using ContentSdk.Engine.Language;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText.Characters;

/// <summary>Tells tags of HTML from other angle brackets.</summary>
internal static class HtmlTag
{
    private const int MostCharacters = 400;

    private static readonly Lazy<WordSet> Elements = new(() => WordSet.Load("markup", "element"));
    private static readonly Lazy<WordSet> Prefixes = new(() => WordSet.Load("markup", "office"));

    /// <summary>
    /// Length of the tag that begins at a position with a name of two parts, as word processors
    /// write them (<c>&lt;o:p&gt;</c>), or 0.
    /// </summary>
    public static int OfficeLengthAt(string text, int start, int end)
    {
        end = Math.Min(end, start + MostCharacters);
        var name = start + 1 < end && text[start + 1] == '/' ? start + 2 : start + 1;
        var colon = name;
        while (colon < end && (CharClass.IsLetter(text[colon]) || (colon > name && CharClass.IsDigit(text[colon]))))
            colon++;
        if (colon == name || colon >= end || text[colon] != ':' || !Prefixes.Value.Contains(text.AsSpan(name, colon - name)))
            return 0;
        var last = text.IndexOfAny(['<', '>'], colon, end - colon);
        return last < 0 || text[last] == '<' ? 0 : last + 1 - start;
    }

    /// <summary>Length of the tag or comment that begins at a position, or 0.</summary>
    public static int LengthAt(string text, int start, int end)
    {
        end = Math.Min(end, start + MostCharacters);
        var position = start + 1;
        if (position + 2 < end && text[position] == '!' && text[position + 1] == '-' && text[position + 2] == '-')
        {
            var close = text.IndexOf("-->", position, end - position, StringComparison.Ordinal);
            return close < 0 ? 4 : close + 3 - start;
        }
        if (position < end && text[position] == '/')
            position++;
        var name = position;
        while (position < end && (CharClass.IsLetter(text[position]) || (position > name && CharClass.IsDigit(text[position]))))
            position++;
        if (position == name || position >= end || !(text[position] is '>' or '/' || CharClass.IsSpace(text[position]))
            || !Elements.Value.Contains(text.AsSpan(name, position - name)))
            return 0;
        var last = text.IndexOfAny(['<', '>'], position, end - position);
        return last < 0 || text[last] == '<' ? 0 : last + 1 - start;
    }
}
