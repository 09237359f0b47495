using System.Buffers;
using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Entities;

/// <summary>
/// Gives each word of an article a number, the same for all its uses in any case, and looks it up once: tokens
/// of the same characters and kind are given the same information.
/// </summary>
internal sealed class ArticleWords : IDisposable
{
    // More than one word has in a text; a bound keeps a text linear that writes a word in every way there is.
    private const int MostForms = 8;

    private readonly AnalyzedText _text;
    private readonly WordInfo[] _words;

    // For each hash the first token of the same characters and kind, from 1; another follows that has the hash by chance, in another case
    // or as another kind.
    private readonly int[] _slots;
    private readonly int _mask;

    // Of listed words with an apostrophe the first token: the apostrophe may be another one, and with it the hash.
    private Dictionary<int, int>? _apostrophes;

    private ArticleWords(AnalyzedText text, WordInfo[] words)
    {
        (_text, _words) = (text, words);
        var size = 64;
        while (size < words.Length * 2)
            size *= 2;
        _slots = ArrayPool<int>.Shared.Rent(size);
        _mask = size - 1;
        Array.Clear(_slots, 0, size);
    }

    /// <summary>Number of different words so far.</summary>
    public int Count { get; private set; }

    /// <summary>Fills in what is known of each token, and gives the number of different words.</summary>
    public static int Read(AnalyzedText text, WordInfo[] words)
    {
        using var reader = new ArticleWords(text, words);
        _ = EntityLexicon.Instance.Touch(text.Hashes);
        for (var token = 0; token < words.Length; token++)
            reader.Read(token);
        return reader.Count;
    }

    /// <summary>Gives back what was lent.</summary>
    public void Dispose() => ArrayPool<int>.Shared.Return(_slots);

    private void Read(int token)
    {
        var (hash, kind) = (_text.Hashes[token], _text.Tokens[token].Kind);
        var word = _text.Slice(_text.Tokens[token]);
        var (same, forms, slot) = (-1, 0, hash & _mask);
        for (; _slots[slot] != 0; slot = (slot + 1) & _mask)
        {
            var other = _slots[slot] - 1;
            if (_text.Hashes[other] != hash)
                continue;
            var letters = _text.Slice(_text.Tokens[other]);
            if (word.SequenceEqual(letters) && _text.Tokens[other].Kind == kind)
            {
                _words[token] = _words[other];
                return;
            }
            if (!IsSame(word, letters))
                continue;
            forms++;
            same = same < 0 ? other : same;
        }
        if (forms < MostForms)
            _slots[slot] = token + 1;
        _words[token] = same >= 0 ? _words[same] : New(word, hash, token);
        _words[token].Form = TokenForms.Of(word, kind);
        if (kind != TokenKind.Word)
            _words[token].Traits = WordTraits.None;
        else if (same >= 0 && _text.Tokens[same].Kind != TokenKind.Word && Listed(word, hash) is var listed and >= 0)
            _words[token].Traits = EntityLexicon.Instance.TraitsOf(listed);
    }

    private WordInfo New(ReadOnlySpan<char> word, int hash, int token)
    {
        var listed = Listed(word, hash);
        if (listed >= 0 && word.IndexOfAny('\'', '’') >= 0)
        {
            _apostrophes ??= [];
            if (_apostrophes.TryGetValue(listed, out var first))
                return _words[first] with { Traits = EntityLexicon.Instance.TraitsOf(listed) };
            _apostrophes.Add(listed, token);
        }
        return new()
        {
            Traits = listed < 0 ? WordTraits.None : EntityLexicon.Instance.TraitsOf(listed),
            Word = Count++,
            Hash = hash,
            Roles = ContextWords.RolesOf(word, hash),
        };
    }

    private static int Listed(ReadOnlySpan<char> word, int hash)
    {
        var listed = EntityLexicon.Instance.IndexOf(word, hash);
        return listed < 0 && word.IndexOf('’') >= 0
            ? EntityLexicon.Instance.IndexOf(word.ToString().Replace('’', '\'').AsSpan())
            : listed;
    }

    private static bool IsSame(ReadOnlySpan<char> word, ReadOnlySpan<char> other)
    {
        if (word.Length != other.Length)
            return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] != other[i] && CharClass.ToLower(word[i]) != CharClass.ToLower(other[i]))
                return false;
        }
        return true;
    }
}
