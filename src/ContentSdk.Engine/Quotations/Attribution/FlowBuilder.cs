using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations.Marks;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>Makes flows: folds quotations, gives words their roles, finds the sentences of what is left.</summary>
internal sealed class FlowBuilder(AnalyzedText text, SpeechLexicon lexicon)
{
    // Tokens of the longest word with a number and hyphens.
    private const int MostOfCompound = 8;

    private readonly string _text = text.Document.Text;

    // The items of the flow that is made.
    private FlowItem[] _items = [];
    private int _count;

    /// <summary>The flow of a range.</summary>
    /// <param name="range">A paragraph, or a part of a quotation.</param>
    /// <param name="pieces">The quotations that stand directly in it, in order.</param>
    public Flow Build(TextRange range, List<QuotePiece> pieces) => new(_text, range, pieces, this, lexicon);

    /// <summary>The items of a flow.</summary>
    /// <inheritdoc cref="Build"/>
    public FlowItem[] Items(TextRange range, List<QuotePiece> pieces)
    {
        _count = 0;
        int sentence = 0, next = 0;
        var (tokens, token) = (text.Tokens, text.TokenIndexAt(range.Start));
        var boundary = SentenceIndexAt(token);
        _items = new FlowItem[CountItems(range, pieces, token)];
        _ = lexicon.Touch(text.Hashes.AsSpan(token, text.TokenIndexAt(range.End) - token));
        while (token < tokens.Length && tokens[token].Start < range.End)
        {
            while (next < pieces.Count && pieces[next].Outer.End <= tokens[token].Start)
                next++;
            var starts = StartsSentence(token, ref boundary);
            if (next < pieces.Count && pieces[next].Outer.Start <= tokens[token].Start)
            {
                var piece = pieces[next++];
                var after = text.TokenIndexAt(piece.Outer.End - 1);
                if (after < tokens.Length && tokens[after].Start < piece.Outer.End)
                    after++;
                starts |= token + 1 < after && StartsSentence(token + 1, ref boundary) && (_count == 0 || EndsSentence(_items[_count - 1]));
                if (starts || (_count > 0 && BreaksBetweenQuotes(_items[_count - 1])))
                    sentence++;
                // William “Bill” Ordway: the nickname holds the name together as a hyphen does.
                Next() = Nicknames.Is(text, piece.Outer)
                    ? new(FlowKind.Joint, piece.Outer, -1, 0, 0, WordRole.None, default, false, sentence)
                    : new(FlowKind.Quote, piece.Outer, piece.Span, piece.Part, 0, WordRole.None, default, false, sentence);
                _count++;
                token = Math.Max(after, token + 1);
                continue;
            }
            var isAfterQuote = _count > 0 && _items[_count - 1].Kind == FlowKind.Quote;
            if (starts && !isAfterQuote)
                sentence++;
            // Made in place, for it is large; little of it depends on the items before.
            ref var item = ref Next();
            var last = LastOfCompound(token);
            item = last == token ? Item(tokens[token], token, sentence) : Compound(token, last, sentence);
            if (_count > 0
                && (item.Verb.Forms == CueForms.Participle || item.Kind == FlowKind.Possessive || item.Roles == WordRole.Auxiliary))
                item = InContext(item, starts);
            if (_count > 0 && item.Verb.Forms is CueForms.Base or CueForms.Ing && lexicon.Has(LanguageTraits.FreeInversion)
                && Catenatives.Mark(_items.AsSpan(0, _count)))
                item = item with { Verb = new(item.Verb.Strength, item.Verb.Forms | CueForms.Past) };
            if (isAfterQuote && StartsAfterQuote(_items[_count - 1], item, token, pieces, next))
                item = item with { Sentence = ++sentence };
            _count++;
            token = last + 1;
        }
        return _count == _items.Length ? _items : _items.AsSpan(0, _count).ToArray();
    }

    // How many there will be: each token is one, and all tokens of a quotation are one together.
    private int CountItems(TextRange range, List<QuotePiece> pieces, int first)
    {
        var count = text.TokenIndexAt(range.End - 1) + 1 - first;
        foreach (var piece in pieces)
            count -= text.TokenIndexAt(piece.Outer.End - 1) - text.TokenIndexAt(piece.Outer.Start);
        return Math.Max(count, 1);
    }

    private ref FlowItem Next()
    {
        if (_count == _items.Length)
            Array.Resize(ref _items, (_count + 1) * 2);
        return ref _items[_count];
    }

    private int SentenceIndexAt(int token)
    {
        var index = Array.BinarySearch(text.SentenceStarts, token);
        return index >= 0 ? index : ~index;
    }

    private bool StartsSentence(int token, ref int boundary)
    {
        while (boundary < text.SentenceStarts.Length && text.SentenceStarts[boundary] < token)
            boundary++;
        return boundary < text.SentenceStarts.Length && text.SentenceStarts[boundary] == token;
    }

    private static bool EndsSentence(in FlowItem item) => item.Kind is FlowKind.Stop;

    private bool BreaksBetweenQuotes(in FlowItem previous) =>
        previous.Kind == FlowKind.Quote && LastCharacter(previous.Range) is '.' or '!' or '?' or '…';

    // After “Really?” or “I know.” a capital begins a sentence, unless it is the name in a tag: “Really?” Orlev asked.
    private bool StartsAfterQuote(in FlowItem quote, in FlowItem item, int token, List<QuotePiece> pieces, int next)
    {
        var last = LastCharacter(quote.Range);
        if (item.Kind is not (FlowKind.Word or FlowKind.Number) || last is not ('.' or '!' or '?' or '…'))
            return false;
        if (!item.IsCapital && item.Kind == FlowKind.Word)
            return false;
        var limit = next < pieces.Count ? pieces[next].Outer.Start : int.MaxValue;
        // A pronoun with a capital begins a sentence, unless a careless writer tagged with it: “Really?” She asked.
        return !BeginsTag(token, limit, last == '.' || item.Does(WordRole.SubjectPronoun | WordRole.Determiner));
    }

    // A short noun phrase and a strong cue; after a full stop only where the sentence ends with the cue.
    private bool BeginsTag(int token, int limit, bool mustEnd)
    {
        for (var i = token; i < text.Tokens.Length && i - token < 6 && text.Tokens[i].Start < limit; i++)
        {
            var candidate = text.Tokens[i];
            if (candidate.Kind is TokenKind.Punctuation && _text[candidate.Start] is not '.' and not '-')
                return false;
            var word = candidate.Kind == TokenKind.Word ? lexicon.WordOf(text, i) : default;
            var verb = Verb(word, i);
            if (i > token && verb.Strength == 3 && verb.Is(CueForms.Past | CueForms.Third))
            {
                if (IntroducesNext(token, i, limit))
                    return false;
                return i + 1 >= text.Tokens.Length || text.Tokens[i + 1].Start >= limit
                    || (text.Tokens[i + 1].Kind == TokenKind.Punctuation ? !mustEnd || _text[text.Tokens[i + 1].Start] == '.' : !mustEnd);
            }
            if (i > token && (word.Roles & WordRole.ClauseOpener) != 0)
                return false;
        }
        return false;
    }

    // She added, “…”; Orlev added: “…”
    private bool IntroducesNext(int first, int verb, int limit)
    {
        if (verb + 2 >= text.Tokens.Length || text.Tokens[verb + 2].Start < limit || text.Tokens[verb + 1].Start >= limit)
            return false;
        var mark = _text[text.Tokens[verb + 1].Start];
        return mark == ':'
            || (mark == ',' && (lexicon.RolesOf(text, first) & (WordRole.SubjectPronoun | WordRole.Determiner)) != 0);
    }

    private char LastCharacter(TextRange outer)
    {
        var i = outer.End - 1;
        while (i > outer.Start && (QuotationMark.TryGetFamily(_text[i], out _) || CharClass.IsSpace(_text[i])))
            i--;
        return _text[i];
    }

    // Will, inside a sentence, is a name; the ending of he's is a verb.
    private FlowItem InContext(in FlowItem item, bool starts)
    {
        if (item.Kind == FlowKind.Possessive && _items[_count - 1].Does(WordRole.SubjectPronoun | WordRole.Relative))
            return item with { Kind = FlowKind.Word, Roles = WordRole.Auxiliary | WordRole.Be };
        if (item.Verb.Forms == CueForms.Participle && lexicon.Has(LanguageTraits.CompoundPast) && HasHelper(_items.AsSpan(0, _count)))
            return item with { Verb = new(item.Verb.Strength, item.Verb.Forms | CueForms.Past) };
        return item.IsCapital && !starts && item.Roles == WordRole.Auxiliary ? item with { Roles = WordRole.None } : item;
    }

    // Will Orlev wrote, April Orlev said; but not: in April Orlev said.
    private bool IsFirstName(int index) =>
        index + 2 < text.Tokens.Length && CharClass.IsUpper(_text[text.Tokens[index].Start])
        && text.Tokens[index + 1].Kind == TokenKind.Word && CharClass.IsUpper(_text[text.Tokens[index + 1].Start])
        && (index == 0 || (lexicon.RolesOf(text, index - 1) & (WordRole.Preposition | WordRole.Time | WordRole.Determiner)) == 0)
        && text.Tokens[index + 2].Kind == TokenKind.Word && Verb(lexicon.WordOf(text, index + 2), index + 2) is { Strength: 3 } verb
        && verb.Is(CueForms.Past | CueForms.Third);

    // A déclaré, a-t-il dit, s’est exclamée, ha dicho.
    private static bool HasHelper(ReadOnlySpan<FlowItem> before)
    {
        for (var i = before.Length - 1; i >= 0 && before.Length - i < 8; i--)
        {
            if (before[i].Does(WordRole.Auxiliary))
                return !before[i].Does(WordRole.Be) || (i > 0 && before[i - 1].Does(WordRole.ObjectPronoun));
            if (before[i].Kind != FlowKind.Joint
                && !before[i].Does(WordRole.ObjectPronoun | WordRole.SubjectPronoun | WordRole.Adverb | WordRole.AdverbForm))
                return false;
        }
        return false;
    }

    // 33-year-old, 33-Jährige: one word that begins with a number.
    private int LastOfCompound(int token)
    {
        var last = token;
        while (text.Tokens[token].Kind == TokenKind.Number && last + 2 < text.Tokens.Length && last - token < MostOfCompound
            && text.Tokens[last + 2].Kind == TokenKind.Word && _text[text.Tokens[last + 1].Start] is '-' or '‐' or '‑'
            && IsInside(text.Tokens[last + 1], last + 1))
            last += 2;
        return last;
    }

    private FlowItem Compound(int first, int last, int sentence) => new(
        FlowKind.Word, TextRange.FromBounds(text.Tokens[first].Start, text.Tokens[last].End), -1, 0, (uint)text.Hashes[last],
        WordRole.None, default, CharClass.IsUpper(_text[text.Tokens[last].Start]), sentence);

    private FlowItem Item(Token token, int index, int sentence)
    {
        var hash = (uint)text.Hashes[index];
        var range = new TextRange(token.Start, token.Length);
        if (token.Kind == TokenKind.Word)
        {
            var word = lexicon.WordOf(text, index);
            var roles = word.Roles;
            if ((roles & (WordRole.Auxiliary | WordRole.Time)) != 0 && IsFirstName(index))
                roles = WordRole.None;
            return new(FlowKind.Word, range, -1, 0, hash, roles, Verb(word, index), CharClass.IsUpper(_text[token.Start]), sentence);
        }
        var kind = token.Kind switch
        {
            TokenKind.Number => FlowKind.Number,
            TokenKind.Possessive => FlowKind.Possessive,
            TokenKind.Punctuation => Punctuation(token, index),
            TokenKind.QuotationMark when IsGenitive(token, index) => FlowKind.Possessive,
            _ => FlowKind.Other,
        };
        return new(kind, range, -1, 0, hash, WordRole.None, default, false, sentence);
    }

    private CueVerb Verb(SpeechWord word, int index)
    {
        var verb = word.Verb;
        if ((verb.Strength == 0 && word.PhrasalVerb.Strength == 0) || index + 1 >= text.Tokens.Length
            || text.Tokens[index + 1].Kind != TokenKind.Word)
            return verb;
        var next = lexicon.RolesOf(text, index + 1);
        return word.WantingVerb.Strength > 0 && (next & WordRole.For) != 0 ? word.WantingVerb
            : word.PhrasalVerb.Strength > 0 && (next & WordRole.Particle) != 0 ? word.PhrasalVerb
            // Continued to call it so: not what she said, but that she did.
            : (next & WordRole.Infinitive) != 0 && (word.Roles & WordRole.Catenative) != 0 ? verb with { Strength = 1 }
            : verb;
    }

    private FlowKind Punctuation(Token token, int index)
    {
        switch (_text[token.Start])
        {
            case ',' or '、':
                return FlowKind.Comma;
            case ':' or '：':
                return FlowKind.Colon;
            case ';':
                return FlowKind.Semicolon;
            case '(' or '[':
                return FlowKind.OpenBracket;
            case ')' or ']':
                return FlowKind.CloseBracket;
            case '–' or '—' or '―':
                return FlowKind.Dash;
            case '-' or '‐' or '‑':
                return IsInside(token, index) ? FlowKind.Joint : FlowKind.Dash;
            case '.':
                return index + 1 < text.Tokens.Length && Array.BinarySearch(text.SentenceStarts, index + 1) < 0
                    ? FlowKind.Joint
                    : FlowKind.Stop;
            case '!' or '?' or '…' or '。' or '！' or '？':
                return FlowKind.Stop;
            default:
                return FlowKind.Other;
        }
    }

    // The referees’ body: a mark that is of no quotation, for those are items of their own.
    private bool IsGenitive(Token token, int index) => _text[token.Start] is '\'' or '’' && index > 0 && index + 1 < text.Tokens.Length
        && text.Tokens[index - 1] is { Kind: TokenKind.Word } noun && noun.End == token.Start
        && text.Tokens[index + 1] is { Kind: TokenKind.Word } next && next.Start > token.End
        && lexicon.TakesApostrophe(_text.AsSpan(noun.Start, noun.Length));

    private bool IsInside(Token token, int index) => index > 0 && index + 1 < text.Tokens.Length
        && text.Tokens[index - 1].End == token.Start && text.Tokens[index + 1].Start == token.End;
}

/// <summary>One part of a span as it stands in the running text.</summary>
/// <param name="Span">Index of the span.</param>
/// <param name="Part">Which part.</param>
/// <param name="Outer">Where it stands, marks included.</param>
internal readonly record struct QuotePiece(int Span, int Part, TextRange Outer);
