using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Entities;

/// <summary>
/// The tokens of an article with what the recognition of names asks of each: lists, case,
/// place in the sentence, use elsewhere.
/// </summary>
internal sealed class NameText
{
    private readonly int[] _words;
    private readonly int[] _hashes;
    private readonly WordTraits[] _traits;
    private readonly ContextRole[] _roles;
    private readonly TokenForm[] _forms;
    private readonly bool[] _opens;
    private (int Lower, int Capital, int Hyphened, int Written)[] _uses = [];

    public NameText(AnalyzedText text)
    {
        Text = text;
        Tokens = text.Tokens;
        _words = new int[Tokens.Length];
        _hashes = new int[Tokens.Length];
        _traits = new WordTraits[Tokens.Length];
        _roles = new ContextRole[Tokens.Length];
        _forms = new TokenForm[Tokens.Length];
        _opens = new bool[Tokens.Length];
        Styles = new CaseStyle[Math.Max(0, text.SentenceStarts.Length - 1)];
        ReadWords();
        for (var sentence = 0; sentence < Styles.Length; sentence++)
            ReadSentence(sentence);
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

    /// <summary>What the lists say of the token.</summary>
    public WordTraits Traits(int token) => _traits[token];

    /// <summary>Whether the lists say any of this of the token.</summary>
    public bool Has(int token, WordTraits any) => token >= 0 && token < Tokens.Length && (_traits[token] & any) != 0;

    /// <summary>How the token is written.</summary>
    public TokenForm Form(int token) => _forms[token];

    /// <summary>A word that begins with a capital letter.</summary>
    public bool IsCapital(int token) => _forms[token] is TokenForm.Capital or TokenForm.AllCapitals;

    /// <summary>
    /// Whether any word would be written with a capital here: at the start of a sentence,
    /// an utterance, a clause after a colon.
    /// </summary>
    public bool IsOpening(int token) => _opens[token];

    /// <summary>Number of the token's word, the same for all its uses in any case.</summary>
    public int Word(int token) => _words[token];

    /// <summary>Number of different words.</summary>
    public int WordCount => _uses.Length;

    /// <summary>Hash of the token's word, the same in any case and any article.</summary>
    public uint Hash(int token) => (uint)_hashes[token];

    /// <summary>How often the word is used in small letters.</summary>
    public int LowerUses(int token) => _uses[_words[token]].Lower;

    /// <summary>How often the word is written with a capital where no word need be.</summary>
    public int CapitalUses(int token) => _uses[_words[token]].Capital;

    /// <summary>Whether the word, written with a capital, always has a hyphen and a small letter behind it, as Seo in Seo-yeon.</summary>
    public bool IsAlwaysHyphened(int token) => _uses[_words[token]] is { Hyphened: > 0 } uses && uses.Hyphened == uses.Written;

    /// <summary>Whether one white space or less stands between the token and the next, and no line break.</summary>
    public bool IsTight(int token) => token + 1 < Tokens.Length && Tokens[token + 1].Start == Tokens[token].End;

    /// <summary>First character of a token.</summary>
    public char First(int token) => Text.Document.Text[Tokens[token].Start];

    /// <summary>Whether the token is this one mark.</summary>
    public bool IsMark(int token, char mark) => token >= 0 && token < Tokens.Length && Tokens[token].Length == 1 && First(token) == mark;

    /// <summary>Whether the token is a small word that says any of this of a name beside it.</summary>
    public bool Is(int token, ContextRole any) => token >= 0 && token < Tokens.Length && (_roles[token] & any) != 0;

    private void ReadWords()
    {
        using var words = new ArticleWords(Tokens.Length);
        for (var i = 0; i < Tokens.Length; i++)
        {
            var slice = Text.Slice(Tokens[i]);
            _forms[i] = FormOf(slice, Tokens[i].Kind);
            _words[i] = words.NumberOf(slice, Text.Hashes[i]);
            _hashes[i] = words.HashOf(_words[i]);
            _roles[i] = words.RolesOf(_words[i]);
            _traits[i] = Tokens[i].Kind == TokenKind.Word ? words.TraitsOf(_words[i]) : WordTraits.None;
        }
        _uses = new (int, int, int, int)[words.Count];
    }

    private void ReadSentence(int sentence)
    {
        int first = Text.SentenceStarts[sentence], end = Text.SentenceStarts[sentence + 1];
        var style = Styles[sentence] = StyleOf(first, end);
        var opening = true;
        for (var i = first; i < end; i++)
        {
            if (Tokens[i].Kind is TokenKind.Word or TokenKind.Number)
            {
                _opens[i] = opening;
                opening = false;
                if (_forms[i] == TokenForm.Lower)
                    _uses[_words[i]].Lower += IsAfterCapitalAndHyphen(i) ? 0 : 1;
                else if (style == CaseStyle.Sentence && _forms[i] != TokenForm.Other && !_opens[i])
                    _uses[_words[i]].Capital++;
                if (_forms[i] == TokenForm.Capital)
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
        token >= 2 && IsMark(token - 1, '-') && IsTight(token - 1) && IsTight(token - 2) && _forms[token - 2] == TokenForm.Capital;

    private void CountHyphen(int token)
    {
        var uses = _words[token];
        _uses[uses].Written++;
        if (IsTight(token) && IsMark(token + 1, '-') && IsTight(token + 1) && token + 2 < Tokens.Length
            && _forms[token + 2] == TokenForm.Lower)
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
            upper += _forms[i] == TokenForm.AllCapitals ? 1 : 0;
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

    private static TokenForm FormOf(ReadOnlySpan<char> word, TokenKind kind)
    {
        if (kind != TokenKind.Word)
            return TokenForm.Other;
        int upper = 0, lower = 0;
        foreach (var c in word)
        {
            if ((uint)(c - 'a') < 26)
                lower++;
            else if ((uint)(c - 'A') < 26 || CharClass.IsUpper(c))
                upper++;
            else if (CharClass.IsLower(c))
                lower++;
        }
        if (upper == 0)
            return TokenForm.Lower;
        if (lower == 0)
            return upper > 1 ? TokenForm.AllCapitals : TokenForm.Capital;
        // iPhone, eBay, d'Ettorre: a capital inside tells a name as well.
        return TokenForm.Capital;
    }
}

/// <summary>How a token is written.</summary>
internal enum TokenForm : byte
{
    /// <summary>No word.</summary>
    Other,

    /// <summary>Without a capital letter.</summary>
    Lower,

    /// <summary>With a capital letter.</summary>
    Capital,

    /// <summary>Two capital letters or more and no small ones.</summary>
    AllCapitals,
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
