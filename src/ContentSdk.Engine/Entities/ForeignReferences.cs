using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Entities;

/// <summary>Whom pronouns, noun phrases and verbs without a subject mean, in a language other than English.</summary>
internal sealed class ForeignReferences(NameText text, Antecedents antecedents, QuotationMap quotations, NameMarks marks)
{
    /// <summary>Who is meant by a pronoun or noun phrase.</summary>
    public Referent Resolve(int first, int last)
    {
        var word = marks.Saying(first);
        if (first == last && (word & (SayingTraits.He | SayingTraits.She)) != 0)
            return Person(first, (word & SayingTraits.He) != 0 ? Gender.Male : Gender.Female, AttributionKind.Pronoun);
        if ((word & SayingTraits.Indefinite) != 0)
            return Referent.None;
        var begin = (word & SayingTraits.Determiner) != 0 ? first + 1 : first;
        var end = begin;
        while (end <= last && text.Tokens[end].Kind == TokenKind.Word && !marks.Has(end, NameMark.Small))
            end++;
        if (end == begin)
            return Referent.None;
        var gender = GenderOf(first, begin, end);
        var tied = antecedents.Find(
            first, text.Text.SentenceOf(first), quotations.At(first), Gender.Unknown, group => IsTied(group, begin, end),
            out var isUncertain);
        if (tied is not null)
            return new(tied, AttributionKind.Nominal, isUncertain || IsAmong(tied, begin, end));
        if (begin > first && antecedents.Only(first, group => IsTied(group, begin, end)) is { } only && !IsAmong(only, begin, end))
            return new(only, AttributionKind.Nominal, true);
        // The minister, the coach: whoever was spoken of, which is a guess.
        // In somebody's words it is anybody that the speaker thinks of.
        if ((begin == first && !marks.IsVerbFinal) || quotations.At(first) >= 0)
            return Referent.None;
        return HasTitle(begin, end)
            || (gender != Gender.Unknown && text.Form(end - 1) == TokenForm.Lower && !marks.Has(begin, NameMark.Thing))
            ? Person(first, gender, AttributionKind.Nominal) with { IsUncertain = true } : Referent.None;
    }

    /// <summary>Who is meant by a verb that shows no subject.</summary>
    /// <param name="token">The first token that may not name them.</param>
    public Referent Omitted(int token) =>
        token < text.Tokens.Length ? Person(token, Gender.Unknown, AttributionKind.Implied) with { IsUncertain = true } : Referent.None;

    private Referent Person(int token, Gender gender, AttributionKind how)
    {
        var group = antecedents.Find(
            token, text.Text.SentenceOf(token), quotations.At(token), gender,
            static group => group is { Kind: EntityKind.Person, IsDoubtful: false }, out var isUncertain);
        if (group is null)
            return Referent.None;
        // He may be anybody whose gender is not known.
        isUncertain |= quotations.At(token) >= 0
            || (gender != Gender.Unknown && group.Gender == Gender.Unknown && group.LikelyGender != gender);
        return new(group, how, isUncertain);
    }

    private bool IsTied(EntityGroup group, int begin, int end)
    {
        if (group.Kind != EntityKind.Person || group.IsDoubtful)
            return false;
        for (var i = begin; i < end; i++)
        {
            if (group.Nouns.Contains(text.Word(i)))
                return true;
        }
        return false;
    }

    // Tied by an adjective alone: la empresa chilena is not la geóloga chilena.
    private bool IsAmong(EntityGroup group, int begin, int end) =>
        marks.HasCapitalNouns ? !group.Nouns.Contains(text.Word(end - 1)) : !group.Nouns.Contains(text.Word(begin));

    private bool HasTitle(int begin, int end)
    {
        for (var i = begin; i < end; i++)
        {
            if (marks.Has(i, NameMark.Title))
                return true;
        }
        return false;
    }

    private Gender GenderOf(int article, int begin, int end)
    {
        for (var i = begin; i < end; i++)
        {
            if (marks.Has(i, NameMark.Title) && marks.IsFeminineByEnding(i))
                return Gender.Female;
        }
        return article == begin ? Gender.Unknown : marks.GenderOfArticle(article);
    }
}
