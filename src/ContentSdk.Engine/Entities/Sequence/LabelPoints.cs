namespace ContentSdk.Engine.Entities.Sequence;

/// <summary>
/// Points for all labels in four numbers, sixteen bits a label, so that a feature's row is added in four steps. Each weight is stored with
/// <see cref="Offset"/> added, so that no label borrows from its neighbour.
/// </summary>
internal struct LabelPoints
{
    /// <summary>What is added to each weight; half as many rows as this, less one, fit into one sum.</summary>
    public const int Offset = 256;

    /// <summary>How many rows a sum holds before a label could run over.</summary>
    public const int MostRows = ushort.MaxValue / (2 * Offset);

    private const ulong Zeros = 0x0100_0100_0100_0100;

    private ulong _first, _second, _third, _fourth;

    /// <summary>A row without weights.</summary>
    public static LabelPoints None => new() { _first = Zeros, _second = Zeros, _third = Zeros, _fourth = Zeros };

    /// <summary>Adds a row.</summary>
    public void Add(in LabelPoints row)
    {
        _first += row._first;
        _second += row._second;
        _third += row._third;
        _fourth += row._fourth;
    }

    /// <summary>Adds to the weight of a label, which stays between -256 and 255.</summary>
    public void Add(int label, int weight)
    {
        var quarter = unchecked(Quarter(label >> 2) + ((ulong)(long)weight << ((label & 3) * 16)));
        switch (label >> 2)
        {
            case 0: _first = quarter; break;
            case 1: _second = quarter; break;
            case 2: _third = quarter; break;
            default: _fourth = quarter; break;
        }
    }

    /// <summary>Adds the sum of a number of rows to the scores of all labels.</summary>
    public readonly void AddTo(Span<int> scores, int rows)
    {
        var offset = rows * Offset;
        AddTo(scores, 0, _first, offset);
        AddTo(scores, 4, _second, offset);
        AddTo(scores, 8, _third, offset);
        AddTo(scores, 12, _fourth, offset);
    }

    private static void AddTo(Span<int> scores, int label, ulong quarter, int offset)
    {
        for (var end = Math.Min(label + 4, scores.Length); label < end; quarter >>= 16)
            scores[label++] += (int)(quarter & 0xFFFF) - offset;
    }

    private readonly ulong Quarter(int number) => number switch
    {
        0 => _first,
        1 => _second,
        2 => _third,
        _ => _fourth,
    };
}
