using ContentSdk.Engine.Lists;

namespace ContentSdk.Engine.Entities;

/// <summary>What the big lists say of each word of an article, looked up once for all its uses.</summary>
internal sealed class ListedWords
{
    private readonly NameText _text;
    private readonly ListMarks[] _words;
    private readonly bool[] _isRead;

    public ListedWords(NameText text)
    {
        (_text, _words, _isRead) = (text, new ListMarks[text.WordCount], new bool[text.WordCount]);
        TouchNames();
    }

    /// <summary>The marks of a token.</summary>
    public ListMarks Of(int token)
    {
        var (word, hash) = (_text.Word(token), (int)_text.Hash(token));
        // A word with another apostrophe than the first time is another one to the lists.
        if (_text.Text.Hashes[token] != hash)
            return Find(token, hash);
        if (!_isRead[word])
            (_words[word], _isRead[word]) = (Find(token, hash), true);
        return _words[word];
    }

    private ListMarks Find(int token, int hash) => NameLists.Instance.OfWord(_text.Text.Slice(_text.Tokens[token]), hash);

    // Asked for are mostly words with a capital and those beside them.
    private void TouchNames()
    {
        Span<int> hashes = stackalloc int[ListWords.TouchedTogether];
        var (all, count) = (_text.Text.Hashes, 0);
        for (var token = 1; token + 1 < all.Length; token++)
        {
            if (!_text.IsCapital(token))
                continue;
            all.AsSpan(token - 1, 3).CopyTo(hashes.Slice(count));
            count += 3;
            if (count + 3 <= hashes.Length)
                continue;
            _ = NameLists.Instance.Touch(hashes.Slice(0, count));
            count = 0;
        }
        _ = NameLists.Instance.Touch(hashes.Slice(0, count));
    }
}
