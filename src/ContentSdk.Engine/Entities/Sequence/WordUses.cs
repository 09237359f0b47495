using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Entities.Sequence;

/// <summary>How each word with a capital is used over the whole article: one clear use tells of all the others.</summary>
internal sealed class WordUses
{
    private readonly uint[] _uses;
    private readonly NameText _text;

    public WordUses(SequenceText sequence)
    {
        _text = sequence.Text;
        _uses = new uint[_text.WordCount];
        for (var sentence = 0; sentence < _text.Styles.Length; sentence++)
        {
            if (_text.Styles[sentence] != CaseStyle.Sentence)
                continue;
            int first = _text.Text.SentenceStarts[sentence], end = _text.Text.SentenceStarts[sentence + 1];
            for (var i = first; i < end; i++)
            {
                if (_text.IsCapital(i))
                    _uses[_text.Word(i)] |= UseAt(sequence, i, first, end) | AcronymAt(i, first, end);
            }
        }
    }

    /// <summary>Bits for the uses of a token's word.</summary>
    public uint Of(int token) => _uses[_text.Word(token)];

    // Quillham Trade Board (QTB) is a name with its short form; quite tall buildings (QTB) are none.
    private uint AcronymAt(int token, int first, int end)
    {
        if (_text.Form(token) != TokenForm.AllCapitals || !_text.IsMark(token - 1, '(') || token + 1 >= end)
            return 0;
        var letters = _text.Text.Slice(_text.Tokens[token]);
        int at = token - 2, letter = letters.Length - 1, capitals = 0;
        for (; at >= first && letter >= 0 && token - at < letters.Length * 3; at--)
        {
            if (_text.Tokens[at].Kind != TokenKind.Word || CharClass.ToLower(_text.First(at)) != CharClass.ToLower(letters[letter]))
                continue;
            capitals += _text.IsCapital(at) ? 1 : 0;
            letter--;
        }
        return letter >= 0 ? 0 : capitals * 2 > letters.Length ? 1u << 19 : 1u << 20;
    }

    private uint UseAt(SequenceText sequence, int token, int first, int end)
    {
        int runFirst = sequence.RunFirst(token), runLast = sequence.RunLast(token);
        var uses = 0u;
        var before = runFirst - 1;
        if (runFirst < token && _text.Has(runFirst, WordTraits.Title))
            uses |= 1u << 0;
        if (runFirst < token && _text.Has(runFirst, WordTraits.Given))
            uses |= 1u << 1;
        if (runFirst == token && runLast > token)
            uses |= 1u << 2;
        if (runLast == token && runFirst < token)
            uses |= 1u << 3;
        if (runLast > token && _text.Has(runLast, WordTraits.OrgHead))
            uses |= 1u << 4;
        if (runLast > token && _text.Has(runLast, WordTraits.PlaceHead))
            uses |= 1u << 5;
        if (runLast > token && _text.Has(runLast, WordTraits.EventHead | WordTraits.WorkHead))
            uses |= 1u << 6;
        if (runFirst == token && before >= first)
        {
            uses |= _text.Is(before, ContextRole.Inside) ? 1u << 7 : _text.Is(before, ContextRole.DefiniteArticle) ? 1u << 8
                : _text.Is(before, ContextRole.Close) ? 1u << 9
                : _text.Has(before, WordTraits.Role) && _text.Form(before) == TokenForm.Lower ? 1u << 10
                : _text.Is(before, ContextRole.By) ? 1u << 11 : _text.IsMark(before, '(') ? 1u << 12 : 0;
        }
        if (runLast == token && token + 1 < end)
        {
            var next = token + 1;
            uses |= _text.Tokens[next].Kind == TokenKind.Possessive ? 1u << 13
                : _text.Form(next) == TokenForm.Lower && _text.Has(next, WordTraits.Say) ? 1u << 14
                : _text.Has(next, WordTraits.PronounWho) ? 1u << 15
                : _text.Form(next) == TokenForm.Lower && _text.Has(next, WordTraits.OrgNoun) ? 1u << 16
                : _text.IsMark(next, ')') ? 1u << 17 : 0;
        }
        if (runFirst == runLast)
            uses |= 1u << 18;
        if (sequence.Marks is { } marks)
            uses |= UseInOthers(marks, token, runFirst, runLast, first, end);
        return uses;
    }

    // Das Vorgehen, im Rathaus, Bürgermeister Orlev: in another language its lists say what is beside the word.
    private uint UseInOthers(NameMarks marks, int token, int runFirst, int runLast, int first, int end)
    {
        var uses = 0u;
        if (runFirst == token && runFirst > first)
        {
            uses |= marks.Has(runFirst - 1, NameMark.Determiner) ? 1u << 21 : marks.Has(runFirst - 1, NameMark.BeforePlace) ? 1u << 22
                : marks.Has(runFirst - 1, NameMark.Preposition) ? 1u << 23
                : marks.Has(runFirst - 1, NameMark.Title) ? 1u << 24 : marks.Has(runFirst - 1, NameMark.Verb) ? 1u << 25 : 0;
        }
        if (runFirst < token && marks.Has(runFirst, NameMark.Title))
            uses |= 1u << 26;
        if (runLast == token && runLast + 1 < end)
        {
            uses |= _text.Tokens[runLast + 1].Kind == TokenKind.Possessive ? 1u << 27
                : marks.Has(runLast + 1, NameMark.Verb) ? 1u << 28 : marks.Has(runLast + 1, NameMark.Title) ? 1u << 29 : 0;
        }
        return uses;
    }
}
