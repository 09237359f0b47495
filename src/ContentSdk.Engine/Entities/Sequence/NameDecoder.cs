namespace ContentSdk.Engine.Entities.Sequence;

/// <summary>Finds the labels with most points for a stretch (A. Viterbi, 1967), in whole numbers.</summary>
internal sealed class NameDecoder(NameWeights weights)
{
    private const int Impossible = int.MinValue / 2;

    private int[] _scores = new int[64 * NameLabel.Count];
    private byte[] _back = new byte[64 * NameLabel.Count];

    /// <summary>Points of a label at a token of the stretch that was decoded last, transitions apart.</summary>
    public int Points(int token, int label) => _scores[(token * NameLabel.Count) + label];

    /// <summary>Scores the stretch whose features the buffer holds.</summary>
    public void Score(FeatureBuffer features)
    {
        var tokens = features.Tokens;
        if (_scores.Length < tokens * NameLabel.Count)
        {
            _scores = new int[tokens * NameLabel.Count];
            _back = new byte[tokens * NameLabel.Count];
        }
        Span<int> rows = stackalloc int[NameWeights.MostAtOnce];
        for (var token = 0; token < tokens; token++)
        {
            var row = _scores.AsSpan(token * NameLabel.Count, NameLabel.Count);
            row.Clear();
            for (var rest = features.Of(token); !rest.IsEmpty;)
            {
                var some = rest.Slice(0, Math.Min(rest.Length, NameWeights.MostAtOnce));
                rest = rest.Slice(some.Length);
                var sum = default(LabelPoints);
                var count = weights.RowsOf(some, rows);
                for (var i = 0; i < count; i++)
                    sum.Add(in weights.Row(rows[i]));
                sum.AddTo(row, count);
            }
        }
    }

    /// <summary>Adds points that no feature gives to a label at a token of the stretch at hand.</summary>
    public void Add(int token, int label, int points) => _scores[(token * NameLabel.Count) + label] += points;

    /// <summary>Fills in the best labels of the stretch that was scored last.</summary>
    public void Decode(int tokens, Span<byte> labels)
    {
        Span<int> before = stackalloc int[NameLabel.Count], now = stackalloc int[NameLabel.Count];
        for (var label = 0; label < NameLabel.Count; label++)
            before[label] = NameLabel.IsInside(label) ? Impossible : weights.Transitions[label] + Points(0, label);
        for (var token = 1; token < tokens; token++)
        {
            for (var label = 0; label < NameLabel.Count; label++)
            {
                var best = Best(before, label, out var from);
                now[label] = best + Points(token, label);
                _back[(token * NameLabel.Count) + label] = (byte)from;
            }
            now.CopyTo(before);
        }
        var last = 0;
        for (var label = 1; label < NameLabel.Count; label++)
            last = before[label] > before[last] ? label : last;
        for (var token = tokens - 1; token >= 0; token--)
        {
            labels[token] = (byte)last;
            last = _back[(token * NameLabel.Count) + last];
        }
    }

    // A part of a name has two possible predecessors only; any other label may follow any.
    private int Best(ReadOnlySpan<int> before, int label, out int from)
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
        for (var previous = 0; previous < NameLabel.Count; previous++)
        {
            var score = before[previous] + weights.Transitions[(previous * NameLabel.Count) + label];
            if (score > best)
                (best, from) = (score, previous);
        }
        return best;
    }
}
