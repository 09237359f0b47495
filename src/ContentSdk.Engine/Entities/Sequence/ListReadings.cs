using ContentSdk.Engine.Lists;
using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Entities.Sequence;

/// <summary>What the big name lists say of each word of an article, and of the names of several words that begin at its capitals.</summary>
internal sealed class ListReadings
{
    private readonly NameText _text;
    private readonly ListMarks[] _words;
    private readonly bool[] _isRead;
    private readonly ListMarks[] _phrases;
    private readonly byte[] _parts;

    public ListReadings(NameText text)
    {
        _text = text;
        _words = new ListMarks[text.WordCount];
        _isRead = new bool[text.WordCount];
        _phrases = new ListMarks[text.Tokens.Length];
        _parts = new byte[text.Tokens.Length];
        for (var sentence = 0; sentence < text.Styles.Length; sentence++)
        {
            int i = text.Text.SentenceStarts[sentence], end = text.Text.SentenceStarts[sentence + 1];
            while (i < end)
                i += text.IsCapital(i) ? Match(i, end) : 1;
        }
    }

    /// <summary>The marks of a token's word, as a name and as an everyday word in any of its forms.</summary>
    public ListMarks Word(int token)
    {
        if (_text.Tokens[token].Kind != TokenKind.Word)
            return ListMarks.None;
        var word = _text.Word(token);
        if (!_isRead[word])
        {
            var slice = _text.Text.Slice(_text.Tokens[token]);
            var own = _text.Listed.Of(token);
            // A word with another apostrophe than the first time has a hash of its own.
            _words[word] = own | (_text.Text.Hashes[token] == (int)_text.Hash(token)
                ? NameLists.Instance.OfForm(slice, own)
                : NameLists.Instance.OfForm(slice));
            _isRead[word] = true;
        }
        return _words[word];
    }

    /// <summary>The marks of the listed name that the token is part of.</summary>
    public ListMarks Phrase(int token) => _phrases[token];

    /// <summary>0 for no listed name; else whether the token begins it, is inside or ends it.</summary>
    public uint Part(int token) => _parts[token];

    private int Match(int token, int end)
    {
        var length = NameLists.Instance.Match(_text.Text, token, end, out var marks);
        for (var i = 0; i < length; i++)
        {
            _phrases[token + i] = marks;
            _parts[token + i] = (byte)(i == 0 ? 1 : i == length - 1 ? 3 : 2);
        }
        return Math.Max(1, length);
    }
}
