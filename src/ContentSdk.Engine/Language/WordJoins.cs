namespace ContentSdk.Engine.Language;

/// <summary>How a language joins words by an apostrophe.</summary>
internal sealed class WordJoins
{
    private static readonly Lazy<Dictionary<string, WordJoins>> All = new(Load);
    private static readonly WordJoins Nothing = new();
    private static readonly Lazy<List<WordJoins>> Distinct = new(FindDistinct);

    private readonly WordTable<bool> _prefixes = new(16);
    private int _longest;

    /// <summary>No joins.</summary>
    public static WordJoins None => Nothing;

    /// <summary>Every way in which some language joins words, each once, and none at all: for what has to be cut before the language is known.</summary>
    public static IReadOnlyList<WordJoins> Every => Distinct.Value;

    /// <summary>Whether an ending follows the apostrophe of a name: Ankara'da.</summary>
    public bool HasSuffixes { get; private set; }

    /// <summary>The joins of a language; none where there is no list of them.</summary>
    /// <param name="language">BCP 47 tag.</param>
    public static WordJoins For(string language)
    {
        var region = language.IndexOf('-');
        return All.Value.TryGetValue(region > 0 ? language.Substring(0, region) : language, out var joins) ? joins : Nothing;
    }

    /// <summary>Whether what stands before an apostrophe is a word of its own: d'après.</summary>
    // A word of nothing but letters and apostrophes is asked about at each of these: it must not be read to its end every time.
    public bool IsPrefix(ReadOnlySpan<char> word) => word.Length <= _longest && _prefixes.IndexOf(word) >= 0;

    private void AddPrefix(string word)
    {
        _prefixes.Add(word.AsSpan(), true);
        _longest = Math.Max(_longest, word.Length);
    }

    private static List<WordJoins> FindDistinct()
    {
        List<WordJoins> every = [Nothing];
        foreach (var joins in All.Value.OrderBy(static pair => pair.Key, StringComparer.Ordinal).Select(static pair => pair.Value))
        {
            if (joins._prefixes.Count > 0 || !every.Exists(other => other.HasSuffixes == joins.HasSuffixes && other._prefixes.Count == 0))
                every.Add(joins);
        }
        return every;
    }

    private static Dictionary<string, WordJoins> Load()
    {
        var all = new Dictionary<string, WordJoins>(StringComparer.Ordinal);
        foreach (var entry in LexiconFile.Read("word-joins"))
        {
            var isSuffix = entry.Section == "suffix";
            var language = isSuffix ? entry.Key : entry.Section;
            if (!all.TryGetValue(language, out var joins))
                all.Add(language, joins = new());
            if (isSuffix)
                joins.HasSuffixes = true;
            else
                joins.AddPrefix(entry.Key);
        }
        return all;
    }
}
