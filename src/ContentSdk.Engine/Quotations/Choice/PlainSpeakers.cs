using ContentSdk.Engine.Quotations.Attribution;

namespace ContentSdk.Engine.Quotations.Choice;

/// <summary>The speakers whom a cue beside their name gives beyond doubt: how many quotations they have, and how near.</summary>
internal sealed class PlainSpeakers
{
    private const int Unasked = -2;

    private readonly int[] _speakers;
    private readonly int[] _counts;

    public PlainSpeakers(RuleReading[] rules, int entities)
    {
        _speakers = new int[rules.Length];
        _counts = new int[entities];
        for (var i = 0; i < rules.Length; i++)
        {
            _speakers[i] = rules[i].IsPlain ? rules[i].Resolution.Entity : Unasked;
            if (_speakers[i] >= 0)
                _counts[_speakers[i]]++;
        }
    }

    /// <summary>How many of the quotations are theirs, but for the one at hand.</summary>
    public int CountOf(int entity, int span) => _counts[entity] - (_speakers[span] == entity ? 1 : 0);

    /// <summary>How many quotations back the last of theirs is; one more than are looked at where there is none.</summary>
    public int Since(int entity, int span, int most)
    {
        for (var back = 1; back <= most && span - back >= 0; back++)
        {
            if (_speakers[span - back] == entity)
                return back;
        }
        return most + 1;
    }

    /// <summary>How many quotations on the next of theirs is; one more than are looked at where there is none.</summary>
    public int Until(int entity, int span, int most)
    {
        for (var on = 1; on <= most && span + on < _speakers.Length; on++)
        {
            if (_speakers[span + on] == entity)
                return on;
        }
        return most + 1;
    }
}
