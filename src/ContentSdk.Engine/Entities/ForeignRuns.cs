using ContentSdk.Engine.Lists;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Entities;

/// <summary>
/// Reads what a run of capitals names in a language whose words no list has: by its first or last word (Universidad de Lund, Lund
/// Belediyesi), as an acronym, as a listed place behind a preposition, or as a person by its given name.
/// </summary>
internal sealed class ForeignRuns(NameText text, NameMarks marks)
{
    private const int MostWords = 7;
    private const int Points = 12;

    /// <summary>The name that begins with a token, or null.</summary>
    public NameCandidate? At(int token, int begin, int end)
    {
        // Most words are small ones: where no name begins so, nothing is asked about them.
        if (!text.IsCapital(token) && !(marks.HasSmallHeads && token > begin))
            return null;
        var head = marks.OfFirst(token);
        if (head is null && !text.IsCapital(token))
            return null;
        if (head is not null && Headed(token, end) is var headed && headed > token)
            return Of(token, headed, head.Value);
        if (!IsPart(token) || marks.Has(token, NameMark.Title))
            return null;
        if (token > begin && IsPart(token - 1) && !text.IsOpening(token))
            return Given(token, end);
        var last = EndOfRun(token, end);
        if (KindByLast(last) is { } kind
            && (last > token
                || (kind == EntityKind.Organization && marks.HasCapitalNouns && !text.IsOpening(token) && text.Tokens[token].Length > 8)))
            return Of(token, last, kind);
        // La escritora Ana Orlev: a post before it.
        if (!marks.HasCapitalNouns && token > begin && text.Form(token - 1) == TokenForm.Lower && marks.Has(token - 1, NameMark.Title)
            && last - token < 5 && (last > token || (Listed(token) & ListMarks.Place) == 0))
            return Person(token, last);
        if (last == token)
            return Single(token, begin);
        var isOpening = text.IsOpening(token);
        // A first word that any sentence may begin with is part of a name only where the lists have it.
        if (Listed(token) is var listed
            && (listed & (ListMarks.GivenName | ListMarks.Place)) is ListMarks.GivenMale or ListMarks.GivenFemale or ListMarks.GivenName
            && last - token < 4)
            return isOpening && marks.HasCapitalNouns && (listed & ListMarks.SureGivenName) == 0
                ? null
                : new(token, last) { HasTitle = true, Evidence = KindScores.Of(EntityKind.Person, Points) };
        if (marks.HasCapitalNouns)
            return IsPair(token, last) && KindByLast(last) is null ? Person(token, Math.Min(last, EndOfPair(token, last))) : null;
        if (isOpening)
            return null;
        return IsPlaceHere(token, begin) && (listed & ListMarks.Place) != 0 ? Of(token, last, EntityKind.Place) : null;
    }

    // Badleiter Detlef Orlev, Belediye Başekonomisti Ayşe Orlev: within a run of capitals a given name begins the name.
    private NameCandidate? Given(int token, int end)
    {
        var last = EndOfRun(token, end);
        if (last == token || last - token >= 4 || KindByLast(last) is not null)
            return null;
        var isGiven = (Listed(token) & (ListMarks.GivenName | ListMarks.Everyday | ListMarks.Place)) is ListMarks.GivenMale
            or ListMarks.GivenFemale or ListMarks.GivenName;
        return isGiven || (marks.HasCapitalNouns && IsPair(token, last)) ? Person(token, last) : null;
    }

    // Der Fischer Ocke Orlev, Ocke Orlev: nouns hardly ever follow each other without a small word, the two words of a name always do.
    private bool IsPair(int token, int last)
    {
        var second = token + 1;
        if (second > last || text.Form(token) != TokenForm.Capital || !IsNameWord(token) || !IsNameWord(second)
            || (last > second && !text.IsMark(second + 1, '-')))
            return false;
        var before = token - 1;
        return before < 0 || text.Tokens[before].Kind != TokenKind.Word || IsPart(before)
            || (!marks.Has(before, NameMark.Determiner) && !IsInflected(before));
    }

    private int EndOfPair(int token, int last) => last > token + 1 && text.IsMark(token + 2, '-') ? last : token + 1;

    private bool IsNameWord(int token) =>
        text.Tokens[token].Kind == TokenKind.Word && text.Tokens[token].Length > 2 && text.IsCapital(token)
        && !marks.Has(token, NameMark.Small) && !marks.Has(token, NameMark.Title) && !marks.Has(token, NameMark.Noun)
        && marks.OfFirst(token) is null && text.LowerUses(token) == 0;

    // Große Pläne: an adjective goes with a noun.
    private bool IsInflected(int token) =>
        text.Form(token) == TokenForm.Lower && !marks.Has(token, NameMark.Small) && !marks.Has(token, NameMark.Verb)
        && marks.Has(token, NameMark.Inflected);

    private static NameCandidate Person(int first, int last) =>
        new(first, last) { HasTitle = true, Evidence = KindScores.Of(EntityKind.Person, Points) };

    private NameCandidate? Single(int token, int begin)
    {
        var length = text.Tokens[token].Length;
        if (text.Form(token) == TokenForm.AllCapitals && length is >= 2 and <= 6
            && text.Styles[text.Text.SentenceOf(token)] == CaseStyle.Sentence && !IsNumeral(Slice(token)))
            return Of(token, token, EntityKind.Organization);
        if (text.IsOpening(token) && !IsPlaceHere(token, begin))
            return null;
        var isPlace = (Listed(token)
            & (ListMarks.Country | ListMarks.BigCity | ListMarks.Region | ListMarks.City | ListMarks.Water | ListMarks.Island)) != 0;
        return isPlace && IsPlaceHere(token, begin) && text.LowerUses(token) == 0 ? Of(token, token, EntityKind.Place) : null;
    }

    // En Lund, à Lund; in Lund.
    private bool IsPlaceHere(int token, int begin) =>
        token > begin && text.Tokens[token - 1].Kind == TokenKind.Word && marks.Has(token - 1, NameMark.BeforePlace);

    // Universidad de los Andes, Tribunal Supremo: over small words that join, to the last capital.
    private int Headed(int first, int end)
    {
        var last = first;
        var small = 0;
        for (var i = first + 1; i < end && i - first < 2 * MostWords; i++)
        {
            if (text.IsMark(i, '-') && text.IsTight(i) && text.IsTight(i - 1))
                continue;
            if (text.Tokens[i].Kind != TokenKind.Word)
                break;
            if (text.IsCapital(i) && !(marks.Has(i, NameMark.Small) && small == 0))
                (last, small) = (i, 0);
            else if (text.Form(i) == TokenForm.Lower && small < 2 && IsJoint(i, small, isLong: last > first + 1))
                small++;
            else
                break;
        }
        return last;
    }

    private bool IsJoint(int token, int small, bool isLong) =>
        marks.Has(token, NameMark.Agent) || (small > 0 && marks.Has(token, NameMark.Determiner))
        || (isLong && marks.Has(token, NameMark.Join));

    private int EndOfRun(int first, int end)
    {
        var last = first;
        for (var i = first + 1; i < end && i - first < 2 * MostWords; i++)
        {
            if (IsPart(i) && text.Tokens[last].Kind == TokenKind.Word && !(i > first && text.Tokens[i - 1].Kind == TokenKind.Possessive))
                last = i;
            else if (text.Tokens[i].Kind == TokenKind.Possessive
                || !(text.IsMark(i, '-') && text.IsTight(i) && text.IsTight(i - 1))
                    && !(text.Form(i) == TokenForm.Lower && text.Has(i, WordTraits.Particle) && text.Tokens[i].Length > 1 && i == last + 1))
                break;
        }
        return last;
    }

    private EntityKind? KindByLast(int last) => marks.OfLast(last);

    private bool IsPart(int token) => text.IsCapital(token) && !marks.Has(token, NameMark.Small);

    private ListMarks Listed(int token) => text.Listed.Of(token);

    // XIV. is a number.
    private static bool IsNumeral(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (c is not ('I' or 'V' or 'X' or 'L' or 'C'))
                return false;
        }
        return true;
    }

    private static NameCandidate Of(int first, int last, EntityKind kind) => new(first, last) { Evidence = KindScores.Of(kind, Points) };

    private ReadOnlySpan<char> Slice(int token) => text.Text.Slice(text.Tokens[token]);
}
