using ContentSdk.Engine.Layout;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Fields;

namespace ContentSdk.Engine.Sets;

/// <summary>Resolves the articles of a project against each other.</summary>
public static class SetResolver
{
    /// <summary>What is left when resolving fails: each article by itself.</summary>
    /// <param name="records">The articles.</param>
    /// <param name="fault">What went wrong.</param>
    public static SetResolution Unresolved(IEnumerable<ArticleIndexRecord> records, string fault)
    {
        var slices = new SortedDictionary<string, ArticleSlice>(StringComparer.Ordinal);
        foreach (var record in records)
            slices[record.LogicalPath] = new(record.LogicalPath, record.Identifier, record.Slug, default);
        return new(new(default, default), slices.Values.ToEquatableArray()) { Fault = fault };
    }

    /// <summary>What an article contributes to the index.</summary>
    public static ArticleIndexRecord RecordOf(ArticleSpec article) => new(
        article.LogicalPath, article.Identifier, article.Slug, article.Title, EntityOrder.Of(article.Entities).Sort(article.Entities))
    {
        Authors = article.Fields.Texts(FieldKeys.Authors),
        Related = article.Fields.Texts(FieldKeys.Related),
        Links = article.Markup?.FileLinks.Select(static link => link.Link).ToEquatableArray() ?? default,
        Assets = article.Assets.Select(static asset => asset.Path).ToEquatableArray(),
        Anchors = article.Markup?.Anchors.ToEquatableArray(),
        IsDraft = article.Fields.IsTrue(FieldKeys.Draft),
        Embargo = article.Fields.Day(FieldKeys.Embargo),
        Tags = article.Fields.Texts(FieldKeys.Tags),
        Section = article.Fields.Text(FieldKeys.Section),
        Series = SeriesFields.NameOf(article.Own),
        Part = SeriesFields.PartOf(article.Own),
        Published = article.Fields.Day(FieldKeys.Published),
        PublishedTicks = article.Fields.Ticks(FieldKeys.Published),
        UpdatedTicks = article.Fields.Ticks(FieldKeys.Updated),
        HasImage = article.Fields.Find(FieldKeys.Image) is not null,
        HasSummary = article.Teaser is not null || article.HasStandfirst,
        Language = article.DeclaredLanguage,
    };

    /// <summary>The set of all articles of a build without settings.</summary>
    /// <inheritdoc cref="Resolve(IEnumerable{ArticleIndexRecord}, SetOptions)"/>
    public static SetResolution Resolve(IEnumerable<ArticleIndexRecord> records) => Resolve(records, SetOptions.Default);

    /// <summary>The set of all articles. The order of the records does not matter; of several with one logical path one counts.</summary>
    /// <param name="records">All articles, also those that are left out: a clash with one of them is one in every configuration.</param>
    /// <param name="options">What the project says of them.</param>
    public static SetResolution Resolve(IEnumerable<ArticleIndexRecord> records, SetOptions options)
    {
        var byPath = WithoutRepeats(
            records.OrderBy(record => record.LogicalPath, StringComparer.Ordinal).ThenBy(record => record.Title, StringComparer.Ordinal));
        var problems = new List<SetProblem>?[byPath.Length];
        var named = ArticleRoutes.Add(ArticleSet.Name(byPath, problems), byPath, options, problems);

        ArticleOutputs.Check(byPath, options.Outputs, Report);
        var gone = PublishedRoutes.Check(named, byPath, options, Report);

        var bySlug = Enumerable.Range(0, byPath.Length)
            .Where(i => !options.LeavesOut(byPath[i]))
            .OrderBy(i => named[i].Collection, StringComparer.Ordinal)
            .ThenBy(i => named[i].Slug, StringComparer.Ordinal)
            .ToArray();
        var published = Array.ConvertAll(bySlug, i => byPath[i]);
        var members = EntitySet.Collect(
            published, AuthorEntities.DeclaredAmong(published, options).Union(EntitiesOfFields.DeclaredAmong(published, options)));
        var merger = new EntityMerger(members);
        merger.Merge();
        foreach (var (member, candidates) in merger.Ambiguous)
        {
            foreach (var article in members[member].Articles)
                Report(bySlug[article], EntityMerger.Problem(members[member], candidates));
        }
        foreach (var (article, problem) in members.SelectMany(TakenMembers.Of))
            Report(bySlug[article], problem);

        var canonical = merger.Canonical();
        var related = new RelatedArticles(byPath, named, options);
        var linked = new LinkedFiles(byPath, options);
        var targets = Enumerable.Range(0, byPath.Length).Select(i => linked.Of(byPath[i], problem => Report(i, problem))).ToArray();
        var assets = new LinkedAssets(options.Assets);
        for (var i = 0; i < byPath.Length; i++)
            assets.Check(byPath[i], problem => Report(i, problem));
        var authors = new AuthorEntities(byPath, members, canonical, options);
        var entities = SlugsOfEntities.Add(EntitySet.ToIndex(members, canonical), members, published);
        CheckFields();
        var terms = new TermSet(byPath, options);
        for (var i = 0; i < byPath.Length; i++)
            terms.Check(i, problem => Report(i, problem));
        SeriesParts.Check(byPath, terms, Report);
        var slices = named.Select((article, i) => Slice(article, i)).ToArray();
        var links = new SetLinks(Array.ConvertAll(bySlug, i => named[i]), entities);
        var index = new ContentIndex(
            bySlug.Select(i => links.Apply(named[i], byPath[i], slices[i], LinksOf(i))).ToEquatableArray(), entities.ToEquatableArray())
        {
            Terms = terms.ToIndex(bySlug),
        };
        return new(SimilarArticles.Add(DatesOfSet.Add(index, published)), slices.ToEquatableArray())
        {
            GoneRoutes = gone,
            FieldTargets = bySlug.SelectMany(FieldTargetsOf).Distinct().ToEquatableArray(),
        };

        void CheckFields()
        {
            EntitiesOfFields? ofFields = null;
            foreach (var i in bySlug)
            {
                if (byPath[i].Named.Count > 0)
                    (ofFields ??= new(entities, options)).Check(byPath[i], problem => Report(i, problem));
            }
        }

        IEnumerable<(int Number, IndexedArticle Target)> LinksOf(int article) =>
            targets[article].Where(static link => link.Link.Number != FileLink.OfField)
                .Select(link => (link.Link.Number, named[link.Target]));

        IEnumerable<FieldTarget> FieldTargetsOf(int article) =>
            from link in targets[article]
            where link.Link.Number == FileLink.OfField
            select new FieldTarget(ContentPath.Combine(byPath[article].LogicalPath, link.Link.Path)!, byPath[link.Target].LogicalPath);

        void Report(int article, SetProblem problem) => (problems[article] ??= []).Add(problem);

        ArticleSlice Slice(IndexedArticle article, int i)
        {
            var others = related.Of(i, problem => Report(i, problem));
            var writers = authors.Of(byPath[i], problem => Report(i, problem));
            return new(article.LogicalPath, article.Identifier, article.Slug, problems[i]?.ToEquatableArray() ?? default)
            {
                IsLeftOut = options.LeavesOut(byPath[i]),
                Related = others,
                AuthorEntities = writers,
            };
        }
    }

    private static ArticleIndexRecord[] WithoutRepeats(IEnumerable<ArticleIndexRecord> sorted)
    {
        var kept = new List<ArticleIndexRecord>();
        foreach (var record in sorted)
        {
            if (kept.Count == 0 || kept[kept.Count - 1].LogicalPath != record.LogicalPath)
                kept.Add(record);
        }
        return [.. kept];
    }
}
