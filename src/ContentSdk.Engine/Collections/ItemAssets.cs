using ContentSdk.Engine.Model;
using ContentSdk.Engine.Sets;

namespace ContentSdk.Engine.Collections;

/// <summary>Holds the images in values of items to the files that there are. Those of files with text, the set looks at.</summary>
internal static class ItemAssets
{
    public static void Check(IEnumerable<ContentItem> items, AssetFiles? files, List<Finding> findings)
    {
        if (files is null)
            return;
        var known = new LinkedAssets(files);
        foreach (var item in items.Where(static item => item.Assets.Count > 0))
        {
            var assets = item.Assets;
            var from = new ArticleIndexRecord(item.LogicalPath, "", "", "", default)
            {
                Assets = assets.Select(static asset => asset.Path).ToEquatableArray(),
            };
            known.Check(from, problem =>
            {
                var (path, place) = assets[problem.Asset.GetValueOrDefault()].Place;
                findings.Add(Finding.At(path, place, problem.RuleId, [.. problem.Arguments]) with { Message = problem.Message });
            });
        }
    }
}
