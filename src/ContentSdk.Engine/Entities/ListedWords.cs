using ContentSdk.Engine.Lists;

namespace ContentSdk.Engine.Entities;

/// <summary>What the big lists say of each word of an article, looked up once for all its uses.</summary>
internal sealed class ListedWords(NameText text)
{
    private readonly ListMarks[] _words = new ListMarks[text.WordCount];
    private readonly bool[] _isRead = new bool[text.WordCount];

    /// <summary>The marks of a token.</summary>
    public ListMarks Of(int token)
    {
        var (word, hash) = (text.Word(token), (int)text.Hash(token));
        // A word with another apostrophe than the first time is another one to the lists.
        if (text.Text.Hashes[token] != hash)
            return Find(token, hash);
        if (!_isRead[word])
            (_words[word], _isRead[word]) = (Find(token, hash), true);
        return _words[word];
    }

    private ListMarks Find(int token, int hash) => NameLists.Instance.OfWord(text.Text.Slice(text.Tokens[token]), hash);
}
