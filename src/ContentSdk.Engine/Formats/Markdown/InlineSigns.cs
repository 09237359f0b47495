using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Markdown;

/// <summary>
/// Tells of most values without markup that they have none, so that nothing is parsed for a name or a plain sentence, and the parser
/// is not even loaded.
/// </summary>
internal static class InlineSigns
{
    /// <summary>Whether a text may have markup. Where in doubt, it may.</summary>
    public static bool AreIn(string text)
    {
        // A number at the beginning may be that of a list.
        if (text.Length > 0 && !CharClass.IsLetter(text[0]))
            return true;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (!CharClass.IsLetter(c) && c is not (' ' or ',' or ';' or '-' or '?' or '%' or '\'' or >= '0' and <= '9')
                && !(c == '.' && !IsAddress(text, i)))
                return true;
        }
        return false;
    }

    // www.example.org is a link.
    private static bool IsAddress(string text, int dot) => dot > 0 && text[dot - 1] is 'w' or 'W';
}
