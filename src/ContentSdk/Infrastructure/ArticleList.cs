using System.Collections;

namespace ContentSdk.Infrastructure;

// The articles of a set, each made when it is asked for.
internal sealed class ArticleList(ContentStore store) : IReadOnlyList<Article>
{
    public int Count => store.Count;

    public Article this[int index] => (uint)index < (uint)Count
        ? store.ArticleAt(index)
        : throw new ArgumentOutOfRangeException(nameof(index));

    public IEnumerator<Article> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return store.ArticleAt(i);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
