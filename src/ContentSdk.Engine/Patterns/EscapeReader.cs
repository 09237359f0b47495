namespace ContentSdk.Engine.Patterns;

/// <summary>Reads what follows a backslash, where that is the same inside and outside of a class.</summary>
internal static class EscapeReader
{
    /// <summary>The one character that is written with a backslash. The position is after the backslash.</summary>
    public static char ReadChar(PatternSource source)
    {
        var start = source.Position - 1;
        if (source.Peek() is >= '0' and <= '7' && !source.IsAtEnd)
            return ReadOctal(source);
        var c = source.Next();
        switch (c)
        {
            case 'x':
                return ReadHex(source, 2);
            case 'u':
                return ReadHex(source, 4);
            case 'a':
                return '\a';
            case 'b':
                return '\b';
            case 'e':
                return '\u001B';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'v':
                return '\v';
            case 'c':
                return ReadControl(source);
            default:
                if (CharCategories.IsWordAtBoundary(c))
                    source.Fail(PatternConstruct.Invalid, start);
                return c;
        }
    }

    /// <summary>The categories of <c>\p{…}</c> or, negated, <c>\P{…}</c>. The position is after the letter.</summary>
    public static int ReadCategories(PatternSource source, bool isNegated)
    {
        var start = source.Position - 2;
        var isOpen = source.Take('{');
        var name = source.Position;
        while (!source.IsAtEnd && (source.Peek() == '-' || CharCategories.IsWordAtBoundary(source.Peek())))
            source.Skip(1);
        var end = source.Position;
        if (!isOpen || !source.Take('}') || end == name)
        {
            source.Fail(PatternConstruct.Invalid, start);
            return 0;
        }
        var categories = CharCategories.Named(source.Text.Substring(name, end - name));
        if (categories == 0)
            source.Fail(PatternConstruct.UnicodeBlock, start);
        return isNegated ? ~categories : categories;
    }

    // Up to three digits, of which a byte counts.
    private static char ReadOctal(PatternSource source)
    {
        var value = 0;
        for (var digits = 0; digits < 3 && source.Peek() is >= '0' and <= '7'; digits++)
            value = (value * 8) + source.Next() - '0';
        return (char)(value & 0xFF);
    }

    private static char ReadHex(PatternSource source, int digits)
    {
        var start = source.Position - 2;
        var value = 0;
        for (var i = 0; i < digits; i++)
        {
            var c = source.Next();
            var digit = c switch
            {
                >= '0' and <= '9' => c - '0',
                >= 'a' and <= 'f' => c - 'a' + 10,
                >= 'A' and <= 'F' => c - 'A' + 10,
                _ => -1,
            };
            if (digit < 0)
                source.Fail(PatternConstruct.Invalid, start);
            value = (value * 16) + Math.Max(digit, 0);
        }
        return (char)value;
    }

    private static char ReadControl(PatternSource source)
    {
        var start = source.Position - 2;
        var c = source.Next();
        var control = (c is >= 'a' and <= 'z' ? c - 'a' + 'A' : c) - '@';
        if (control is < 0 or >= ' ')
            source.Fail(PatternConstruct.Invalid, start);
        return (char)control;
    }
}
