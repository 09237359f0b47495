namespace ContentSdk.Engine.Language;

/// <summary>Counts how many words speak for each of the languages of <see cref="FunctionWords"/>.</summary>
internal sealed class LanguageVotes
{
    // The counts lie across: a plane has one bit of the count of each language. A word that many languages share is added in
    // a step or two.
    private readonly ulong[] _planes = new ulong[31];

    /// <summary>Adds a word.</summary>
    /// <param name="languages">For which languages it speaks: a bit for each.</param>
    public void Add(ulong languages)
    {
        for (var plane = 0; languages != 0; plane++)
        {
            var carried = _planes[plane] & languages;
            _planes[plane] ^= languages;
            languages = carried;
        }
    }

    /// <summary>The number of words for each language.</summary>
    public int[] Count()
    {
        var counts = new int[FunctionWords.Languages.Count];
        for (var plane = 0; plane < _planes.Length; plane++)
        {
            for (var i = 0; i < counts.Length && _planes[plane] != 0; i++)
                counts[i] |= (int)((_planes[plane] >> i) & 1) << plane;
        }
        return counts;
    }
}
