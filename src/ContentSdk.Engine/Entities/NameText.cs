using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Entities;

/// <summary>
/// The tokens of an article with what the recognition of names asks of each: lists, case,
/// place in the sentence, use elsewhere.
/// </summary>
internal sealed class NameText
{
    private readonly WordInfo[] _words;
    private readonly (int Lower, int Capital, int Hyphened, int Written)[] _uses;

    public NameText(AnalyzedText text)
    {
        Text = text;
        Tokens = text.Tokens;
        _words = new WordInfo[Tokens.Length];
        _uses = new (int, int, int, int)[ArticleWords.Read(text, _words)];
        Styles = new CaseStyle[Math.Max(0, text.SentenceStarts.Length - 1)];
        for (var sentence = 0; sentence < Styles.Length; sentence++)
            ReadSentence(sentence);
        Listed = new(this);
        Marks = NameMarks.For(this);
    }

    /// <summary>The article.</summary>
    public AnalyzedText Text { get; }

    /// <summary>Its tokens.</summary>
    public Token[] Tokens { get; }

    /// <summary>For each sentence how it uses capitals.</summary>
    public CaseStyle[] Styles { get; }

    /// <summary>What the lists of a language other than English say of its words; null in English, and where there are no lists.</summary>
    public NameMarks? Marks { get; }

    /// <summary>What the big lists say of its words.</summary>
    public ListedWords Listed { get; }

    /// <summary>What the lists say of the token.</summary>
    public WordTraits Traits(int token) => _words[token].Traits;

    /// <summary>Whether the lists say any of this of the token.</summary>
    public bool Has(int token, WordTraits any) => token >= 0 && token < Tokens.Length && (_words[token].Traits & any) != 0;

    /// <summary>How the token is written.</summary>
    public TokenForm Form(int token) => _words[token].Form;

    /// <summary>A word that begins with a capital letter.</summary>
    public bool IsCapital(int token) => _words[token].Form is TokenForm.Capital or TokenForm.AllCapitals;

    /// <summary>
    /// Whether any word would be written with a capital here: at the start of a sentence,
    /// an utterance, a clause after a colon.
    /// </summary>
    public bool IsOpening(int token) => _words[token].Opens;

    /// <summary>Number of the token's word, the same for all its uses in any case.</summary>
    public int Word(int token) => _words[token].Word;

    /// <summary>Number of different words.</summary>
    public int WordCount => _uses.Length;

    /// <summary>
    /// Hash of the token's word, the same in any case and any article; for a listed word with an apostrophe that of its first spelling
    /// in the article.
    /// </summary>
    public uint Hash(int token) => (uint)_words[token].Hash;

    /// <summary>How often the word is used in small letters.</summary>
    public int LowerUses(int token) => _uses[_words[token].Word].Lower;

    /// <summary>How often the word is written with a capital where no word need be.</summary>
    public int CapitalUses(int token) => _uses[_words[token].Word].Capital;

    /// <summary>Whether the word, written with a capital, always has a hyphen and a small letter behind it, as Seo in Seo-yeon.</summary>
    public bool IsAlwaysHyphened(int token) => _uses[_words[token].Word] is { Hyphened: > 0 } uses && uses.Hyphened == uses.Written;

    /// <summary>Whether one white space or less stands between the token and the next, and no line break.</summary>
    public bool IsTight(int token) => token + 1 < Tokens.Length && Tokens[token + 1].Start == Tokens[token].End;

    /// <summary>First character of a token.</summary>
    public char First(int token) => Text.Document.Text[Tokens[token].Start];

    /// <summary>Whether the token is this one mark.</summary>
    public bool IsMark(int token, char mark) => token >= 0 && token < Tokens.Length && Tokens[token].Length == 1 && First(token) == mark;

    /// <summary>Whether the token is a small word that says any of this of a name beside it.</summary>
    public bool Is(int token, ContextRole any) => token >= 0 && token < Tokens.Length && (_words[token].Roles & any) != 0;

    private void ReadSentence(int sentence)
    {
        int first = Text.SentenceStarts[sentence], end = Text.SentenceStarts[sentence + 1];
        var style = Styles[sentence] = StyleOf(first, end);
        var opening = true;
        for (var i = first; i < end; i++)
        {
            if (Tokens[i].Kind is TokenKind.Word or TokenKind.Number)
            {
                _words[i].Opens = opening;
                opening = false;
                if (_words[i].Form == TokenForm.Lower)
                    _uses[_words[i].Word].Lower += IsAfterCapitalAndHyphen(i) ? 0 : 1;
                else if (style == CaseStyle.Sentence && _words[i].Form != TokenForm.Other && !_words[i].Opens)
                    _uses[_words[i].Word].Capital++;
                if (_words[i].Form == TokenForm.Capital)
                    CountHyphen(i);
            }
            else if (Tokens[i].Kind == TokenKind.Punctuation)
            {
                opening |= First(i) is ':' or '•' or '·' or '*' or '?' or '!' or '…' || (First(i) is '-' or '–' or '—' && i == first);
            }
            else if (Tokens[i].Kind == TokenKind.QuotationMark && i + 1 < end && Tokens[i + 1].Start == Tokens[i].End)
            {
                opening = true;
            }
        }
    }

    private bool IsAfterCapitalAndHyphen(int token) =>
        token >= 2 && IsMark(token - 1, '-') && IsTight(token - 1) && IsTight(token - 2) && _words[token - 2].Form == TokenForm.Capital;

    private void CountHyphen(int token)
    {
        var uses = _words[token].Word;
        _uses[uses].Written++;
        if (IsTight(token) && IsMark(token + 1, '-') && IsTight(token + 1) && token + 2 < Tokens.Length
            && _words[token + 2].Form == TokenForm.Lower)
            _uses[uses].Hyphened++;
    }

    // A headline writes nearly all words with a capital and ends without a full stop.
    private CaseStyle StyleOf(int first, int end)
    {
        int lower = 0, all = 0, upper = 0, words = 0;
        for (var i = first; i < end; i++)
        {
            if (Tokens[i].Kind != TokenKind.Word)
                continue;
            words++;
            upper += _words[i].Form == TokenForm.AllCapitals ? 1 : 0;
            if (Tokens[i].Length < 3 || i == first || Has(i, WordTraits.Connector | WordTraits.Function))
                continue;
            all++;
            lower += IsCapital(i) ? 0 : 1;
        }
        if (words >= 3 && upper * 10 >= words * 7)
            return CaseStyle.AllCapitals;
        var isSentence = IsMark(end - 1, '.');
        return all >= 3 && lower * 6 <= (isSentence ? 0 : all) ? CaseStyle.Title : CaseStyle.Sentence;
    }
}

/// <summary>How a sentence uses capitals.</summary>
internal enum CaseStyle : byte
{
    /// <summary>A capital at the start and for names.</summary>
    Sentence,

    /// <summary>Most words begin with a capital.</summary>
    Title,

    /// <summary>Most words are in capitals.</summary>
    AllCapitals,
}
