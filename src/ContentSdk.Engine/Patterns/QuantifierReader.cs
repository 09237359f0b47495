namespace ContentSdk.Engine.Patterns;

/// <summary>Reads what says how often a piece is repeated.</summary>
internal static class QuantifierReader
{
    /// <summary>Whether a quantifier begins here. A brace that begins none is a character.</summary>
    public static bool IsAt(PatternSource source) => !source.IsAtEnd && source.Peek() switch
    {
        '*' or '+' or '?' => true,
        '{' => HasCounts(source),
        _ => false,
    };

    /// <summary>The piece with the quantifier after it, if there is one.</summary>
    public static PatternNode Read(PatternSource source, PatternNode piece)
    {
        if (!IsAt(source))
            return piece;
        var start = source.Position;
        var (least, most) = source.Next() switch
        {
            '*' => (0, RepeatNode.Unlimited),
            '+' => (1, RepeatNode.Unlimited),
            '?' => (0, 1),
            _ => ReadCounts(source, start),
        };
        var isLazy = source.Take('?');
        if (most < least || IsAt(source))
            source.Fail(PatternConstruct.Invalid, start);
        if (isLazy && piece.CanBeEmpty)
            source.Fail(PatternConstruct.LazyRepetitionOfEmpty, start);
        if (piece is ChoiceNode { EmptyBranches: > 0 })
            source.Fail(PatternConstruct.RepetitionOfEmptyAlternative, start);
        source.HasRepetition |= least < most;
        return RepeatNode.Of(piece, least, most, isLazy);
    }

    private static bool HasCounts(PatternSource source)
    {
        var at = Digits(source, 1);
        if (at == 1)
            return false;
        if (source.Peek(at) == ',')
            at = Digits(source, at + 1);
        return source.Peek(at) == '}';
    }

    private static int Digits(PatternSource source, int ahead)
    {
        while (source.Peek(ahead) is >= '0' and <= '9')
            ahead++;
        return ahead;
    }

    private static (int Least, int Most) ReadCounts(PatternSource source, int start)
    {
        var least = ReadCount(source, start);
        var most = !source.Take(',') ? least : source.Peek() == '}' ? RepeatNode.Unlimited : ReadCount(source, start);
        source.Take('}');
        return (least, most);
    }

    private static int ReadCount(PatternSource source, int start)
    {
        var count = 0;
        while (source.Peek() is >= '0' and <= '9')
        {
            count = (count * 10) + source.Next() - '0';
            if (count > PatternProgram.MostStates)
                source.Fail(PatternConstruct.TooLarge, start);
        }
        return count;
    }
}
