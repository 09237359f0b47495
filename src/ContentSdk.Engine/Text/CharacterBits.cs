namespace ContentSdk.Engine.Text;

/// <summary>A set of characters that costs no hash to ask: one bit for each up to the last of them.</summary>
internal sealed class CharacterBits
{
    private readonly uint[] _bits;

    /// <param name="characters">The characters.</param>
    public CharacterBits(IEnumerable<char> characters)
    {
        var all = characters.ToArray();
        _bits = new uint[all.Length == 0 ? 0 : (all.Max() / 32) + 1];
        foreach (var c in all)
            _bits[c / 32] |= 1u << (c % 32);
    }

    /// <summary>Whether the character is in the set.</summary>
    public bool Has(char c) => c / 32 < _bits.Length && (_bits[c / 32] & (1u << (c % 32))) != 0;
}
