using System.Collections;

namespace ContentSdk.Infrastructure;

// A list whose elements are made when they are asked for. It is an IList as well, since LINQ skips without a look at what it skips
// in those alone.
internal abstract class LazyList<T> : IReadOnlyList<T>, IList<T>
    where T : Article
{
    public abstract int Count { get; }

    public bool IsReadOnly => true;

    public T this[int index] => (uint)index < (uint)Count ? At(index) : throw new ArgumentOutOfRangeException(nameof(index));

    T IList<T>.this[int index]
    {
        get => this[index];
        set => throw ReadOnly();
    }

    protected abstract T At(int index);

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return At(i);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public int IndexOf(T item)
    {
        for (var i = 0; i < Count; i++)
        {
            if (ReferenceEquals(At(i), item))
                return i;
        }
        return -1;
    }

    public bool Contains(T item) => IndexOf(item) >= 0;

    public void CopyTo(T[] array, int arrayIndex)
    {
        for (var i = 0; i < Count; i++)
            array[arrayIndex + i] = At(i);
    }

    public void Add(T item) => throw ReadOnly();

    public void Insert(int index, T item) => throw ReadOnly();

    public bool Remove(T item) => throw ReadOnly();

    public void RemoveAt(int index) => throw ReadOnly();

    public void Clear() => throw ReadOnly();

    private static NotSupportedException ReadOnly() => new("The articles of a set cannot be changed.");
}
