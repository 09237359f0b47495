using System.Text;

namespace ContentSdk.Web.Markdown;

// Text that CommonMark shows as it is.
internal static class MarkdownText
{
    /// <summary>Text of a paragraph. White space becomes single spaces.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isLineStart">Whether it comes first on its line, where more signs mean something.</param>
    public static string Escape(string text, bool isLineStart)
    {
        var escaped = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                if (escaped.Length == 0 ? !isLineStart : escaped[^1] != ' ')
                    escaped.Append(' ');
                continue;
            }
            if (IsForbidden(text, i))
            {
                escaped.Append('\ufffd');
                continue;
            }
            if (NeedsEscape(text, i) || (isLineStart && OpensBlock(text, i, escaped)))
                escaped.Append('\\');
            escaped.Append(c);
        }
        return escaped.ToString();
    }

    /// <summary>The text of a heading, whose line may end with its signs, too.</summary>
    public static string Heading(string text) => Escape(text, isLineStart: false).Replace("#", "\\#", StringComparison.Ordinal).Trim(' ');

    /// <summary>An address between the parentheses of a link. It is in ASCII already.</summary>
    public static string Address(string address) =>
        address.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal);

    /// <summary>Code, with a fence that is longer than any run of backticks in it.</summary>
    public static string Fence(string code, int least)
    {
        var longest = 0;
        var run = 0;
        foreach (var c in code)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }
        return new('`', Math.Max(least, longest + 1));
    }

    private static bool NeedsEscape(string text, int i) => text[i] switch
    {
        '\\' or '`' or '*' or '[' or ']' or '<' or '~' or '|' => true,
        '_' => i == 0 || i == text.Length - 1 || !char.IsLetterOrDigit(text[i - 1]) || !char.IsLetterOrDigit(text[i + 1]),
        '&' => i == text.Length - 1 || char.IsAsciiLetter(text[i + 1]) || text[i + 1] == '#',
        // What follows may be a link, which would become an image.
        '!' => i == text.Length - 1,
        _ => false,
    };

    // Headings, block quotations, lists, and the underline of a heading.
    private static bool OpensBlock(string text, int i, StringBuilder before)
    {
        if (before.Length == 0)
            return text[i] is '#' or '>' or '+' or '-' or '=';
        if (text[i] is not ('.' or ')') || before.Length > 9)
            return false;
        for (var at = 0; at < before.Length; at++)
        {
            if (!char.IsAsciiDigit(before[at]))
                return false;
        }
        return true;
    }

    private static bool IsForbidden(string text, int i) => text[i] is < ' ' or '\u007f' or '\ufffe' or '\uffff'
        || (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            && !(i > 0 && char.IsSurrogatePair(text[i - 1], text[i])));
}
