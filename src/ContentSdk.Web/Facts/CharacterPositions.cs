namespace ContentSdk.Web.Facts;

// Positions in a text by characters of Unicode, where C# counts UTF-16 code units: a pair of surrogates is one character.
internal sealed class CharacterPositions
{
    private readonly List<int> _pairs = [];

    public CharacterPositions(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
                _pairs.Add(i++);
        }
    }

    public int Of(int position)
    {
        var pairs = _pairs.BinarySearch(position);
        return position - (pairs < 0 ? ~pairs : pairs);
    }
}
