using System.Text;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Corrections;

/// <summary>What is equal in two texts however they were typed.</summary>
internal static class Spelling
{
    /// <summary>
    /// The words alone, in small letters, single spaces between them: case, punctuation,
    /// marks and white space do not count.
    /// </summary>
    public static string Words(string text)
    {
        var builder = new StringBuilder(text.Length);
        AppendWords(builder, text, new(0, text.Length));
        return builder.ToString();
    }

    /// <summary>The same of a stretch of a text, behind what is there already.</summary>
    public static void AppendWords(StringBuilder builder, string text, TextRange range)
    {
        var isApart = builder.Length > 0;
        for (var i = range.Start; i < range.End; i++)
        {
            var c = text[i];
            if (CharClass.IsFormat(c))
                continue;
            if (!CharClass.IsWordPart(c) && !(c is '\'' or '’' && IsInside(text, i, range)))
            {
                isApart = builder.Length > 0;
                continue;
            }
            if (isApart)
                builder.Append(' ');
            isApart = false;
            builder.Append(c == '’' ? '\'' : CharClass.ToLower(c));
        }
    }

    /// <summary>A name or a word with its capitals; typography of apostrophes and quotation marks and white space do not count.</summary>
    public static string Exact(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (CharClass.IsFormat(c))
                continue;
            if (!CharClass.IsSpace(c))
                builder.Append(Plain(c));
            else if (builder.Length > 0 && builder[builder.Length - 1] != ' ')
                builder.Append(' ');
        }
        return builder.ToString().TrimEnd();
    }

    private static char Plain(char c) => c switch
    {
        '“' or '”' or '„' or '‟' or '«' or '»' => '"',
        '‘' or '’' or '‚' or '‛' or '‹' or '›' or '`' or '´' => '\'',
        _ => c,
    };

    private static bool IsInside(string text, int mark, TextRange range) =>
        mark > range.Start && mark + 1 < range.End && CharClass.IsWordPart(text[mark - 1]) && CharClass.IsWordPart(text[mark + 1]);
}
