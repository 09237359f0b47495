using ContentSdk.Engine.Collections;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using Xunit;

namespace ContentSdk.Engine.Tests.Collections;

/// <summary>The slugs that editors complete.</summary>
public class ReferredSlugsTests
{
    private static readonly ContentTypes Types = new(
        new([new("Recipe", "Recipe", new([new("similar", "Similar", new(ShapeKind.List, "list", false, new(ShapeKind.Item, "Recipe")))]))]),
        Collections: new([new("Recipes", "recipes", "Recipe", false), new("Tools", "tools", "Tool", false)]));

    [Fact]
    public void They_are_those_of_what_something_refers_to_in_order_and_only_so_many()
    {
        var many = Enumerable.Range(0, ReferredSlugs.Most + 1).Select(static i => $"r{ReferredSlugs.Most - i:0000}").Append("").ToArray();
        var slugs = ReferredSlugs.Of(Types, new(["ferry"]), new([Items(0, many), Items(1, "whisk")]));
        Assert.Equal(["", "Recipe"], (Types with { Types = new([new("T", "T", new([Slug("a", ""), Slug("b", "Recipe")]))]) }).ReferredTypes.Prepend(""));
        var list = Assert.Single(slugs.Lists);
        Assert.Equal(("Recipe", ReferredSlugs.Most, "r0000"), (list.TypeName, list.Slugs.Count, list.Slugs[0]));
    }

    private static PropertySchema Slug(string key, string type) =>
        new(key, key, new(ShapeKind.Text, "string"), Constraints: new([new(ConstraintKind.References, new([type]))]));

    private static CollectionItems Items(int collection, params string[] slugs) => new(
        Types.Collections[collection],
        new([.. slugs.Select(static slug => new ResolvedItem(slug, slug, slug, "seeds/a.yaml", Cell.OfMap([], [], default), IsDraft: false))]));
}
