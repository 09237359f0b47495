using ContentSdk.Engine.Model;
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
        var identifiers = Distinct(records, problems, static r => r.Identifier, "_", SetRules.DuplicateIdentifier.Id);
        // Items of different collections may have the same slug; those of one are held to each other elsewhere.
        var slugs = Distinct(records, problems, static r => r.Collection is null ? r.Slug : "", "-", SetRules.DuplicateSlug.Id);
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

    /// <summary>The first by path keeps the name; each other gets a number behind it, so that both still come out.</summary>
    private static string[] Distinct(
        IReadOnlyList<ArticleIndexRecord> records,
        List<SetProblem>?[] problems,
        Func<ArticleIndexRecord, string> nameOf,
        string separator,
        string ruleId)
    {
        var names = new string[records.Count];
        var owners = new Dictionary<string, int>(StringComparer.Ordinal);
        var next = new Dictionary<string, int>(StringComparer.Ordinal);
        var others = new List<int>();
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = nameOf(records[i]);
            if (names[i].Length == 0)
                continue;
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
