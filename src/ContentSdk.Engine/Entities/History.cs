namespace ContentSdk.Engine.Entities;

/// <summary>What has been mentioned so far, in order; pronouns and noun phrases look back on it.</summary>
internal sealed class History
{
    private readonly List<Mentioned> _items = [];

    /// <summary>Adds what comes next in the text.</summary>
    public void Add(Mentioned item) => _items.Add(item);

    /// <summary>One item.</summary>
    public Mentioned this[int index] => _items[index];

    /// <summary>Number of items that begin before the token.</summary>
    public int CountBefore(int token)
    {
        int low = 0, high = _items.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_items[middle].Token < token)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}

/// <summary>One mention as later ones look back on it.</summary>
/// <param name="Group">Of whom or what.</param>
/// <param name="Token">Its first token.</param>
/// <param name="Last">Its last token.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Quotation">The quotation it stands in, or -1.</param>
/// <param name="IsSubject">Whether it looks like the subject of its clause.</param>
/// <param name="IsName">Whether it is a name, not a pronoun or noun phrase.</param>
/// <param name="IsUncertain">Whether it may as well be of another.</param>
internal readonly record struct Mentioned(
    EntityGroup Group, int Token, int Last, int Sentence, int Quotation, bool IsSubject, bool IsName, bool IsUncertain);
