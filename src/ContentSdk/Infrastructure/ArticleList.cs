using System.Collections;

namespace ContentSdk.Infrastructure;

// The articles of a set, each made when it is asked for.
internal sealed class ArticleList<T>(CompiledSet set) : IReadOnlyList<T>
    where T : Article
{
    public int Count => set.ArticleCount;

    public T this[int index] => (uint)index < (uint)Count
        ? (T)set.ArticleAt(index)
        : throw new ArgumentOutOfRangeException(nameof(index));

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return (T)set.ArticleAt(i);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
