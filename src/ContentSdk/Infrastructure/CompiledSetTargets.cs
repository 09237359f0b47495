using ContentSdk.Layout;
using ContentSdk.Reading;
using static ContentSdk.Layout.TargetsLayout;

namespace ContentSdk.Infrastructure;

// Where links in fields lead. They are found by path, so that a new article leaves the fields of all others.
public abstract partial class CompiledSet
{
    /// <summary>The block of the articles that links in fields lead to; empty where there are none.</summary>
    protected virtual ContentBlock FieldTargets => default;

    string? IArticleHome.RouteOfPath(string path)
    {
        var view = new BlockView(FieldTargets);
        var targets = view.Table(Targets);
        var places = view.Table(Paths);
        if (places.Rows == 0)
            return null;
        for (var place = HashTable.FirstPlace(places, path);
            places[place, 0] is > 0 and var number;
            place = HashTable.NextPlace(places, place))
        {
            if (view.Is(targets[number - 1, TargetColumn.Path], path))
                return ((IArticleHome)this).RouteOf(targets[number - 1, TargetColumn.Article]);
        }
        return null;
    }
}
