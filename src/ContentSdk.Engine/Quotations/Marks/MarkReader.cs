using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations.Marks;

/// <summary>First stage: finds the characters of a block that may be quotation marks, and which way they lean.</summary>
internal static class MarkReader
{
    // Those of ASCII; a comma may be half of one.
    private static readonly CharacterBits Ascii = new("\"'`,");

    /// <summary>Adds the marks of a block in order; apostrophes, feet, inches and decades are left out.</summary>
    public static void Read(string text, TextRange block, List<QuotationMark> marks)
    {
        var (hasCommas, ascii) = (false, Ascii);
        for (var i = block.Start; i < block.End; i++)
        {
            var c = text[i];
            if (c < 0x80 ? !ascii.Has(c) : c is > '»' and < '‘')
                continue;
            if (c == ',' && IsPairOfCommas(text, block, i))
            {
                marks.Add(new(i, 2, '„', MarkFamily.Double, MarkLean.Open, false));
                hasCommas = true;
                i++;
                continue;
            }
            if (!QuotationMark.TryGetFamily(c, out var family))
                continue;
            var afterDigit = i > block.Start && IsDigit(text[i - 1]);
            if (afterDigit && IsMeasure(text, block, i))
                continue;
            if (family == MarkFamily.Single)
            {
                if (IsPairOfSingles(text, block, i) || (hasCommas && c == '’' && i + 1 < block.End && text[i + 1] == '’'))
                {
                    marks.Add(
                        new(i, 2, c == '’' ? '”' : c, MarkFamily.Double, MarkSurroundings.Of(text, block, i, i + 2).Lean(), afterDigit));
                    i++;
                }
                else if (SingleMarks.TryRead(text, block, i, out var lean))
                {
                    marks.Add(new(i, 1, c, MarkFamily.Single, lean, afterDigit));
                }
                continue;
            }
            marks.Add(new(i, 1, c, family, MarkSurroundings.Of(text, block, i, i + 1).Lean(), afterDigit));
        }
    }

    // ,,Zo'' and ,,so“: commas typed for the low mark, right before a word and behind none.
    private static bool IsPairOfCommas(string text, TextRange block, int position) =>
        position + 2 < block.End && text[position + 1] == ',' && CharClass.IsWordPart(text[position + 2])
        && (position == block.Start || CharClass.IsSpace(text[position - 1]) || text[position - 1] is '(');

    // 5'10", 6' 2", 5' 10 ½": feet before digits, and inches after them when feet stand before.
    private static bool IsMeasure(string text, TextRange block, int position)
    {
        var c = text[position];
        if (c is '\'' or '’')
        {
            var next = position + 1;
            if (next < block.End && text[next] == ' ')
                next++;
            var digits = next;
            while (digits < block.End && digits - next < 6 && (IsDigit(text[digits]) || text[digits] is ' ' or '/' or '-'))
                digits++;
            return digits > next && digits < block.End && text[digits] is '"' or '”';
        }
        if (c is not ('"' or '”'))
            return false;
        var feet = position - 1;
        while (feet >= block.Start && position - feet < 8 && (IsDigit(text[feet]) || text[feet] is ' ' or '/' or '-'))
            feet--;
        return feet > block.Start && text[feet] is '\'' or '’' && CharClass.IsDigit(text[feet - 1]);
    }

    // 5½ ends in a digit, too.
    private static bool IsDigit(char c) =>
        CharClass.IsDigit(c) || c is (>= '\u00BC' and <= '\u00BE') or (>= '\u2150' and <= '\u215F') or '\u2189';

    // ''so'' and ``so'', typed where there is no double mark; three in a row are something else.
    private static bool IsPairOfSingles(string text, TextRange block, int position)
    {
        var c = text[position];
        return c is '\'' or '`' && position + 1 < block.End && text[position + 1] == c
            && (position + 2 >= block.End || text[position + 2] != c)
            && (position == block.Start || text[position - 1] != c);
    }
}
