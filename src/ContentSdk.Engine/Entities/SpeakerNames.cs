using ContentSdk.Engine.Lists;
using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Entities;

/// <summary>
/// Names beside a verb of saying, in a language whose verbs are known: what has capitals there, titles left out, is who speaks.
/// Where every noun has a capital, one word behind an article is none.
/// </summary>
internal sealed class SpeakerNames(NameText text, NameMarks marks)
{
    private const int MostWords = 6;
    private const int MostSteps = 8;

    /// <summary>
    /// The name that begins with a token, if a verb of saying or a colon at the start of a
    /// line shows it to be one; null if not.
    /// </summary>
    /// <param name="token">A token with a capital that follows none.</param>
    /// <param name="end">Where its sentence ends.</param>
    /// <param name="begin">Where its sentence begins.</param>
    public NameCandidate? At(int token, int begin, int end)
    {
        if (!IsNamePart(token) || (token > begin && (IsNamePart(token - 1) || (text.IsMark(token - 1, '-') && text.IsTight(token - 1)))))
            return null;
        var last = EndOfRun(token, end);
        if (!IsBesideVerb(token, last, begin, end))
            return null;
        // Emine Hanım, Nurettin Orlev Hoca: here titles follow the name.
        while (marks.IsVerbFinal && last > token && marks.Has(last, NameMark.Title) && text.Tokens[last].Kind == TokenKind.Word)
            last--;
        var first = token;
        for (var i = token; i <= last; i++)
        {
            if (marks.Has(i, NameMark.Title))
                first = i + 1;
        }
        // Sprecher von Ana Orlev: the small word goes with the post.
        while (first > token && first < last && !IsNamePart(first))
            first++;
        // UDC Ana Orlev: the party is no part of the name.
        if (last - first >= 2 && text.Form(first) == TokenForm.AllCapitals && text.Form(first + 1) == TokenForm.Capital
            && text.Form(last) == TokenForm.Capital)
            first++;
        last = WithoutPlace(first, last);
        // The mayor, not a name: an article before the one word of the run.
        if (first > last || (first == last && first == token && token > begin && marks.Has(token - 1, NameMark.Determiner)))
            return null;
        if (first == token && token > begin && marks.Has(token - 1, NameMark.Determiner) && last > first && !text.IsMark(token + 1, '-'))
            first++;
        return new(first, last) { HasTitle = true };
    }

    // Marleen Orlev van Kerkrade: behind a full name the small word says where from.
    private int WithoutPlace(int first, int last)
    {
        var small = last - 1;
        if (small - first < 2 || text.Form(small) != TokenForm.Lower || text.Form(small - 1) == TokenForm.Lower)
            return last;
        return (text.Listed.Of(last) & ListMarks.Place) != 0 ? small - 1 : last;
    }

    private int EndOfRun(int first, int end)
    {
        var last = first;
        for (var i = first + 1; i < end && i - first < 2 * MostWords; i++)
        {
            if (IsNamePart(i) && !IsElsewhere(i, last - first, end))
                last = i;
            else if (!text.IsMark(i, '-') && !(text.Has(i, WordTraits.Particle) && text.Tokens[i].Length > 1) && !text.IsMark(i, '.'))
                break;
        }
        return last;
    }

    // Ayşe Kuyulu Ankara'da: the word with an ending is another name; but not before a word like göre.
    private bool IsElsewhere(int token, int words, int end) =>
        words > 0 && token + 1 < end && text.Tokens[token + 1].Kind == TokenKind.Possessive
        && !(token + 2 < end && marks.Has(token + 2, NameMark.AfterSource));

    private bool IsNamePart(int token) => text.IsCapital(token) && !marks.Has(token, NameMark.Small);

    // Sagte Orlev; Orlev a déclaré; Orlev, Bürgermeisterin von Lund, sagte: a verb within a few small words.
    private bool IsBesideVerb(int first, int last, int begin, int end)
    {
        // Spoke in Lund: where, not who, unless it is said by whom.
        var before = first - 1;
        while (before >= begin && marks.Has(before, NameMark.Determiner) && !marks.Has(before, NameMark.Agent))
            before--;
        if (before >= begin && marks.Has(before, NameMark.Preposition) && !marks.Has(before, NameMark.Agent))
            return false;
        for (var i = first - 1; i >= begin && first - i < MostSteps; i--)
        {
            if (text.Tokens[i].Kind == TokenKind.Word && marks.Has(i, NameMark.Verb))
                return true;
            // Replicó su hermano, Ciro Orlev.
            if (!IsStep(i) && !(i == first - 1 && text.IsMark(i, ',')))
                break;
        }
        if (last + 1 < text.Tokens.Length && text.IsMark(last + 1, ':') && first == begin)
            return true;
        var after = last + 1;
        if (after < end && text.IsMark(after, ','))
            after++;
        for (var i = after; i < end && i - after < (marks.IsVerbFinal ? 2 * MostSteps : MostSteps); i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Word && text.Form(i) == TokenForm.Lower && marks.Has(i, NameMark.Verb))
                return after == last + 1 || i == after || (i - after < 3 && IsSmallBetween(after, i));
            // Orlev, “…” dedi.
            if (marks.IsVerbFinal && text.Tokens[i].Kind == TokenKind.QuotationMark)
                return true;
            if (marks.IsVerbFinal && text.IsMark(i, ',') && i + 1 < end && text.Tokens[i + 1].Kind == TokenKind.QuotationMark)
                return true;
            if (!IsStep(i) && !(marks.IsVerbFinal && (IsWithSuffix(i) || IsNamePart(i))))
                break;
        }
        return false;
    }

    // El inspector, Ana Orlev, se mostró: small words may stand between the comma and the verb.
    private bool IsSmallBetween(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!marks.Has(i, NameMark.Small) && text.Tokens[i].Length > 3)
                return false;
        }
        return true;
    }

    // Ankara'da: neither the name nor its ending ends the way to the quotation.
    private bool IsWithSuffix(int token) =>
        text.Tokens[token].Kind == TokenKind.Possessive
        || (token + 1 < text.Tokens.Length && text.Tokens[token + 1].Kind == TokenKind.Possessive);

    private bool IsStep(int token) =>
        text.Tokens[token].Kind == TokenKind.Word ? text.Form(token) == TokenForm.Lower : text.IsMark(token, '-');

    private ReadOnlySpan<char> Slice(int token) => text.Text.Slice(text.Tokens[token]);
}
