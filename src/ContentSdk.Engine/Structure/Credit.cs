using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Structure;

/// <summary>Recognises the credit that a picture's caption ends with: a short bracket of names, (Jane Doe/Agency).</summary>
internal static class Credit
{
    private const int Longest = 80;

    public static bool IsAtEnd(string text, TextRange range)
    {
        var end = range.End;
        if (end > range.Start && text[end - 1] == '.')
            end--;
        if (end - range.Start < 4 || text[end - 1] is not (')' or ']'))
            return false;
        var open = text[end - 1] == ')' ? '(' : '[';
        var start = text.LastIndexOf(open, end - 1, Math.Min(Longest, end - range.Start));
        // A block that is nothing but a bracket names a source or speaks aside.
        return start > range.Start && IsNames(text, start + 1, end - 1);
    }

    // Two names or more, or an agency after a slash; (sic), (2019) and (see below) are none.
    private static bool IsNames(string text, int position, int end)
    {
        int names = 0, others = 0;
        var hasSlash = text.IndexOf('/', position, end - position) >= 0;
        while (WordHash.Next(text, ref position, end, out var start, out _))
        {
            if (CharClass.IsUpper(text[start]))
                names++;
            else
                others++;
        }
        return names >= (hasSlash ? 1 : 2) && others <= names / 2;
    }
}
