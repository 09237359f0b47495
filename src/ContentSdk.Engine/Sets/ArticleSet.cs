using ContentSdk.Engine.Model;
using ContentSdk.Engine.Naming;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Sets;

/// <summary>Gives each article an identifier and a slug that no other has, and notes where two wanted the same.</summary>
internal static class ArticleSet
{
    /// <summary>The articles with their final names, in the order of the records.</summary>
    /// <param name="records">Sorted by logical path.</param>
    /// <param name="problems">For each record its problems.</param>
    public static IndexedArticle[] Name(IReadOnlyList<ArticleIndexRecord> records, List<SetProblem>?[] problems)
    {
        var dated = Dated(records);
        var identifiers = Distinct(
            records, problems, static r => r.Identifier, i => dated[i].Identifier, "_", SetRules.DuplicateIdentifier.Id);
        // Items of different collections may have the same slug; those of one are held to each other elsewhere.
        var slugs = Distinct(
            records, problems, static r => r.Collection is null ? r.Slug : "", i => dated[i].Slug, "-", SetRules.DuplicateSlug.Id);
        var articles = new IndexedArticle[records.Count];
        for (var i = 0; i < articles.Length; i++)
        {
            var (record, slug) = (records[i], records[i].Collection is null ? slugs[i] : records[i].Slug);
            articles[i] = new(record.LogicalPath, identifiers[i], slug, record.Title)
            {
                Collection = record.Collection,
                IsDraft = record.IsDraft,
            };
        }
        return articles;
    }

    // For files that begin with a day, their names with it: several issues of one series. What a person wrote stays as it is.
    private static (string? Identifier, string? Slug)[] Dated(IReadOnlyList<ArticleIndexRecord> records)
    {
        var dated = new (string?, string?)[records.Count];
        for (var i = 0; i < dated.Length; i++)
        {
            var record = records[i];
            if (record.Collection is not null || ArticleNames.WithDay(record.LogicalPath) is not { } names)
                continue;
            var derived = ArticleNames.For(record.LogicalPath, record.Title);
            dated[i] = (
                record.Identifier == derived.Identifier ? names.Identifier : null,
                record.Slug == derived.Slug ? names.Slug : null);
        }
        return dated;
    }

    /// <summary>
    /// The first by path keeps the name. Of the others, one whose file begins with a day gets that into its name; each other gets a number
    /// after it, so that both still come out.
    /// </summary>
    private static string[] Distinct(
        IReadOnlyList<ArticleIndexRecord> records,
        List<SetProblem>?[] problems,
        Func<ArticleIndexRecord, string> nameOf,
        Func<int, string?> datedOf,
        string separator,
        string ruleId)
    {
        var names = new string[records.Count];
        var owners = new Dictionary<string, int>(StringComparer.Ordinal);
        var next = new Dictionary<string, int>(StringComparer.Ordinal);
        var others = new List<int>();
        // Those that can give way come last.
        foreach (var i in Enumerable.Range(0, names.Length).OrderBy(i => datedOf(i) is not null))
        {
            names[i] = nameOf(records[i]);
            if (names[i].Length == 0)
                continue;
            if (datedOf(i) is { } dated && owners.ContainsKey(names[i]) && !owners.ContainsKey(dated))
                names[i] = dated;
            if (owners.TryGetValue(names[i], out var owner))
            {
                others.Add(i);
                if (records[i].Collection is null)
                    Report(problems, ruleId, i, names[i], records[owner].LogicalPath);
                if (!next.ContainsKey(names[i]) && records[owner].Collection is null)
                    Report(problems, ruleId, owner, names[i], records[i].LogicalPath);
                next[names[i]] = 2;
            }
            else
            {
                owners.Add(names[i], i);
            }
        }
        foreach (var i in others)
        {
            var number = next[names[i]];
            string candidate;
            while (owners.ContainsKey(candidate = names[i] + separator + number.Invariant()))
                number++;
            next[names[i]] = number + 1;
            owners.Add(candidate, i);
            names[i] = candidate;
        }
        return names;
    }

    /// <summary>Two articles that want one identifier mostly want one slug too: that is one mistake, and one line.</summary>
    private static void Report(List<SetProblem>?[] problems, string ruleId, int article, string name, string otherPath)
    {
        var known = problems[article] ??= [];
        if (!known.Exists(problem => problem.Arguments[1] == otherPath))
            known.Add(new(ruleId, null, new([name, otherPath])));
    }
}
