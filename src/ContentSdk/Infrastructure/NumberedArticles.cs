namespace ContentSdk.Infrastructure;

// Articles of a set by their numbers, each made when it is asked for.
internal sealed class NumberedArticles(CompiledSet set, int[] numbers) : LazyList<Article>
{
    public override int Count => numbers.Length;

    protected override Article At(int index) => set.ArticleAt(numbers[index]);
}
