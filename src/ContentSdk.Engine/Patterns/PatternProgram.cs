namespace ContentSdk.Engine.Patterns;

/// <summary>A pattern as instructions, each with the states that a match can be in at it.</summary>
/// <remarks>
/// .NET leaves a repetition when a turn of it was empty. So a state says how many of the repetitions around an instruction, from the
/// outermost, have read a character in their turn; only those whose turns can be empty count. A number is enough: where a turn has read
/// nothing yet, the turns inside of it have not either.
/// </remarks>
internal sealed class PatternProgram(IReadOnlyList<PatternInstruction> instructions, int[] stateToInstruction)
{
    /// <summary>Time and memory for each character are at most in proportion to this.</summary>
    public const int MostStates = 10_000;

    public int StateCount => stateToInstruction.Length;

    public PatternInstruction this[int instruction] => instructions[instruction];

    public PatternInstruction At(int state) => instructions[stateToInstruction[state]];
}

/// <summary>A step of a program.</summary>
internal sealed class PatternInstruction(PatternStep step, int depth, int firstState)
{
    public PatternStep Step { get; } = step;

    /// <summary>How many repetitions whose turns can be empty are around it.</summary>
    public int Depth { get; } = depth;

    public int FirstState { get; } = firstState;

    public CharSet? Set { get; init; }

    public PatternAnchor Anchor { get; init; }

    /// <summary>The instruction that follows, of two the preferred one.</summary>
    public int Next { get; set; }

    /// <summary>The other one of a fork; after a turn, that after the repetition.</summary>
    public int Other { get; set; }

    public bool IsLazy { get; init; }
}

/// <summary>What an instruction does.</summary>
internal enum PatternStep
{
    /// <summary>Reads a character of a set.</summary>
    Char,

    /// <summary>Goes on where the place is right.</summary>
    Anchor,

    /// <summary>Goes on.</summary>
    Jump,

    /// <summary>Goes both ways.</summary>
    Fork,

    /// <summary>Ends a turn that may have been empty: goes both ways if it was not, else out of the repetition.</summary>
    Turn,

    /// <summary>The match is complete.</summary>
    Match,
}
