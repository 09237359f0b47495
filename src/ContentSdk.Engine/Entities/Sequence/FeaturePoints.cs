using System.Runtime.CompilerServices;

namespace ContentSdk.Engine.Entities.Sequence;

/// <summary>
/// Adds up the points of all labels at each token of a stretch, without writing its features down: those of one value are looked up
/// together, those of bits have tables of their own, and groups that came before have their sums.
/// </summary>
internal sealed class FeaturePoints(NameWeights weights, NameDecoder decoder)
{
    private readonly NameWeights _weights = weights;

    // What is to be looked up together: mostly all of a token.
    private readonly uint[] _found = new uint[NameWeights.MostAtOnce];
    private int _some;

    private LabelPoints _sum;
    private int _rows;

    // The group at hand: what came before it, and by what it is known. Without a group it begins at 0.
    private LabelPoints _outer;
    private int _outerRows, _first;
    private FeatureGroup _group;
    private ulong _key, _more;

    // Whether all of the group at hand is still in the sum.
    private bool _isWhole;

    /// <summary>Takes the features of the tokens, one after the other.</summary>
    public PointSink Sink => new(this);

    private void AddAll(in LabelPoints sum, int rows)
    {
        if (_rows + rows > LabelPoints.MostRows)
            Flush();
        _sum.Add(in sum);
        _rows += rows;
    }

    private void AddWhereFull(uint feature)
    {
        LookUp(_first);
        _found[_some++] = feature;
    }

    private void LookUp(int from)
    {
        if (_rows + (2 * (_some - from)) > LabelPoints.MostRows)
            Flush();
        _rows += _weights.AddRows(_found.AsSpan(from, _some - from), ref _sum);
        _some = from;
    }

    private void Flush()
    {
        _sum.AddTo(decoder.Row, _rows);
        (_sum, _rows, _isWhole) = (default, 0, false);
    }

    private bool IsKnown(FeatureGroup group, ulong key, ulong more)
    {
        if (_weights.Groups.Find(group, key, more) is { } known)
        {
            AddAll(in known.Sum, known.Rows);
            return true;
        }
        // A group needs a place at least.
        if (_some == _found.Length)
            LookUp(0);
        (_outer, _outerRows, _first) = (_sum, _rows, _some);
        (_sum, _rows, _isWhole) = (default, 0, true);
        (_group, _key, _more) = (group, key, more);
        return false;
    }

    private void EndGroup()
    {
        LookUp(_first);
        if (_isWhole)
            _weights.Groups.Keep(new(_group, _key, _more, _sum, _rows));
        var (sum, rows) = (_sum, _rows);
        (_sum, _rows, _first) = (_outer, _outerRows, 0);
        AddAll(in sum, rows);
    }

    private void EndToken()
    {
        LookUp(0);
        Flush();
        decoder.EndToken();
    }

    /// <summary>Adds features of the tokens to their points.</summary>
    internal readonly struct PointSink(FeaturePoints points) : IFeatureSink
    {
        private readonly NameWeights _weights = points._weights;

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(Template template, uint value)
        {
            var (found, some, feature) = (points._found, points._some, FeatureHash.Of(template, value));
            if ((uint)some >= (uint)found.Length)
            {
                points.AddWhereFull(feature);
                return;
            }
            found[some] = feature;
            points._some = some + 1;
        }

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(Template template, uint left, uint right) => Add(template, FeatureHash.Pair(left, right));

        /// <inheritdoc/>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void AddBits(Template template, ulong bits, uint with = 0)
        {
            if (bits == 0)
                return;
            var sum = default(LabelPoints);
            var rows = _weights.Bits(template, with).Add(bits, ref sum);
            if (rows > 0)
                points.AddAll(in sum, rows);
        }

        /// <inheritdoc/>
        public bool IsKnown(FeatureGroup group, ulong key, ulong more = 0) => points.IsKnown(group, key, more);

        /// <inheritdoc/>
        public void EndGroup() => points.EndGroup();

        /// <inheritdoc/>
        public void EndToken() => points.EndToken();
    }
}
