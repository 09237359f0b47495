using ContentSdk.Engine.Entities.Sequence;

namespace ContentSdk.EntityTraining;

/// <summary>
/// A linear-chain conditional random field (Lafferty, McCallum, Pereira 2001), learned from
/// annotations that may leave labels open (Tsuboi and others 2008) by FTRL-proximal with L1 (McMahan
/// and others 2013), which keeps few weights.
/// </summary>
internal sealed class ConditionalField(int features, float rate, float l1, float l2, float hidden)
{
    private const int L = NameLabel.Count;
    private const float Impossible = -1e30f;

    private readonly float[] _weights = new float[features * L];
    private readonly float[] _z = new float[features * L];
    private readonly float[] _n = new float[features * L];
    private readonly float[] _moves = new float[L * L];
    private readonly float[] _movesZ = new float[L * L];
    private readonly float[] _movesN = new float[L * L];
    private readonly Random _random = new(7);
    private float[] _points = [], _forward = [], _backward = [], _gradient = [];
    private readonly float[] _moveGradient = new float[L * L];

    /// <summary>Weight of a feature for a label.</summary>
    public float Weight(int feature, int label) => _weights[(feature * L) + label];

    /// <summary>Weight of one label after another.</summary>
    public float Move(int previous, int label) => _moves[(previous * L) + label];

    /// <summary>Learns from one example and returns its loss.</summary>
    public double Learn(Example example)
    {
        example = WithoutSome(example);
        var length = example.Features.Length;
        if (_points.Length < length * L)
            (_points, _forward, _backward, _gradient) =
                (new float[length * L], new float[length * L], new float[length * L], new float[length * L]);
        Score(example, length);
        Array.Clear(_gradient, 0, length * L);
        Array.Clear(_moveGradient);
        var all = Expect(length, null, 1);
        var right = Expect(length, example.Allowed, -1);
        if (right <= Impossible / 2)
            throw new InvalidDataException("An annotation allows no labels.");
        Update(example, length);
        return all - right;
    }

    // Words are hidden at random, as most names of an article are words never learned from: shape, neighbours and lists must do then.
    private Example WithoutSome(Example example)
    {
        var rows = new int[example.Features.Length][];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = _random.NextSingle() < hidden ? example.Features[i] : [.. example.Features[i], .. example.OfWord[i]];
        return example with { Features = rows };
    }

    private void Score(Example example, int length)
    {
        Array.Clear(_points, 0, length * L);
        for (var i = 0; i < length; i++)
        {
            foreach (var feature in example.Features[i])
            {
                for (var label = 0; label < L; label++)
                    _points[(i * L) + label] += _weights[(feature * L) + label];
            }
        }
    }

    // Forward and backward sums over the allowed paths; adds what is expected of each label to the gradient.
    private double Expect(int length, uint[]? allowed, float sign)
    {
        for (var i = 0; i < length; i++)
        {
            for (var label = 0; label < L; label++)
            {
                var value = Impossible;
                if (allowed is null || (allowed[i] >> label & 1) != 0)
                {
                    value = i == 0
                        ? NameLabel.IsInside(label) ? Impossible : _moves[label]
                        : Sum(label, i, static (field, previous, label, i) => NameLabel.CanFollow(label, previous)
                            ? field._forward[((i - 1) * L) + previous] + field._moves[(previous * L) + label] : Impossible);
                    value = value <= Impossible / 2 ? Impossible : value + _points[(i * L) + label];
                }
                _forward[(i * L) + label] = value;
            }
        }
        for (var i = length - 1; i >= 0; i--)
        {
            for (var label = 0; label < L; label++)
            {
                var value = Impossible;
                if (allowed is null || (allowed[i] >> label & 1) != 0)
                {
                    value = i == length - 1 ? 0 : Sum(label, i, static (field, next, label, i) => NameLabel.CanFollow(next, label)
                        ? field._backward[((i + 1) * L) + next] + field._moves[(label * L) + next] + field._points[((i + 1) * L) + next]
                        : Impossible);
                }
                _backward[(i * L) + label] = value;
            }
        }
        var total = Total(length - 1);
        for (var i = 0; i < length; i++)
        {
            for (var label = 0; label < L; label++)
            {
                var value = _forward[(i * L) + label];
                if (value <= Impossible / 2 || _backward[(i * L) + label] <= Impossible / 2)
                    continue;
                var share = MathF.Exp(value + _backward[(i * L) + label] - total);
                _gradient[(i * L) + label] += sign * share;
                if (i == 0)
                {
                    _moveGradient[label] += sign * share;
                    continue;
                }
                for (var previous = 0; previous < L; previous++)
                {
                    var before = _forward[((i - 1) * L) + previous];
                    if (before > Impossible / 2 && NameLabel.CanFollow(label, previous))
                    {
                        _moveGradient[(previous * L) + label] += sign * MathF.Exp(
                            before + _moves[(previous * L) + label] + _points[(i * L) + label] + _backward[(i * L) + label] - total);
                    }
                }
            }
        }
        return total;
    }

    private float Sum(int label, int i, Func<ConditionalField, int, int, int, float> value)
    {
        Span<float> values = stackalloc float[L];
        var highest = Impossible;
        for (var other = 0; other < L; other++)
        {
            values[other] = value(this, other, label, i);
            highest = Math.Max(highest, values[other]);
        }
        return LogSum(values, highest);
    }

    private float Total(int i)
    {
        var values = _forward.AsSpan(i * L, L);
        var highest = Impossible;
        foreach (var value in values)
            highest = Math.Max(highest, value);
        return LogSum(values, highest);
    }

    private static float LogSum(ReadOnlySpan<float> values, float highest)
    {
        if (highest <= Impossible / 2)
            return Impossible;
        var sum = 0f;
        foreach (var value in values)
        {
            if (value > highest - 20)
                sum += MathF.Exp(value - highest);
        }
        return highest + MathF.Log(sum);
    }

    private void Update(Example example, int length)
    {
        for (var i = 0; i < length; i++)
        {
            for (var label = 0; label < L; label++)
            {
                var gradient = _gradient[(i * L) + label];
                if (Math.Abs(gradient) < 1e-4f)
                    continue;
                foreach (var feature in example.Features[i])
                    Step(_weights, _z, _n, (feature * L) + label, gradient, l1);
            }
        }
        for (var at = 0; at < _moveGradient.Length; at++)
        {
            if (Math.Abs(_moveGradient[at]) >= 1e-4f)
                Step(_moves, _movesZ, _movesN, at, _moveGradient[at], 0);
        }
    }

    private void Step(float[] weights, float[] z, float[] n, int at, float gradient, float sparsity)
    {
        var sigma = (MathF.Sqrt(n[at] + (gradient * gradient)) - MathF.Sqrt(n[at])) / rate;
        z[at] += gradient - (sigma * weights[at]);
        n[at] += gradient * gradient;
        weights[at] = Math.Abs(z[at]) <= sparsity ? 0
            : -(z[at] - (Math.Sign(z[at]) * sparsity)) / (((1 + MathF.Sqrt(n[at])) / rate) + l2);
    }
}
