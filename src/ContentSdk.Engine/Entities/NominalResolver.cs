using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Entities;

/// <summary>Whom or what a noun phrase stands for: the president, his wife, the company, the statement.</summary>
internal sealed class NominalResolver(NameText text, Antecedents antecedents, QuotationMap quotations)
{
    /// <summary>The referent of the phrase from one token to another.</summary>
    public Referent Resolve(int first, int last)
    {
        var head = HeadOf(first, last);
        if (head < 0 || text.Has(first, WordTraits.Indefinite))
            return Referent.None;
        var named = Called(first, head);
        return named.Group is null ? Unsure(first, head) : named;
    }

    /// <summary>The same, where nothing is asked for that may as well be another.</summary>
    public Referent Sure(int first, int last)
    {
        var head = HeadOf(first, last);
        return head < 0 || text.Has(first, WordTraits.Indefinite) || Called(first, head) is not { IsUncertain: false } named
            ? Referent.None
            : named;
    }

    // What the text called so before.
    private Referent Called(int first, int head)
    {
        var named = antecedents.Find(
            first, text.Text.SentenceOf(first), quotations.At(first), GenderOf(head), text.Word(head),
            static (group, word) => group.Nouns.Contains(word), out var isUncertain);
        return named is null ? Referent.None : new(named, AttributionKind.Nominal, isUncertain);
    }

    private Referent Unsure(int first, int head)
    {
        var word = text.Word(head);
        if (text.Has(first, WordTraits.Definite)
            && antecedents.Only(first, group => Fits(group, GenderOf(head)) && group.Nouns.Contains(word)) is { } only)
            return new(only, AttributionKind.Nominal, true);
        // An own wife or son that was never named is nobody else.
        if (text.Has(head, WordTraits.Kin) || !text.Has(first, WordTraits.Definite))
            return Referent.None;
        var kind = KindOf(head);
        var (gender, quotation) = (GenderOf(head), quotations.At(first));
        if (kind is null || (kind == EntityKind.Person && gender == Gender.Unknown && quotation >= 0))
            return Referent.None;
        var sentence = text.Text.SentenceOf(first);
        var group = antecedents.Find(first, sentence, quotation, gender, group => Fits(group, kind.Value, head), out _);
        return group is null ? Referent.None : new(group, AttributionKind.Nominal, true);
    }

    /// <summary>The noun of the phrase, before its complements; -1 when the lists know none.</summary>
    public int HeadOf(int first, int last)
    {
        var head = -1;
        for (var i = first; i <= last; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Possessive)
            {
                head = -1;
                continue;
            }
            if (text.Tokens[i].Kind != TokenKind.Word
                || (i > first && text.Has(i, WordTraits.Connector | WordTraits.PronounWho | WordTraits.Function)
                && !text.Has(i, WordTraits.AnyNoun | WordTraits.Pronoun)))
            {
                if (head >= 0)
                    break;
                continue;
            }
            if (text.Has(i, WordTraits.AnyNoun | WordTraits.Voice))
                head = i;
        }
        return head;
    }

    private static bool Fits(EntityGroup group, Gender gender) =>
        gender == Gender.Unknown || group.Gender == Gender.Unknown || group.Gender == gender;

    private bool Fits(EntityGroup group, EntityKind kind, int head)
    {
        if (group.Kind != kind)
            return false;
        return kind != EntityKind.Place || !text.Has(head, WordTraits.CountryNoun) || group.Known?.Section == "country";
    }

    private Gender GenderOf(int head) =>
        text.Has(head, WordTraits.Male) ? Gender.Male : text.Has(head, WordTraits.Female) ? Gender.Female : Gender.Unknown;

    // Only nouns that are of one kind: a club is an organisation, a council may be one of many.
    private EntityKind? KindOf(int head)
    {
        if (text.Has(head, WordTraits.Role))
            return EntityKind.Person;
        if (text.Has(head, WordTraits.CountryNoun))
            return EntityKind.Place;
        return text.Has(head, WordTraits.OrgNoun) ? EntityKind.Organization : null;
    }
}
