namespace ContentSdk.Infrastructure;

/// <summary>Numbers that lie in the assembly's image, two bytes each where they fit and four where not. Called by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct Table
{
    private readonly ReadOnlySpan<ushort> _narrow;
    private readonly ReadOnlySpan<int> _wide;

    /// <summary>A table of small numbers.</summary>
    public Table(ReadOnlySpan<ushort> numbers) => _narrow = numbers;

    /// <summary>A table in which at least one number is over 65,535.</summary>
    public Table(ReadOnlySpan<int> numbers) => _wide = numbers;

    private Table(ReadOnlySpan<ushort> narrow, ReadOnlySpan<int> wide)
    {
        _narrow = narrow;
        _wide = wide;
    }

    /// <summary>How many numbers there are.</summary>
    public int Length => _narrow.Length + _wide.Length;

    /// <summary>A number by its place, from 0.</summary>
    public int this[int index] => _wide.IsEmpty ? _narrow[index] : _wide[index];

    internal Table Slice(int start, int length) =>
        _wide.IsEmpty ? new(_narrow.Slice(start, length), default) : new(default, _wide.Slice(start, length));
}
