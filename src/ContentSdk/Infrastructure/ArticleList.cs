namespace ContentSdk.Infrastructure;

// The articles of a set, each made when it is asked for.
internal sealed class ArticleList<T>(CompiledSet set) : LazyList<T>
    where T : Article
{
    public override int Count => set.ArticleCount;

    protected override T At(int index) => (T)set.ArticleAt(index);
}
