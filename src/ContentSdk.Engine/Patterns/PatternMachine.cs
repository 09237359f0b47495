namespace ContentSdk.Engine.Patterns;

/// <summary>
/// Runs a program over a text, all matches that are still possible at once, in the order in which <c>Regex</c> tries them: the first one
/// that completes is that of <c>Regex</c>. A state that was reached before at the same place adds nothing.
/// </summary>
internal sealed class PatternMachine(PatternProgram program, string text)
{
    private readonly int[] _reachedAt = new int[program.StateCount];
    private readonly Stack<int> _open = new();
    private List<PatternInstruction> _readers = [];

    // Whether the first match so far, in the order of Regex, is the whole text.
    private bool _isWhole;

    /// <summary>Whether the first match at the start of the text is the whole text.</summary>
    public bool IsWholeText()
    {
        Follow(program[0], 0, 0);
        var before = new List<PatternInstruction>();
        for (var position = 0; position < text.Length && _readers.Count > 0; position++)
        {
            (before, _readers) = (_readers, before);
            _readers.Clear();
            foreach (var reader in before)
            {
                // A match that is complete is preferred to all that follow it.
                if (reader.Set!.Has(text[position]) && Follow(program[reader.Next], reader.Depth, position + 1))
                    break;
            }
        }
        return _isWhole;
    }

    // Goes on to all instructions that read a character, in order. True, and no further, where a match completes.
    private bool Follow(PatternInstruction first, int turns, int position)
    {
        Open(first, turns);
        while (_open.Count > 0)
        {
            var state = _open.Pop();
            if (_reachedAt[state] == position + 1)
                continue;
            _reachedAt[state] = position + 1;
            var instruction = program.At(state);
            turns = state - instruction.FirstState;
            switch (instruction.Step)
            {
                case PatternStep.Char:
                    _readers.Add(instruction);
                    break;
                case PatternStep.Anchor when !PatternAnchors.IsAt(instruction.Anchor, text, position):
                    break;
                case PatternStep.Fork:
                    OpenBoth(instruction, turns);
                    break;
                case PatternStep.Turn when turns == instruction.Depth:
                    OpenBoth(instruction, turns - 1);
                    break;
                case PatternStep.Turn:
                    Open(program[instruction.Other], turns);
                    break;
                case PatternStep.Match:
                    _open.Clear();
                    _isWhole = position == text.Length;
                    return true;
                default:
                    Open(program[instruction.Next], turns);
                    break;
            }
        }
        return false;
    }

    private void OpenBoth(PatternInstruction fork, int turns)
    {
        Open(program[fork.IsLazy ? fork.Next : fork.Other], turns);
        Open(program[fork.IsLazy ? fork.Other : fork.Next], turns);
    }

    private void Open(PatternInstruction instruction, int turns) => _open.Push(instruction.FirstState + turns);
}
