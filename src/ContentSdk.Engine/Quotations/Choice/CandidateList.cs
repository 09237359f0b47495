namespace ContentSdk.Engine.Quotations.Choice;

/// <summary>The few who may have spoken a quotation; the first is nobody.</summary>
internal sealed class CandidateList
{
    // A bound, so that an article of many names takes no longer for each.
    private const int Most = 20;

    private readonly CandidateSpeaker[] _speakers = Enumerable.Range(0, Most).Select(static _ => new CandidateSpeaker()).ToArray();

    /// <summary>How many.</summary>
    public int Count { get; private set; }

    /// <summary>One of them.</summary>
    public CandidateSpeaker this[int index] => _speakers[index];

    /// <summary>Leaves nobody alone.</summary>
    public void Clear()
    {
        _speakers[0].Reset(-1);
        Count = 1;
    }

    /// <summary>Takes one out.</summary>
    public void Remove(int index)
    {
        var removed = _speakers[index];
        Count--;
        for (var i = index; i < Count; i++)
            _speakers[i] = _speakers[i + 1];
        _speakers[Count] = removed;
    }

    /// <summary>The candidate of an entity, added if there is room; null where there is none.</summary>
    public CandidateSpeaker? Of(int entity)
    {
        if (entity < 0)
            return null;
        for (var i = 1; i < Count; i++)
        {
            if (_speakers[i].Entity == entity)
                return _speakers[i];
        }
        return Count == Most ? null : _speakers[Count++].Reset(entity);
    }
}
