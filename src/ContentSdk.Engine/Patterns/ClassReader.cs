namespace ContentSdk.Engine.Patterns;

/// <summary>Reads a class in brackets as .NET does: ranges, shorthands, negation and, as its last part, a class to subtract.</summary>
internal static class ClassReader
{
    /// <summary>The class whose bracket was read already.</summary>
    public static CharSet Read(PatternSource source)
    {
        var start = source.Position - 1;
        var set = new CharSetBuilder();
        if (source.Enter())
            ReadParts(source, set, start);
        source.Leave();
        return set.Build();
    }

    private static void ReadParts(PatternSource source, CharSetBuilder set, int start)
    {
        set.IsNegated = source.Take('^');
        // The end of a range that has begun; a bracket at the first place is a character.
        char? first = null;
        for (var isFirst = true; !source.IsAtEnd; isFirst = false)
        {
            var at = source.Position;
            if (!isFirst && source.Take(']'))
                return;
            var (c, isEscape) = (source.Next(), false);
            if (c == '\\' && !source.IsAtEnd)
            {
                if (ReadSet(source, set, first is not null))
                    continue;
                (c, isEscape) = (EscapeReader.ReadChar(source), true);
            }
            if (first is { } from)
            {
                first = null;
                if (c == '[' && !isEscape)
                {
                    set.Add(from, from);
                    Subtract(source, set);
                }
                else
                {
                    if (from > c)
                        source.Fail(PatternConstruct.Invalid, at);
                    set.Add(from, c);
                }
            }
            else if (source.Peek() == '-' && source.Has(1) && source.Peek(1) != ']' && !IsSingleHyphen(source, at))
            {
                first = c;
                source.Skip(1);
            }
            else if (c == '-' && !isEscape && !isFirst && source.Take('['))
            {
                Subtract(source, set);
            }
            else
            {
                set.Add(c, c);
            }
        }
        source.Fail(PatternConstruct.Invalid, start);
    }

    // An escaped hyphen begins no range.
    private static bool IsSingleHyphen(PatternSource source, int at) => source.Text[at] == '\\' && source.Text[at + 1] == '-';

    // What stands for many characters; it cannot be the end of a range.
    private static bool ReadSet(PatternSource source, CharSetBuilder set, bool isInRange)
    {
        var (start, letter) = (source.Position - 1, source.Peek());
        if (letter is 'p' or 'P')
        {
            source.Skip(1);
            set.AddCategories(EscapeReader.ReadCategories(source, letter == 'P'));
        }
        else if (set.AddShorthand(letter))
        {
            source.Skip(1);
        }
        else
        {
            return false;
        }
        if (isInRange)
            source.Fail(PatternConstruct.Invalid, start);
        return true;
    }

    private static void Subtract(PatternSource source, CharSetBuilder set)
    {
        set.Without = Read(source);
        if (!source.IsAtEnd && source.Peek() != ']')
            source.Fail(PatternConstruct.Invalid, source.Position);
    }
}
