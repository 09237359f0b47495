namespace ContentSdk.Engine.Language;

/// <summary>Counts how many words speak for each of the languages of <see cref="FunctionWords"/>.</summary>
internal sealed class LanguageVotes
{
    // The counts lie across: a plane has one bit of the count of each language. A word that many languages share is added in
    // a step or two.
    private ulong[] _planes = new ulong[6];

    /// <summary>Adds a word.</summary>
    /// <param name="languages">For which languages it speaks: a bit for each.</param>
    public void Add(ulong languages)
    {
        // Two steps are enough for most words, and cost less than to ask whether one is.
        var planes = _planes;
        var carried = planes[0] & languages;
        planes[0] ^= languages;
        languages = planes[1] & carried;
        planes[1] ^= carried;
        if (languages != 0)
            Add(languages, 2);
    }

    /// <summary>Adds what others counted.</summary>
    public void Add(LanguageVotes others)
    {
        for (var plane = 0; plane < others._planes.Length; plane++)
            Add(others._planes[plane], plane);
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

    /// <summary>The number of words for one language.</summary>
    /// <param name="language">Its place in <see cref="FunctionWords.Languages"/>.</param>
    public int CountOf(int language)
    {
        var count = 0;
        for (var plane = 0; plane < _planes.Length; plane++)
            count |= (int)((_planes[plane] >> language) & 1) << plane;
        return count;
    }

    private void Add(ulong languages, int plane)
    {
        for (; languages != 0; plane++)
        {
            if (plane >= _planes.Length)
                Array.Resize(ref _planes, plane * 2);
            var carried = _planes[plane] & languages;
            _planes[plane] ^= languages;
            languages = carried;
        }
    }
}
