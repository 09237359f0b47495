using System.Buffers;
using ContentSdk.Engine.Language;

namespace ContentSdk.Engine.Entities;

/// <summary>
/// Gives each word of an article a number, the same for all its uses in any case, and its traits.
/// Makes strings of unlisted words only.
/// </summary>
internal sealed class ArticleWords : IDisposable
{
    private readonly EntityLexicon _lexicon = EntityLexicon.Instance;
    private readonly int[] _listed;
    private readonly WordTable<int> _unlisted;
    private readonly List<WordTraits> _traits = [];
    private readonly List<ContextRole> _roles = [];
    private readonly List<int> _hashes = [];

    /// <param name="tokens">Number of tokens of the article.</param>
    public ArticleWords(int tokens)
    {
        // As long as the lists: lent, lest each short article pays for it.
        _listed = ArrayPool<int>.Shared.Rent(_lexicon.WordCount);
        Array.Clear(_listed, 0, _lexicon.WordCount);
        _unlisted = new(Math.Min(tokens / 4, 1 << 12));
    }

    /// <summary>Number of different words so far.</summary>
    public int Count => _traits.Count;

    /// <summary>What the lists say of a word.</summary>
    public WordTraits TraitsOf(int word) => _traits[word];

    /// <summary>What a word says of a name beside it.</summary>
    public ContextRole RolesOf(int word) => _roles[word];

    /// <summary>Hash of a word, the same in any case and any article.</summary>
    public int HashOf(int word) => _hashes[word];

    /// <summary>Number of a word with its hash.</summary>
    public int NumberOf(ReadOnlySpan<char> word, int hash)
    {
        var listed = _lexicon.IndexOf(word, hash);
        if (listed < 0 && word.IndexOf('’') >= 0)
            listed = _lexicon.IndexOf(word.ToString().Replace('’', '\'').AsSpan());
        if (listed >= 0)
        {
            if (_listed[listed] == 0)
                _listed[listed] = Next(_lexicon.TraitsOf(listed), word, hash) + 1;
            return _listed[listed] - 1;
        }
        var unlisted = _unlisted.IndexOf(word, hash);
        if (unlisted < 0)
            unlisted = _unlisted.Add(word, hash, Next(WordTraits.None, word, hash));
        return _unlisted[unlisted];
    }

    /// <summary>Gives back what was lent; numbers, traits and hashes stay, but no word can be asked for any more.</summary>
    public void Dispose() => ArrayPool<int>.Shared.Return(_listed);

    private int Next(WordTraits traits, ReadOnlySpan<char> word, int hash)
    {
        _traits.Add(traits);
        _roles.Add(ContextWords.RolesOf(word, hash));
        _hashes.Add(hash);
        return _traits.Count - 1;
    }
}
