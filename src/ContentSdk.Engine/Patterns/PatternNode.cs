namespace ContentSdk.Engine.Patterns;

/// <summary>A piece of a pattern.</summary>
/// <param name="canBeEmpty">Whether it can match without a character.</param>
/// <param name="isNothing">Whether it says nothing at all: it is empty, and at any place.</param>
internal abstract class PatternNode(bool canBeEmpty, bool isNothing = false)
{
    public static readonly PatternNode Nothing = new SequenceNode([]);

    public bool CanBeEmpty { get; } = canBeEmpty;

    public bool IsNothing { get; } = isNothing;
}

/// <summary>One character.</summary>
internal sealed class CharNode(CharSet set) : PatternNode(false)
{
    public CharSet Set { get; } = set;
}

/// <summary>A condition on a place.</summary>
internal sealed class AnchorNode(PatternAnchor anchor) : PatternNode(true)
{
    public PatternAnchor Anchor { get; } = anchor;
}

/// <summary>A group that captures. Nothing is captured here, but .NET joins no repetition inside of it with one outside.</summary>
internal sealed class CaptureNode(PatternNode body) : PatternNode(body.CanBeEmpty, body.IsNothing)
{
    public PatternNode Body { get; } = body;
}

/// <summary>Pieces one after another.</summary>
internal sealed class SequenceNode(IReadOnlyList<PatternNode> parts)
    : PatternNode(parts.All(static part => part.CanBeEmpty), parts.All(static part => part.IsNothing))
{
    public IReadOnlyList<PatternNode> Parts { get; } = parts;

    public static PatternNode Of(List<PatternNode> parts)
    {
        parts.RemoveAll(static part => part == Nothing);
        return parts.Count switch { 0 => Nothing, 1 => parts[0], _ => new SequenceNode(parts) };
    }
}

/// <summary>Alternatives, the preferred one first.</summary>
internal sealed class ChoiceNode(IReadOnlyList<PatternNode> branches) : PatternNode(branches.Any(static branch => branch.CanBeEmpty))
{
    public IReadOnlyList<PatternNode> Branches { get; } = branches;

    /// <summary>How many branches are empty as they are written, or have such a branch themselves: one of <c>a|</c>.</summary>
    public int EmptyBranches { get; } = branches.Count(static branch => branch == Nothing || branch is ChoiceNode { EmptyBranches: > 0 });

    public static PatternNode Of(List<PatternNode> branches) => branches is [var only] ? only : new ChoiceNode(branches);
}

/// <summary>A place that an anchor asks for.</summary>
internal enum PatternAnchor
{
    Start,
    End,
    EndOrLastLineFeed,
    WordBoundary,
    NoWordBoundary,
}
