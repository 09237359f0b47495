using System.Text;

namespace ContentSdk.Fuzz.Inputs;

/// <summary>Changes bytes as accidents, editors and enemies do.</summary>
internal sealed class Mutator(Random random, IReadOnlyList<byte[]> corpus)
{
    private const int MostBytes = 60_000;

    /// <summary>A file of the corpus with a few changes.</summary>
    public byte[] Mutate(byte[] start)
    {
        var bytes = start;
        for (var changes = random.Next(1, 9); changes > 0; changes--)
            bytes = Change(bytes);
        return bytes.Length > MostBytes ? bytes[..MostBytes] : bytes;
    }

    /// <summary>A text of nothing but what readers treat as something special.</summary>
    public byte[] Assemble()
    {
        var output = new StringBuilder(random.Next(8) switch { 0 or 1 => "---\n", 2 => "+++\n", 3 => "{", _ => "" });
        var kinds = Enumerable.Range(0, random.Next(1, 4)).Select(_ => random.Next(Tokens.All.Length)).ToArray();
        for (var count = random.Next(1, 120); count > 0; count--)
            output.Append(random.Next(5) == 0 ? "word " : Pick(Tokens.All[kinds[random.Next(kinds.Length)]]));
        return Encoding.UTF8.GetBytes(output.ToString());
    }

    private byte[] Change(byte[] bytes) => random.Next(12) switch
    {
        0 => Flip(bytes),
        1 => Replace(bytes, Stretch(bytes, 40), []),
        2 => Replace(bytes, Stretch(bytes, 2_000), []),
        3 => Replace(bytes, (random.Next(bytes.Length + 1), 0), Slice(bytes, Stretch(bytes, 400))),
        4 => Splice(bytes),
        5 => Repeat(bytes),
        6 => Nest(bytes),
        7 =>
            Encoding.UTF8.GetBytes(
                Encoding.UTF8.GetString(bytes).Replace("\n", random.Next(2) == 0 ? "\r\n" : "\r", StringComparison.Ordinal)),
        8 => Replace(bytes, (random.Next(bytes.Length + 1), 0), [(byte)random.Next(256)]),
        _ => Replace(bytes, (random.Next(bytes.Length + 1), 0), Encoding.UTF8.GetBytes(Token())),
    };

    private byte[] Flip(byte[] bytes)
    {
        if (bytes.Length == 0)
            return [(byte)random.Next(256)];
        var changed = (byte[])bytes.Clone();
        changed[random.Next(changed.Length)] ^= (byte)(1 << random.Next(8));
        return changed;
    }

    private byte[] Splice(byte[] bytes)
    {
        var other = corpus[random.Next(corpus.Count)];
        return Replace(bytes, (random.Next(bytes.Length + 1), 0), Slice(other, Stretch(other, 1_500)));
    }

    private byte[] Repeat(byte[] bytes)
    {
        var piece = random.Next(2) == 0 ? Encoding.UTF8.GetBytes(Token()) : Slice(bytes, Stretch(bytes, 30));
        var times = 1 << random.Next(1, 12);
        return Replace(
            bytes, (random.Next(bytes.Length + 1), 0),
            Enumerable.Repeat(piece, Math.Min(times, MostBytes / Math.Max(1, piece.Length))).SelectMany(static p => p).ToArray());
    }

    private byte[] Nest(byte[] bytes)
    {
        var (open, close) = Nests[random.Next(Nests.Length)];
        var depth = 1 << random.Next(1, 10);
        var inside = Encoding.UTF8.GetString(Slice(bytes, Stretch(bytes, 60)));
        var text = new StringBuilder();
        for (var i = 0; i < depth; i++)
            text.Append(open);
        text.Append(inside);
        for (var i = 0; i < depth; i++)
            text.Append(close);
        return Replace(bytes, (random.Next(bytes.Length + 1), 0), Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static readonly (string Open, string Close)[] Nests =
        [
            ("[", "]"), ("{", "}"), ("(", ")"), ("“", "”"), ("> ", ""), ("- ", ""), ("*a ", "*"), ("**", "**"), ("![", "](x)"),
            ("[", "](x)"), ("<div>\n", "</div>\n"), ("{a: ", "}"), ("\"", "'"), ("‘", "’"), ("«", "»"),
        ];

    private string Token() => Pick(Tokens.All[random.Next(Tokens.All.Length)]);

    private string Pick(string[] tokens) => tokens[random.Next(tokens.Length)];

    private (int Start, int Length) Stretch(byte[] bytes, int longest)
    {
        var start = random.Next(bytes.Length + 1);
        return (start, random.Next(Math.Min(longest, bytes.Length - start) + 1));
    }

    private static byte[] Slice(byte[] bytes, (int Start, int Length) stretch) => bytes[stretch.Start..(stretch.Start + stretch.Length)];

    private static byte[] Replace(byte[] bytes, (int Start, int Length) stretch, byte[] by) =>
        [.. bytes.AsSpan(0, stretch.Start), .. by, .. bytes.AsSpan(stretch.Start + stretch.Length)];
}
