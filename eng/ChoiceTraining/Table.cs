using ContentSdk.Engine.Quotations.Choice;

namespace ContentSdk.ChoiceTraining;

/// <summary>
/// A table of weights that features point into, learned by FTRL-proximal with L1 (McMahan and
/// others 2013), which keeps few of them.
/// </summary>
internal sealed class Table(int bits, float rate, float l1, float l2)
{
    private readonly float[] _weights = new float[1 << bits];
    private readonly float[] _z = new float[1 << bits];
    private readonly float[] _n = new float[1 << bits];

    public float Sum(ReadOnlySpan<uint> features)
    {
        var sum = 0f;
        foreach (var feature in features)
            sum += _weights[feature >> (32 - bits)];
        return sum;
    }

    public void Step(ReadOnlySpan<uint> features, float gradient)
    {
        foreach (var feature in features)
        {
            var at = feature >> (32 - bits);
            var sigma = (MathF.Sqrt(_n[at] + (gradient * gradient)) - MathF.Sqrt(_n[at])) / rate;
            _z[at] += gradient - (sigma * _weights[at]);
            _n[at] += gradient * gradient;
            _weights[at] = MathF.Abs(_z[at]) <= l1 ? 0 : -(_z[at] - (MathF.Sign(_z[at]) * l1)) / (((1 + MathF.Sqrt(_n[at])) / rate) + l2);
        }
    }

    /// <summary>The weights as whole numbers, 24 points for a factor of e in likelihood.</summary>
    public sbyte[] Quantized() => Array.ConvertAll(
        _weights, static weight => (sbyte)Math.Clamp(MathF.Round(weight * SpeakerRanking.Scale), -127, 127));
}
