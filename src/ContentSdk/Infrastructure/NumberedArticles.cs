using System.Collections;

namespace ContentSdk.Infrastructure;

// Articles of a set by their numbers, each made when it is asked for.
internal sealed class NumberedArticles(CompiledSet set, int[] numbers) : IReadOnlyList<Article>
{
    public int Count => numbers.Length;

    public Article this[int index] => (uint)index < (uint)Count
        ? set.ArticleAt(numbers[index])
        : throw new ArgumentOutOfRangeException(nameof(index));

    public IEnumerator<Article> GetEnumerator()
    {
        foreach (var number in numbers)
            yield return set.ArticleAt(number);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
