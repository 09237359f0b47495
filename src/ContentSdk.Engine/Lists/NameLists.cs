using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Lists;

/// <summary>
/// The big name lists: what many sources know of names and everyday words. Read once, when first asked, and never changed; safe to
/// ask from many threads.
/// </summary>
internal sealed class NameLists
{
    private static readonly Lazy<NameLists> Loaded = new(static () => new());

    private readonly ListWords _words;
    private readonly ListPhrases _phrases;
    private readonly int _bytes;

    private NameLists()
    {
        var bytes = ListBytes.Read();
        var (lines, marked) = ListBytes.Count(bytes);
        _words = new(bytes, lines);
        _phrases = new(bytes, marked);
        ListNames.Fill(bytes, _words, _phrases);
        _bytes = bytes.Length;
    }

    /// <summary>The lists.</summary>
    public static NameLists Instance => Loaded.Value;

    /// <summary>Number of single words.</summary>
    public int WordCount => _words.Count;

    /// <summary>Number of names of several words.</summary>
    public int PhraseCount => _phrases.Count;

    /// <summary>Bytes that the lists take in memory.</summary>
    public int Size => _bytes + _words.Size + _phrases.Size;

    /// <summary>The marks of a single word in any case, with or without its accents.</summary>
    public ListMarks OfWord(ReadOnlySpan<char> word) => OfWord(word, FoldedWord.Hash(word));

    /// <inheritdoc cref="ListWords.Touch"/>
    public int Touch(ReadOnlySpan<int> hashes) => _words.Touch(hashes);

    /// <summary>The marks of a single word whose <see cref="FoldedWord.Hash"/> is known.</summary>
    public ListMarks OfWord(ReadOnlySpan<char> word, int hash)
    {
        if (word.Length > PlainLetters.Longest)
            return ListMarks.None;
        var isPlain = true;
        foreach (var c in word)
            isPlain &= c < 0x80;
        if (isPlain)
            return _words.Find(word, hash);
        Span<char> plain = stackalloc char[PlainLetters.Longest];
        var length = PlainLetters.Fold(word, plain);
        return length < 0 ? ListMarks.None : _words.Find(plain.Slice(0, length), FoldedWord.Hash(plain.Slice(0, length)));
    }

    /// <summary>
    /// The everyday marks of a word and of the one it is a regular form of: protesters, planned, biggest. No marks of names.
    /// </summary>
    public ListMarks OfForm(ReadOnlySpan<char> word) => OfForm(word, OfWord(word));

    /// <summary>The same, where the marks of the word itself are known.</summary>
    public ListMarks OfForm(ReadOnlySpan<char> word, ListMarks own) => RegularForms.Marks(this, word, own);

    /// <summary>
    /// The longest listed name of two or more tokens that begins at the token and ends before the limit. Capital letters of the list must
    /// be capital in the text.
    /// </summary>
    /// <returns>Its number of tokens, or 0.</returns>
    public int Match(AnalyzedText text, int token, int limit, out ListMarks marks) => _phrases.Match(text, token, limit, out marks);
}
