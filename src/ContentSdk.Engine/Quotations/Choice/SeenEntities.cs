namespace ContentSdk.Engine.Quotations.Choice;

/// <summary>Counts distinct entities, and can be cleared and used again.</summary>
/// <param name="entities">Number of entities.</param>
internal sealed class SeenEntities(int entities)
{
    // The round in which each was seen last; nobody comes first.
    private readonly int[] _rounds = new int[entities + 1];
    private int _round;

    /// <summary>How many were seen.</summary>
    public int Count { get; private set; }

    /// <summary>Forgets all.</summary>
    public void Clear() => (_round, Count) = (_round + 1, 0);

    /// <summary>Notes one.</summary>
    public void Note(int entity)
    {
        if (_rounds[entity + 1] == _round)
            return;
        _rounds[entity + 1] = _round;
        Count++;
    }
}
