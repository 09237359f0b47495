namespace ContentSdk.Engine.Text;

/// <summary>A set of characters that costs no hash to ask: one bit for each up to the last of them.</summary>
internal sealed class CharacterBits
{
    private readonly uint[] _bits;

    /// <param name="characters">The characters.</param>
    public CharacterBits(IEnumerable<char> characters)
    {
        var bits = new uint[4];
        foreach (var c in characters)
        {
            if (c / 32 >= bits.Length)
                Array.Resize(ref bits, Math.Max(bits.Length * 2, (c / 32) + 1));
            bits[c / 32] |= 1u << (c % 32);
        }
        _bits = bits;
    }

    /// <summary>Whether the character is in the set.</summary>
    public bool Has(char c) => c / 32 < _bits.Length && (_bits[c / 32] & (1u << (c % 32))) != 0;
}
