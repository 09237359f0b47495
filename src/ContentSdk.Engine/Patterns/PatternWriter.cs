namespace ContentSdk.Engine.Patterns;

/// <summary>Writes the program of a tree. Counted repetitions are written out.</summary>
internal sealed class PatternWriter
{
    private readonly List<PatternInstruction> _instructions = [];
    private readonly List<int> _stateToInstruction = [];
    private int _depth;

    private bool IsFull => _stateToInstruction.Count > PatternProgram.MostStates;

    /// <summary>The program; null, with the fault in the source, when it is too large.</summary>
    public static PatternProgram? Write(PatternNode tree, PatternSource source)
    {
        var writer = new PatternWriter();
        writer.Write(tree);
        writer.Add(PatternStep.Match);
        if (!writer.IsFull)
            return new(writer._instructions, [.. writer._stateToInstruction]);
        source.Fail(PatternConstruct.TooLarge, 0);
        return null;
    }

    // Each piece writes an instruction at least, except where nothing is to be matched; so it ends soon after the program is full.
    private void Write(PatternNode node)
    {
        if (IsFull || node.IsNothing)
            return;
        switch (node)
        {
            case CharNode one:
                Add(PatternStep.Char, one.Set);
                break;
            case AnchorNode anchor:
                Add(PatternStep.Anchor, anchor: anchor.Anchor);
                break;
            case CaptureNode capture:
                Write(capture.Body);
                break;
            case SequenceNode sequence:
                foreach (var part in sequence.Parts)
                    Write(part);
                break;
            case ChoiceNode choice:
                WriteChoice(choice.Branches);
                break;
            case RepeatNode repeat:
                WriteRepeat(repeat);
                break;
        }
    }

    private void WriteChoice(IReadOnlyList<PatternNode> branches)
    {
        var ends = new List<PatternInstruction>();
        for (var i = 0; i < branches.Count && !IsFull; i++)
        {
            var fork = i < branches.Count - 1 ? Add(PatternStep.Fork) : null;
            Write(branches[i]);
            if (fork is null)
                break;
            ends.Add(Add(PatternStep.Jump));
            fork.Other = _instructions.Count;
        }
        foreach (var end in ends)
            end.Next = _instructions.Count;
    }

    private void WriteRepeat(RepeatNode repeat)
    {
        var exits = new List<PatternInstruction>();
        if (repeat.Least == 0)
            exits.Add(Add(PatternStep.Fork, isLazy: repeat.IsLazy));
        var isUnlimited = repeat.Most == RepeatNode.Unlimited;
        var turns = isUnlimited ? Math.Max(repeat.Least, 1) : repeat.Most;
        for (var turn = 1; turn <= turns && !IsFull; turn++)
        {
            var start = _instructions.Count;
            // After these turns, there is no choice: another must follow, or none can.
            if (turn < repeat.Least || (turn == turns && !isUnlimited))
            {
                Write(repeat.Body);
                continue;
            }
            var canBeEmpty = repeat.Body.CanBeEmpty;
            _depth += canBeEmpty ? 1 : 0;
            Write(repeat.Body);
            var exit = Add(canBeEmpty ? PatternStep.Turn : PatternStep.Fork, isLazy: repeat.IsLazy);
            _depth -= canBeEmpty ? 1 : 0;
            if (turn == turns)
                exit.Next = start;
            exits.Add(exit);
        }
        foreach (var exit in exits)
            exit.Other = _instructions.Count;
    }

    private PatternInstruction Add(PatternStep step, CharSet? set = null, PatternAnchor anchor = default, bool isLazy = false)
    {
        var index = _instructions.Count;
        var instruction = new PatternInstruction(step, _depth, _stateToInstruction.Count)
        {
            Set = set,
            Anchor = anchor,
            IsLazy = isLazy,
            Next = index + 1,
        };
        _instructions.Add(instruction);
        for (var state = 0; state <= _depth; state++)
            _stateToInstruction.Add(index);
        return instruction;
    }
}
