using System.Runtime.CompilerServices;

namespace ContentSdk.Engine.Entities.Sequence;

/// <summary>
/// Points for all labels in four numbers, sixteen bits a label, so that a feature's row is added in four steps. Each weight of a row has
/// <see cref="FeatureRow.Offset"/> added, so that no label borrows from its neighbour.
/// </summary>
internal struct LabelPoints
{
    /// <summary>How many rows a sum holds before a label could run over.</summary>
    public const int MostRows = ushort.MaxValue / byte.MaxValue;

    private const ulong EvenBytes = 0x00FF_00FF_00FF_00FF;

    private ulong _first, _second, _third, _fourth;

    /// <summary>Adds a sum of rows.</summary>
    public void Add(in LabelPoints sum)
    {
        _first += sum._first;
        _second += sum._second;
        _third += sum._third;
        _fourth += sum._fourth;
    }

    /// <summary>Adds a row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in FeatureRow row)
    {
        _first += row.Low & EvenBytes;
        _second += (row.Low >> 8) & EvenBytes;
        _third += row.High & EvenBytes;
        _fourth += (row.High >> 8) & EvenBytes;
    }

    /// <summary>Adds the sum of a number of rows to the scores of all labels.</summary>
    public readonly void AddTo(Span<int> scores, int rows)
    {
        var offset = rows * FeatureRow.Offset;
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
}
