using System.Diagnostics.CodeAnalysis;
using ContentSdk.Reading;

namespace ContentSdk.Infrastructure;

/// <summary>Runs rules of the project over its content. Called by generated code.</summary>
/// <param name="sidecars">The files of articles that have their front matter in a file beside them, each followed by that file.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RuleRun(params string[] sidecars)
{
    // A rule that never ends would else take all memory before anybody stops it.
    private const int MostProblems = 1000;

    private readonly Dictionary<string, string> _sidecars = Pairs(sidecars);
    private readonly List<ContentFinding> _findings = [];
    private string _rule = "";

    /// <summary>What was found: sorted by file, line and rule, and as the rule said it.</summary>
    public IReadOnlyList<ContentFinding> Findings =>
    [
        .. _findings.OrderBy(static finding => finding.File, StringComparer.Ordinal)
            .ThenBy(static finding => finding.Line)
            .ThenBy(static finding => finding.Rule, StringComparer.Ordinal),
    ];

    /// <summary>A rule that is about to run; null if it could not be constructed.</summary>
    /// <typeparam name="T">Its class.</typeparam>
    /// <param name="name">What findings call it.</param>
    /// <param name="create">Constructs it.</param>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever a rule throws, the others go on.")]
    public T? Begin<T>(string name, Func<T> create)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(create);
        _rule = name;
        try
        {
            return create();
        }
        catch (Exception exception)
        {
            Add(default, $"The rule could not be constructed. {Said(exception)}", exception);
            return null;
        }
    }

    /// <summary>Runs the rule over the items of a collection.</summary>
    /// <typeparam name="T">The host's type.</typeparam>
    /// <param name="rule">The rule.</param>
    /// <param name="items">The items.</param>
    /// <param name="places">Where they are written.</param>
    /// <param name="keys">Properties whose key is not their name in camel case, each followed by its key.</param>
    public void Items<T>(IContentRule<T> rule, CompiledItems<T> items, ItemPlaces places, params string[] keys)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(places);
        for (var i = 0; i < items.Count; i++)
        {
            var number = i;
            Check(rule, () => items[number], property => places.Of(number, items.RowOf(number, property, keys)), items.SlugOf(number));
        }
    }

    /// <summary>Runs the rule over articles.</summary>
    /// <typeparam name="T">What the rule checks of each.</typeparam>
    /// <param name="rule">The rule.</param>
    /// <param name="articles">The articles.</param>
    /// <param name="read">Gives what the rule checks.</param>
    /// <param name="keys">Properties whose key is not their name in camel case, each followed by its key.</param>
    public void Articles<T>(IContentRule<T> rule, IReadOnlyList<Article> articles, Func<Article, T> read, params string[] keys)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(read);
        var all = ArticlePlaces.KeysOf(keys, typeof(Article).IsAssignableFrom(typeof(T)));
        foreach (var article in articles)
        {
            var sidecar = _sidecars.GetValueOrDefault(article.Location.Path);
            Check(rule, () => read(article), property => ArticlePlaces.Of(article, property, all, sidecar), article.Slug);
        }
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever a rule throws, the others go on.")]
    private void Check<T>(IContentRule<T> rule, Func<T> content, Func<string?, ContentPlace> placeOf, string slug)
    {
        try
        {
            var number = 0;
            foreach (var problem in rule.Check(content()) ?? [])
            {
                if (problem is null)
                    continue;
                if (number++ == MostProblems)
                {
                    Add(placeOf(null), $"The rule has more to say than {MostProblems} problems, which are not shown.", null);
                    break;
                }
                Add(placeOf(problem.Property), problem.Message, null);
            }
        }
        catch (Exception exception)
        {
            Add(placeOf(null), $"The rule failed{(slug.Length > 0 ? $" on '{slug}'" : "")}. {Said(exception)}", exception);
        }
    }

    private void Add(ContentPlace place, string message, Exception? exception) => _findings.Add(new()
    {
        File = place.File ?? "",
        Line = place.Line,
        Column = place.Column,
        Rule = _rule,
        Message = message,
        Exception = exception,
    });

    private static string Said(Exception exception) => $"{exception.GetType().Name}: {exception.Message}";

    private static Dictionary<string, string> Pairs(string[] values)
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i + 1 < values.Length; i += 2)
            pairs.TryAdd(values[i], values[i + 1]);
        return pairs;
    }
}
