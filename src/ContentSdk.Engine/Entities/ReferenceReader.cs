using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Entities;

/// <summary>
/// Goes once through the text with names in hand and finds what pronouns and noun phrases stand for; afterwards tells the same
/// of any phrase that is asked for.
/// </summary>
internal sealed class ReferenceReader
{
    private const int MostOfLine = 9;

    private const NameMark BeforeComplement = NameMark.Preposition | NameMark.Agent;

    private readonly NameText _text;
    private readonly List<NameCandidate> _names;
    private readonly QuotationMap _quotations;
    private readonly History _history = new();
    private readonly PronounResolver _pronouns;
    private readonly NominalResolver _nominals;
    private readonly Antecedents _antecedents;
    private readonly Ages _ages;
    private readonly NameMarks? _marks;
    private readonly ForeignReferences? _foreign;
    private readonly Dictionary<int, EntityGroup?> _bySurname = [];

    private ReferenceReader(NameText text, List<NameCandidate> names, IReadOnlyList<QuotationSpan> quotations)
    {
        _text = text;
        _names = names;
        _quotations = new(text.Text, quotations);
        var antecedents = _antecedents = new Antecedents(_history, text);
        _ages = new(text);
        _pronouns = new(text, _history, antecedents, _quotations);
        _nominals = new(text, antecedents, _quotations);
        _marks = text.Marks;
        _foreign = _marks is null ? null : new(text, antecedents, _quotations, _marks);
    }

    /// <summary>The pronouns and noun phrases of the text that stand for an entity.</summary>
    public List<Reference> Listed { get; } = [];

    /// <summary>Reads all references of the text.</summary>
    public static ReferenceReader Read(NameText text, List<NameCandidate> names, IReadOnlyList<QuotationSpan> quotations)
    {
        var reader = new ReferenceReader(text, names, quotations);
        var nouns = text.Marks is { } marks ? new ForeignNouns(text, marks) : null;
        if (nouns is not null)
            DoubtfulNames.Mark(text, names, reader._marks!);
        foreach (var name in names)
        {
            if (nouns is null)
                GroupNouns.Collect(text, name);
            else
                nouns.Collect(name);
            reader._ages.Collect(name);
            reader.NoteSurname(name);
        }
        reader.ReadAll();
        return reader;
    }

    /// <summary>Who or what the phrase from one token to another stands for.</summary>
    public Referent Resolve(int first, int last)
    {
        if (first == last && _foreign is null && _text.Has(first, WordTraits.Pronoun))
            return _pronouns.Resolve(first);
        var named = NamedIn(first, last);
        if (named is { Group.Kind: EntityKind.Person })
            return new(named.Group, AttributionKind.Named, named.IsUncertain);
        if (!IsIndefinite(first) && _ages.In(first, last) is > 0 and var age
            && _antecedents.Only(first, group => group.Age == age) is { } aged)
            return new(aged, AttributionKind.Nominal, false) { IsExact = true };
        var head = _nominals.HeadOf(first, last);
        if (named is not null && (head < 0 || (head >= named.First && head <= named.Last)))
            return new(named.Group, AttributionKind.Named, named.IsUncertain);
        if (named is null && first == last && _text.IsCapital(first) && _bySurname.TryGetValue(_text.Word(first), out var person)
            && person is not null)
            return new(person, AttributionKind.Named, false);
        if (_foreign is not null)
            return _foreign.Resolve(first, last);
        var nominal = head < 0 ? Referent.None : _nominals.Resolve(first, last);
        if (nominal.Group is not null)
            return nominal;
        // A spokesman who is not named speaks for what he is spokesman of.
        return named is not null && _text.Has(head, WordTraits.Voice) ? new(named.Group, AttributionKind.Nominal, true) : Referent.None;
    }

    /// <inheritdoc cref="Ages.In"/>
    public int AgeIn(int first, int last) => _ages.In(first, last);

    /// <summary>Who is the subject that a verb at this place leaves out.</summary>
    public Referent Omitted(int token) => _foreign?.Omitted(token) ?? Referent.None;

    private bool IsIndefinite(int token) =>
        _text.Has(token, WordTraits.Indefinite) || (_marks?.Saying(token) & SayingTraits.Indefinite) is > 0;

    private void NoteSurname(NameCandidate name)
    {
        if (name.Kind != EntityKind.Person || name.First == name.Last)
            return;
        var word = _text.Word(name.Last);
        _bySurname[word] = _bySurname.TryGetValue(word, out var other) && other != name.Group ? null : name.Group;
    }

    // The person in the phrase, else its first name of another kind; demonyms name nobody.
    private NameCandidate? NamedIn(int first, int last)
    {
        int low = 0, high = _names.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_names[middle].Last < first)
                low = middle + 1;
            else
                high = middle;
        }
        NameCandidate? found = null;
        for (; low < _names.Count && _names[low].First <= last; low++)
        {
            var name = _names[low];
            if (name.Group!.Kind == EntityKind.Person)
            {
                if (!IsComplement(name, first))
                    return name;
                continue;
            }
            // La portavoz de Sanidad is not Sanidad.
            if (name.Known?.IsDemonym != true && !(_marks is not null && IsComplement(name, first)))
                found ??= name;
        }
        return found;
    }

    // A friend of Quill, a lawyer for Quill, Quill's wife: Quill is not who is meant.
    private bool IsComplement(NameCandidate name, int first)
    {
        if (name.Last + 1 < _text.Tokens.Length && _text.Tokens[name.Last + 1].Kind == TokenKind.Possessive)
            return true;
        var before = name.First - 1;
        if (_marks is null)
        {
            // A spokesman for Mayor Quill, the widow of the late Captain Quill: titles are no part of the name.
            while (before > first
                && (_text.Has(before, WordTraits.Title | WordTraits.TitleModifier | WordTraits.Definite) || _text.IsMark(before, '.')))
                before--;
            return before >= first && _text.Is(before, ContextRole.Complement);
        }
        while (before > first && _marks.Has(before, NameMark.Title | NameMark.Determiner) && !_marks.Has(before, BeforeComplement))
            before--;
        return before > first && _marks.Has(before, BeforeComplement);
    }

    private void ReadAll()
    {
        var next = 0;
        for (var sentence = 0; sentence < _text.Styles.Length; sentence++)
        {
            var hasSubject = false;
            var end = _text.Text.SentenceStarts[sentence + 1];
            for (var i = _text.Text.SentenceStarts[sentence]; i < end;)
            {
                if (next < _names.Count && _names[next].First == i)
                {
                    var name = _names[next++];
                    // An adjective of nationality is nobody's antecedent.
                    if (name.Known?.IsDemonym != true)
                        Note(name.Group!, name.First, name.Last, sentence, ref hasSubject, isName: true, name.IsUncertain);
                    i = name.Last + 1;
                    continue;
                }
                i = _foreign is null ? ReadReference(i, end, sentence, ref hasSubject) : i + 1;
            }
        }
    }

    private int ReadReference(int token, int end, int sentence, ref bool hasSubject)
    {
        if (_text.Has(token, WordTraits.Pronoun))
        {
            var referent = _pronouns.Resolve(token);
            var isSaid = _quotations.At(token) >= 0 || _text.Has(token, WordTraits.PronounThey | WordTraits.PronounIt);
            if (referent.Group is not null && !(referent.IsUncertain && isSaid))
                List(token, token, MentionKind.Pronoun, referent, sentence, ref hasSubject);
            return token + 1;
        }
        if (!_text.Has(token, WordTraits.Definite | WordTraits.PronounHe | WordTraits.PronounShe))
            return token + 1;
        var last = token;
        while (last + 1 < end && last - token < 4 && _text.Form(last + 1) == TokenForm.Lower
            && !_text.Has(last + 1, WordTraits.Function | WordTraits.Connector))
        {
            last++;
            if (!_text.Has(last, WordTraits.AnyNoun))
                continue;
            var referent = _nominals.Sure(token, last);
            if (referent.Group is null)
                continue;
            List(token, last, MentionKind.Nominal, referent, sentence, ref hasSubject);
            return last + 1;
        }
        return token + 1;
    }

    private void List(int first, int last, MentionKind kind, Referent referent, int sentence, ref bool hasSubject)
    {
        Listed.Add(new(first, last, kind, referent.Group!, referent.IsUncertain));
        Note(referent.Group!, first, last, sentence, ref hasSubject, isName: false, referent.IsUncertain);
    }

    private bool IsLine(int block) =>
        block != _text.Text.TitleBlock && _text.Text.BlockStarts[block + 1] - _text.Text.BlockStarts[block] <= MostOfLine
        && _text.Text.Document.Text[_text.Text.Blocks[block].End - 1] is var last && (CharClass.IsWordPart(last) || last is ')' or ':');

    // A la alcaldesa Orlev, bei Bürgermeisterin Orlev: titles and articles may stand between. An ending may govern as well: Orlev'e.
    private bool IsGoverned(int first)
    {
        for (var i = first - 1; i >= 0 && first - i < 6 && _text.Tokens[i].Kind == TokenKind.Word; i--)
        {
            if (_marks!.Has(i, NameMark.Preposition))
                return true;
            if (!_marks.Has(i, NameMark.Determiner | NameMark.Title))
                return false;
        }
        return false;
    }

    // The first mention of a clause that no preposition governs is most often its subject, as is one before a verb of saying.
    private void Note(EntityGroup group, int first, int last, int sentence, ref bool hasSubject, bool isName, bool isUncertain)
    {
        // Who wrote it, in a line of its own, is nobody that the article comes back to.
        if (_marks is not null && IsLine(_text.Text.BlockOf(first)))
            return;
        var before = _text.Is(first - 1, ContextRole.DefiniteArticle) ? first - 2 : first - 1;
        var isGoverned = _marks is null
            ? before >= 0 && _text.Form(before) == TokenForm.Lower
                && _text.Has(before, WordTraits.Connector | WordTraits.Function) && !_text.Is(before, ContextRole.And)
            : IsGoverned(first);
        var isPossessor = last + 1 < _text.Tokens.Length && _text.Tokens[last + 1].Kind == TokenKind.Possessive;
        var isSubject = (!hasSubject && !isGoverned && !isPossessor)
            || (last + 1 < _text.Tokens.Length && _text.Form(last + 1) == TokenForm.Lower
                && (_marks is null ? _text.Has(last + 1, WordTraits.Say) : _marks.Has(last + 1, NameMark.Verb)));
        hasSubject |= isSubject;
        _history.Add(new(group, first, last, sentence, _quotations.At(first), isSubject, isName, isUncertain));
    }
}
