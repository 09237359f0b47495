namespace ContentSdk.Engine.Quotations.Choice;

/// <summary>The few who may have spoken a quotation; the first is nobody.</summary>
/// <param name="entities">Number of entities.</param>
internal sealed class CandidateList(int entities)
{
    // A bound, so that an article of many names takes no longer for each.
    private const int Most = 20;

    private readonly CandidateSpeaker[] _speakers = Enumerable.Range(0, Most).Select(static _ => new CandidateSpeaker()).ToArray();

    // Where an entity is among them, 0 where it is not.
    private readonly int[] _places = new int[entities];

    /// <summary>How many.</summary>
    public int Count { get; private set; }

    /// <summary>One of them.</summary>
    public CandidateSpeaker this[int index] => _speakers[index];

    /// <summary>Leaves nobody alone.</summary>
    public void Clear()
    {
        for (var i = 1; i < Count; i++)
            _places[_speakers[i].Entity] = 0;
        _speakers[0].Reset(-1);
        Count = 1;
    }

    /// <summary>Takes one out.</summary>
    public void Remove(int index)
    {
        var removed = _speakers[index];
        _places[removed.Entity] = 0;
        Count--;
        for (var i = index; i < Count; i++)
        {
            _speakers[i] = _speakers[i + 1];
            _places[_speakers[i].Entity] = i;
        }
        _speakers[Count] = removed;
    }

    /// <summary>The candidate of an entity, added if there is room; null where there is none.</summary>
    public CandidateSpeaker? Of(int entity)
    {
        if (entity < 0)
            return null;
        if (_places[entity] is var place and > 0)
            return _speakers[place];
        if (Count == Most)
            return null;
        _places[entity] = Count;
        return _speakers[Count++].Reset(entity);
    }
}
