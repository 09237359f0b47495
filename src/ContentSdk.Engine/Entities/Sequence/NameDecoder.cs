namespace ContentSdk.Engine.Entities.Sequence;

/// <summary>Finds the labels with most points for a stretch (A. Viterbi, 1967), in whole numbers.</summary>
internal sealed class NameDecoder(NameWeights weights)
{
    private const int Impossible = int.MinValue / 2;

    private int[] _scores = new int[16 * NameLabel.Count];
    private byte[] _back = new byte[16 * NameLabel.Count];
    private int _tokens;

    /// <summary>Points of a label at a token of the stretch that was decoded last, transitions apart.</summary>
    public int Points(int token, int label) => _scores[(token * NameLabel.Count) + label];

    /// <summary>Points of the token that is to come, which are added to.</summary>
    public Span<int> Row => _scores.AsSpan(_tokens * NameLabel.Count, NameLabel.Count);

    /// <summary>Begins a stretch.</summary>
    public void Clear()
    {
        _tokens = 0;
        Row.Clear();
    }

    /// <summary>Ends a token.</summary>
    public void EndToken()
    {
        _tokens++;
        if (_scores.Length == _tokens * NameLabel.Count)
        {
            Array.Resize(ref _scores, _scores.Length * 2);
            Array.Resize(ref _back, _scores.Length);
        }
        Row.Clear();
    }

    /// <summary>Adds points that no feature gives to a label at a token of the stretch at hand.</summary>
    public void Add(int token, int label, int points) => _scores[(token * NameLabel.Count) + label] += points;

    /// <summary>Fills in the best labels of the stretch.</summary>
    public void Decode(Span<byte> labels)
    {
        Span<int> before = stackalloc int[NameLabel.Count], now = stackalloc int[NameLabel.Count];
        Span<byte> likely = stackalloc byte[NameLabel.Count];
        for (var label = 0; label < NameLabel.Count; label++)
            before[label] = NameLabel.IsInside(label) ? Impossible : weights.Transitions[label] + Points(0, label);
        for (var token = 1; token < _tokens; token++)
        {
            var some = likely.Slice(0, Likely(before, likely));
            for (var label = 0; label < NameLabel.Count; label++)
            {
                var best = Best(before, some, label, out var from);
                now[label] = best + Points(token, label);
                _back[(token * NameLabel.Count) + label] = (byte)from;
            }
            now.CopyTo(before);
        }
        var last = 0;
        for (var label = 1; label < NameLabel.Count; label++)
            last = before[label] > before[last] ? label : last;
        for (var token = _tokens - 1; token >= 0; token--)
        {
            labels[token] = (byte)last;
            last = _back[(token * NameLabel.Count) + last];
        }
    }

    // What is so far behind that no transition makes up for it comes before nothing.
    private int Likely(ReadOnlySpan<int> before, Span<byte> likely)
    {
        var (least, most) = weights.Outgoing;
        var (count, floor) = (0, int.MinValue);
        for (var label = 0; label < NameLabel.Count; label++)
            floor = Math.Max(floor, before[label] + least[label]);
        for (var label = 0; label < NameLabel.Count; label++)
        {
            if (before[label] + most[label] >= floor)
                likely[count++] = (byte)label;
        }
        return count;
    }

    // A part of a name has two possible predecessors only; any other label may follow any.
    private int Best(ReadOnlySpan<int> before, ReadOnlySpan<byte> likely, int label, out int from)
    {
        if (NameLabel.IsInside(label))
        {
            int begin = before[label - 1] + weights.Transitions[((label - 1) * NameLabel.Count) + label];
            int inside = before[label] + weights.Transitions[(label * NameLabel.Count) + label];
            from = inside > begin ? label : label - 1;
            return Math.Max(inside, begin);
        }
        from = 0;
        var best = Impossible;
        foreach (var previous in likely)
        {
            var score = before[previous] + weights.Transitions[(previous * NameLabel.Count) + label];
            if (score > best)
                (best, from) = (score, previous);
        }
        return best;
    }
}
