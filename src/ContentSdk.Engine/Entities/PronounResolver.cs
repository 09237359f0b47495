using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Entities;

/// <summary>Whom a pronoun stands for.</summary>
internal sealed class PronounResolver(NameText text, History history, Antecedents antecedents, QuotationMap quotations)
{
    /// <summary>The referent of the pronoun at a token.</summary>
    public Referent Resolve(int token)
    {
        var sentence = text.Text.SentenceOf(token);
        var quotation = quotations.At(token);
        if (text.Has(token, WordTraits.PronounWho))
            return Relative(token);
        if (text.Has(token, WordTraits.PronounHe))
            return Person(token, sentence, quotation, Gender.Male);
        if (text.Has(token, WordTraits.PronounShe))
            return Person(token, sentence, quotation, Gender.Female);
        if (text.Has(token, WordTraits.PronounIt))
            return IsEmpty(token) ? Referent.None : Thing(token, sentence, quotation);
        return text.Has(token, WordTraits.PronounThey) ? They(token, sentence, quotation) : Referent.None;
    }

    private Referent Person(int token, int sentence, int quotation, Gender gender)
    {
        var group = antecedents.Find(
            token, sentence, quotation, gender, static group => group.Kind == EntityKind.Person, out var isUncertain);
        if (group is null)
            return Referent.None;
        // In somebody's words, he may be anyone that the speaker thinks of.
        isUncertain |= quotation >= 0;
        if (!isUncertain && group.Gender == Gender.Unknown)
            group.Gender = gender;
        return new(group, AttributionKind.Pronoun, isUncertain);
    }

    // Towns do little that a pronoun would tell of: what it stands for is a body, a work, or a country that acts.
    private Referent Thing(int token, int sentence, int quotation)
    {
        var group = antecedents.Find(token, sentence, quotation, Gender.Unknown, CanAct, out var isClose);
        return group is null ? Referent.None : new(group, AttributionKind.Pronoun, isClose || quotation >= 0 || !antecedents.IsSubject);
    }

    private static bool CanAct(EntityGroup group) => group.Kind switch
    {
        EntityKind.Organization or EntityKind.CreativeWork => true,
        EntityKind.Place => group.Known?.Section == "country",
        _ => false,
    };

    // It is clear that, it was raining: the pronoun stands for nothing named before.
    private bool IsEmpty(int token)
    {
        var next = token + 1;
        if (!text.Is(token, ContextRole.EmptySubject) || !text.Is(next, ContextRole.EmptyVerb))
            return false;
        for (var i = next + 1; i < text.Tokens.Length && i - next < 6 && text.Tokens[i].Kind is TokenKind.Word; i++)
        {
            if (text.Is(i, ContextRole.EmptyClause))
                return true;
        }
        return false;
    }

    // Several people or things are no one entity; a body of people is.
    private Referent They(int token, int sentence, int quotation)
    {
        var group = antecedents.Find(
            token, sentence, quotation, Gender.Unknown, static group => group.Kind == EntityKind.Organization, out _);
        return group is null ? Referent.None : new(group, AttributionKind.Pronoun, true);
    }

    private Referent Relative(int token)
    {
        var count = history.CountBefore(token);
        if (count == 0)
            return Referent.None;
        var item = history[count - 1];
        var gap = token - item.Last - 1;
        return item.Group.Kind == EntityKind.Person && (gap == 0 || (gap == 1 && text.IsMark(token - 1, ',')))
            ? new(item.Group, AttributionKind.Pronoun, false) : Referent.None;
    }
}
