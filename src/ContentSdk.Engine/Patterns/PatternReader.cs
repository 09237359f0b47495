namespace ContentSdk.Engine.Patterns;

/// <summary>Reads a pattern into a tree.</summary>
internal static class PatternReader
{
    /// <summary>The tree; what it is counts only where the source has no fault.</summary>
    public static PatternNode Read(PatternSource source)
    {
        if (source.IsAtEnd)
            source.Fail(PatternConstruct.Invalid, 0);
        var tree = ReadChoice(source);
        // Only a parenthesis that closes nothing ends it before its end.
        if (!source.IsAtEnd)
        {
            source.Skip(1);
            source.Fail(PatternConstruct.Invalid, source.Position - 1);
        }
        if (source is { NoBoundary: { } start, HasRepetition: true })
            source.Fail(PatternConstruct.NoBoundaryWithRepetition, start);
        return tree;
    }

    private static PatternNode ReadChoice(PatternSource source)
    {
        var (start, branches) = (source.Position, new List<PatternNode>());
        do
            branches.Add(ReadSequence(source));
        while (source.Take('|'));
        var choice = ChoiceNode.Of(branches);
        if (choice is ChoiceNode { EmptyBranches: > 1 })
            source.Fail(PatternConstruct.EmptyAlternatives, start);
        return choice;
    }

    private static PatternNode ReadSequence(PatternSource source)
    {
        var parts = new List<PatternNode>();
        while (!source.IsAtEnd && source.Peek() is not ('|' or ')'))
            parts.Add(QuantifierReader.Read(source, ReadPiece(source)));
        return SequenceNode.Of(parts);
    }

    private static PatternNode ReadPiece(PatternSource source)
    {
        if (QuantifierReader.IsAt(source))
        {
            source.Skip(1);
            source.Fail(PatternConstruct.Invalid, source.Position - 1);
        }
        var c = source.Next();
        return c switch
        {
            '(' => ReadGroup(source),
            '[' => new CharNode(ClassReader.Read(source)),
            '\\' => ReadEscape(source),
            '.' => new CharNode(CharSet.NoLineFeed),
            '^' => new AnchorNode(PatternAnchor.Start),
            '$' => new AnchorNode(PatternAnchor.EndOrLastLineFeed),
            _ => new CharNode(CharSet.Of(c)),
        };
    }

    private static PatternNode ReadGroup(PatternSource source)
    {
        var start = source.Position - 1;
        var captures = GroupReader.ReadOpening(source);
        var body = source.Enter() ? ReadChoice(source) : PatternNode.Nothing;
        source.Leave();
        if (!source.Take(')'))
            source.Fail(PatternConstruct.Invalid, start);
        return captures ? new CaptureNode(body) : body;
    }

    private static PatternNode ReadEscape(PatternSource source)
    {
        var (start, letter) = (source.Position - 1, source.Peek());
        if (source.IsAtEnd)
            source.Fail(PatternConstruct.Invalid, start);
        if (AnchorOf(letter) is { } anchor)
        {
            source.Skip(1);
            if (anchor == PatternAnchor.NoWordBoundary)
                source.NoBoundary ??= start;
            return new AnchorNode(anchor);
        }
        var set = new CharSetBuilder();
        if (set.AddShorthand(letter))
        {
            source.Skip(1);
            return new CharNode(set.Build());
        }
        if (letter is 'p' or 'P')
        {
            source.Skip(1);
            set.AddCategories(EscapeReader.ReadCategories(source, letter == 'P'));
            return new CharNode(set.Build());
        }
        // \<name> is an old form of \k<name>.
        if (letter is 'k' or (>= '1' and <= '9') || (letter is '<' or '\'' && CharCategories.IsWordAtBoundary(source.Peek(1))))
        {
            source.Skip(1);
            source.Fail(PatternConstruct.Backreference, start);
        }
        return new CharNode(CharSet.Of(EscapeReader.ReadChar(source)));
    }

    // A match begins at the start of the text, so \G is there too.
    private static PatternAnchor? AnchorOf(char letter) => letter switch
    {
        'A' or 'G' => PatternAnchor.Start,
        'z' => PatternAnchor.End,
        'Z' => PatternAnchor.EndOrLastLineFeed,
        'b' => PatternAnchor.WordBoundary,
        'B' => PatternAnchor.NoWordBoundary,
        _ => null,
    };
}
