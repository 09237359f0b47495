using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Naming;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Collections;

/// <summary>Holds references to the items and articles that there are.</summary>
internal sealed class ReferenceCheck
{
    // A bound keeps sets of thousands of wrong references linear.
    private const int MostLooks = 500_000;

    private readonly Dictionary<string, Targets> _targets = new(StringComparer.Ordinal);
    private readonly List<Finding> _findings;
    private int _looksLeft = MostLooks;

    /// <param name="articles">The articles.</param>
    /// <param name="findings">Where what is wrong goes.</param>
    public ReferenceCheck(ArticleSlugs articles, List<Finding> findings)
    {
        _findings = findings;
        _targets[""] = new(new(articles.Articles, StringComparer.Ordinal), new(articles.LeftOut, StringComparer.Ordinal))
        {
            Drafts = new(articles.Drafts, StringComparer.Ordinal),
        };
    }

    /// <summary>Adds the items of a collection.</summary>
    public void Add(CollectionSchema collection, IReadOnlyCollection<ContentItem> published, IEnumerable<ContentItem> leftOut) =>
        _targets[collection.Name] = new(Slugs(published), Slugs(leftOut))
        {
            Key = collection.KeyProperty,
            Drafts = Slugs(published.Where(static item => item.IsDraft)),
        };

    /// <summary>Reports a reference that leads nowhere.</summary>
    public void Check(FieldReference reference)
    {
        var targets = _targets.TryGetValue(reference.Collection, out var known) ? known : Targets.None;
        var (published, leftOut) = targets;
        var slug = reference.Slug;
        var shown = Snippet.Of(slug);
        if (published.Contains(slug))
        {
            if (!reference.IsOfDraft && targets.Drafts.Contains(slug))
                Report(CollectionRules.ToDraft, shown);
            return;
        }
        if (leftOut.Contains(slug))
        {
            Report(CollectionRules.LeftOut, shown);
            return;
        }
        var meant = Meant(slug, published);
        if (reference.Collection.Length == 0)
            Report(meant is null ? CollectionRules.NoArticle : CollectionRules.MisspelledSlug, shown, meant ?? "");
        else if (meant is null && targets.Key.Length > 0)
            Report(CollectionRules.NoSuchRow, shown, reference.Collection, targets.Key);
        else
            Report(meant is null ? CollectionRules.NoSuchItem : CollectionRules.MisspelledItem, shown, reference.Collection, meant ?? "");

        void Report(RuleMessage message, params string[] arguments) =>
            _findings.Add(Finding.At(reference.Place.LogicalPath, reference.Place.Place, message, arguments));
    }

    // A title or the name of a file is what people write first.
    private string? Meant(string text, HashSet<string> slugs)
    {
        var slug = ArticleNames.OfText(FileName.Of(text)).Slug;
        if (slugs.Contains(slug))
            return slug;
        _looksLeft -= slugs.Count;
        return _looksLeft < 0 ? null : NearestWord.Of(text, slugs);
    }

    private static HashSet<string> Slugs(IEnumerable<ContentItem> items) =>
        new(items.Select(static item => item.Slug).Where(static slug => slug.Length > 0), StringComparer.Ordinal);

    private sealed record Targets(HashSet<string> Published, HashSet<string> LeftOut)
    {
        public static Targets None { get; } = new([], []);

        public string Key { get; init; } = "";

        public HashSet<string> Drafts { get; init; } = [];
    }
}
