using System.Text;
using Microsoft.Extensions.Primitives;

namespace ContentSdk.AspNetCore.Serving;

// The coding that a client prefers of those that we have (RFC 9110, 12.5.3). Reads the header without an allocation.
internal static class AcceptedCoding
{
    private const int Unstated = -1;
    private const int Full = 1_000;

    public static ContentCoding Choose(StringValues header)
    {
        if (header.Count == 0)
            return ContentCoding.Identity;
        var weights = new Weights();
        foreach (var value in header)
        {
            var rest = value.AsSpan();
            while (!rest.IsEmpty)
            {
                var comma = rest.IndexOf(',');
                Read(comma < 0 ? rest : rest[..comma], ref weights);
                rest = comma < 0 ? default : rest[(comma + 1)..];
            }
        }
        return weights.Best();
    }

    private static void Read(ReadOnlySpan<char> item, ref Weights weights)
    {
        var semicolon = item.IndexOf(';');
        var name = (semicolon < 0 ? item : item[..semicolon]).Trim(" \t");
        var weight = semicolon < 0 ? Full : WeightOf(item[(semicolon + 1)..].Trim(" \t"));
        if (weight == Unstated)
            return;
        if (Ascii.EqualsIgnoreCase(name, "br"))
            weights.Brotli = weight;
        else if (Ascii.EqualsIgnoreCase(name, "gzip") || Ascii.EqualsIgnoreCase(name, "x-gzip"))
            weights.Gzip = weight;
        else if (Ascii.EqualsIgnoreCase(name, "identity"))
            weights.Identity = weight;
        else if (name is "*")
            weights.Any = weight;
    }

    // q=0.5 in thousandths. An item with anything else is as if it were not there.
    private static int WeightOf(ReadOnlySpan<char> parameter)
    {
        if (parameter.Length < 3 || parameter[0] is not ('q' or 'Q') || parameter[1] != '=' || parameter[2] is not ('0' or '1'))
            return Unstated;
        var weight = (parameter[2] - '0') * Full;
        var digits = parameter[3..];
        if (digits.IsEmpty)
            return weight;
        if (digits[0] != '.' || digits.Length > 4)
            return Unstated;
        var unit = Full;
        foreach (var digit in digits[1..])
        {
            if (!char.IsAsciiDigit(digit))
                return Unstated;
            unit /= 10;
            weight += (digit - '0') * unit;
        }
        return weight <= Full ? weight : Unstated;
    }

    private struct Weights()
    {
        public int Brotli = Unstated, Gzip = Unstated, Identity = Unstated, Any = Unstated;

        // What is not named has the weight of "*"; without that, it is not accepted, but the text as it is always is, as a last resort.
        public readonly ContentCoding Best()
        {
            var any = Math.Max(Any, 0);
            var brotli = Brotli == Unstated ? any : Brotli;
            var gzip = Gzip == Unstated ? any : Gzip;
            var identity = Identity == Unstated ? any : Identity;
            if (brotli > 0 && brotli >= gzip && brotli >= identity)
                return ContentCoding.Brotli;
            return gzip > 0 && gzip >= identity ? ContentCoding.Gzip : ContentCoding.Identity;
        }
    }
}
