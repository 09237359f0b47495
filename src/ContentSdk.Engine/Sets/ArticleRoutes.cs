using ContentSdk.Engine.Model;
using ContentSdk.Engine.Routes;
using ContentSdk.Engine.Rules;

namespace ContentSdk.Engine.Sets;

/// <summary>Gives each article the path of its page, and notes where two would have the same.</summary>
internal static class ArticleRoutes
{
    /// <summary>The articles with their routes.</summary>
    /// <param name="articles">The articles, named.</param>
    /// <param name="records">What is known of them, in the same order.</param>
    /// <param name="options">What the project says: its routes, and which articles it leaves out, that have none.</param>
    /// <param name="problems">For each article its problems.</param>
    public static IndexedArticle[] Add(
        IndexedArticle[] articles, IReadOnlyList<ArticleIndexRecord> records, SetOptions options, List<SetProblem>?[] problems)
    {
        // Servers and file systems differ in whether the case of letters counts; and in files, a page and a folder cannot have one name.
        var owners = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var first = new HashSet<int>();
        for (var i = 0; i < articles.Length; i++)
        {
            if (options.Routes.For(articles[i].Collection) is not { } template || options.LeavesOut(records[i]))
                continue;
            var (record, slug) = (records[i], articles[i].Slug);
            var route = template.Of(new(slug, record.Section, record.Language, record.Published), out var missing);
            if (route is null)
            {
                Report(i, new(RouteRules.MissingValue.Id, null, new([RouteValues.KeyOf(missing), RouteValues.NameOf(missing)])));
            }
            else if (owners.TryGetValue(route.TrimEnd('/'), out var owner))
            {
                Report(i, new(RouteRules.DuplicateRoute.Id, null, new([route, records[owner].LogicalPath])));
                if (first.Add(owner))
                    Report(owner, new(RouteRules.DuplicateRoute.Id, null, new([route, records[i].LogicalPath])));
            }
            else
            {
                owners.Add(route.TrimEnd('/'), i);
            }
            articles[i] = articles[i] with { Route = route };
        }
        return articles;

        void Report(int article, SetProblem problem) => (problems[article] ??= []).Add(problem);
    }
}
