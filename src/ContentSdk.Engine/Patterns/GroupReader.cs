namespace ContentSdk.Engine.Patterns;

/// <summary>Reads what follows an opening parenthesis, up to what the group has inside.</summary>
internal static class GroupReader
{
    /// <summary>Whether the group captures. The position is after the parenthesis.</summary>
    public static bool ReadOpening(PatternSource source)
    {
        var start = source.Position - 1;
        if (source.Peek() != '?')
            return true;
        var (kind, after) = (source.Peek(1), source.Peek(2));
        switch (kind)
        {
            case ':':
                source.Skip(2);
                return false;
            case '\'' or '<' when after is not ('=' or '!'):
                ReadName(source, start, kind == '<' ? '>' : kind);
                return true;
            default:
                source.Skip(2);
                source.Fail(Outside(kind, after), start);
                return false;
        }
    }

    private static PatternConstruct Outside(char kind, char after) => kind switch
    {
        '=' or '!' => PatternConstruct.Lookahead,
        '<' => PatternConstruct.Lookbehind,
        '>' => PatternConstruct.AtomicGroup,
        '(' => PatternConstruct.Conditional,
        '#' => PatternConstruct.Comment,
        '-' or '+' => PatternConstruct.InlineOptions,
        'i' or 'm' or 'n' or 's' or 'x' or 'I' or 'M' or 'N' or 'S' or 'X' when after != '\0' => PatternConstruct.InlineOptions,
        _ => PatternConstruct.Invalid,
    };

    // A name of word characters, or a number other than 0.
    private static void ReadName(PatternSource source, int start, char close)
    {
        source.Skip(2);
        var name = source.Position;
        var isNumber = source.Peek() is >= '0' and <= '9';
        while (!source.IsAtEnd && (isNumber ? source.Peek() is >= '0' and <= '9' : CharCategories.IsWordAtBoundary(source.Peek())))
            source.Skip(1);
        var length = source.Position - name;
        if (source.Peek() == '-')
            source.Fail(PatternConstruct.BalancingGroup, start);
        else if (length == 0 || (isNumber && (length > 9 || source.Text[name] == '0')) || !source.Take(close))
            source.Fail(PatternConstruct.Invalid, start);
    }
}
