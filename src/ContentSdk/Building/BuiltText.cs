namespace ContentSdk.Building;

// The readable text of an article that is built by hand, the standfirst first.
internal sealed class BuiltText
{
    private readonly List<int> _starts = [];

    public BuiltText(IReadOnlyList<BuiltParagraph> paragraphs)
    {
        Paragraphs = paragraphs;
        Text = string.Join("\n\n", paragraphs.Select(paragraph => paragraph.Text));
        var start = 0;
        foreach (var paragraph in paragraphs)
        {
            _starts.Add(start);
            start += paragraph.Text.Length + 2;
            WordCount += paragraph.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        }
    }

    public IReadOnlyList<BuiltParagraph> Paragraphs { get; }

    public string Text { get; }

    public int WordCount { get; }

    public int StartOf(int paragraph) => _starts[paragraph];

    /// <summary>Where the words are from a place on; the place is moved to their end.</summary>
    public int Find(string words, ref int from)
    {
        var start = Text.IndexOf(words, from, StringComparison.Ordinal);
        if (start < 0)
            throw new InvalidOperationException($"The text does not have '{words}'{(from == 0 ? "" : " after the words added before")}.");
        from = start + words.Length;
        return start;
    }

    /// <summary>Where the words are: the first time after a place, or else the last time before it.</summary>
    public int FindNear(string words, int place)
    {
        var start = Text.IndexOf(words, place, StringComparison.Ordinal);
        if (start < 0)
            start = Text.AsSpan(0, place).LastIndexOf(words, StringComparison.Ordinal);
        return start >= 0 ? start : throw new InvalidOperationException($"The text does not have '{words}'.");
    }
}
