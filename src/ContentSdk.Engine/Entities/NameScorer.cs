using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Entities;

/// <summary>Counts what speaks for each kind of a candidate: its own words, and the words around it.</summary>
internal static class NameScorer
{
    /// <summary>The points of one candidate.</summary>
    public static KindScores Score(NameText text, NameCandidate name) => Inside(text, name) + Before(text, name) + After(text, name);

    private static KindScores Inside(NameText text, NameCandidate name)
    {
        if (name.Known is { } known)
        {
            var isAmbiguous = name.First == name.Last && !known.IsDemonym && text.Has(name.First, WordTraits.Given | WordTraits.Surname);
            return KindScores.Of(known.Kind, isAmbiguous ? 10 : 16);
        }
        int first = name.First, last = name.Last;
        if (NameSpotter.IsYear(text, last) && last > first)
            return KindScores.Of(EntityKind.Event, text.Has(last - 1, WordTraits.WorkHead) ? 0 : 10)
                + KindScores.Of(EntityKind.CreativeWork, text.Has(last - 1, WordTraits.WorkHead) ? 10 : 3);
        if (first == last)
            return Single(text, first);
        var scores = Complement(text, first, last);
        if (scores != default)
            return scores;
        var head = Head(text, first, last);
        return head + Words(text, first, last, isHeaded: head != default);
    }

    private static KindScores Single(NameText text, int token)
    {
        var given = text.Has(token, WordTraits.Given) ? 3 : 0;
        var surname = text.Has(token, WordTraits.Surname) ? 4 : 0;
        if (text.Form(token) == TokenForm.AllCapitals)
            return new(Person: given, Organization: 7, Place: 1);
        return new(Person: 3 + given + surname, Organization: 2, Place: 2);
    }

    // What stands before "of" tells: University of …, Gulf of …, Battle of …, Treaty of ….
    private static KindScores Complement(NameText text, int first, int last)
    {
        for (var i = first + 1; i < last; i++)
        {
            if (text.Form(i) != TokenForm.Lower || !text.Has(i, WordTraits.Connector) || !text.Has(i - 1, WordTraits.AnyOf))
                continue;
            var head = i - 1;
            return new(
                Organization: text.Has(head, WordTraits.OrgOf) ? 8 : 0,
                Place: text.Has(head, WordTraits.PlaceOf) ? 8 : 0,
                Event: text.Has(head, WordTraits.EventOf) ? 9 : 0,
                Work: text.Has(head, WordTraits.WorkOn) ? 9 : 0);
        }
        return default;
    }

    private static KindScores Head(NameText text, int first, int last)
    {
        var scores = new KindScores(
            Organization: text.Has(last, WordTraits.OrgHead) ? 9 : 0,
            Place: text.Has(last, WordTraits.PlaceHead) ? 8 : 0,
            Event: text.Has(last, WordTraits.EventHead) ? 9 : 0,
            Work: text.Has(last, WordTraits.WorkHead) ? 9 : 0);
        if (text.Has(first, WordTraits.EventFirst))
            scores += new KindScores(Event: 7);
        else if (text.Has(first, WordTraits.PlaceFirst) && !text.Has(first, WordTraits.Given))
            scores += new KindScores(Place: 7);
        if (last - first <= 2 && text.Has(first, WordTraits.Given) && text.Has(last, WordTraits.Surname))
            scores += new KindScores(Person: 9);
        return scores;
    }

    private static KindScores Words(NameText text, int first, int last, bool isHeaded)
    {
        int person = 0, organization = 0, everyday = 0, words = 0;
        for (var i = first; i <= last; i++)
        {
            if (text.Form(i) == TokenForm.Other)
            {
                person += text.IsMark(i, '.') && i > first && text.Tokens[i - 1].Length == 1 ? 4 : 0;
                organization += text.IsMark(i, '&') ? 6 : 0;
                continue;
            }
            words++;
            if (text.Form(i) == TokenForm.Lower)
                person += text.Has(i, WordTraits.Particle) ? 3 : 0;
            else if (text.Form(i) == TokenForm.AllCapitals && text.Tokens[i].Length is > 1 and < 7)
                organization += 2;
            else if (NameTokens.IsEveryday(text, i) && !text.Has(i, WordTraits.Suffix))
                everyday++;
        }
        person += text.Has(first, WordTraits.Given) ? 7 : 0;
        person += text.Has(last, WordTraits.Surname) ? 3 : 0;
        person += words is 2 or 3 ? 4 : 0;
        if (isHeaded)
            return new(Person: person - 4, Organization: organization);
        return everyday > 0
            ? new(Person: person - 5, Organization: organization + 4, Place: 1, Event: 1, Work: 1)
            : new(Person: person, Organization: organization + 2 + (words > 3 ? 2 : 0), Place: 1);
    }

    private static KindScores Before(NameText text, NameCandidate name)
    {
        if (name.HasTitle)
            return new(Person: 12);
        var before = name.First - 1;
        var isThe = text.Is(before, ContextRole.DefiniteArticle);
        if (isThe)
            before--;
        var scores = isThe ? new KindScores(Person: -4, Organization: 2) : IsDateline(text, name) ? new(Person: -4, Place: 6) : default;
        if (before < 0 || text.Form(before) != TokenForm.Lower || text.Text.SentenceOf(before) != text.Text.SentenceOf(name.First))
            return scores;
        if (!isThe && text.Has(before, WordTraits.Role))
            return scores + new KindScores(Person: 7);
        if (text.Is(before, ContextRole.Inside))
            return scores + new KindScores(Person: -1, Place: isThe ? 2 : 4);
        if (text.Is(before, ContextRole.Around))
            return scores + new KindScores(Place: 2);
        if (text.Is(before, ContextRole.At))
            return scores + new KindScores(Person: -1, Organization: 2, Place: 2);
        if (text.Is(before, ContextRole.Towards))
            return scores + new KindScores(Place: 1);
        if (text.Is(before, ContextRole.During))
            return scores + new KindScores(Event: 3);
        if (isThe)
            return scores;
        if (text.Has(before, WordTraits.OrgNoun))
            return scores + new KindScores(Organization: 5);
        if (text.Has(before, WordTraits.PlaceNoun))
            return scores + new KindScores(Place: 5);
        if (text.Has(before, WordTraits.WorkNoun))
            return scores + new KindScores(Work: 4);
        if (text.Is(before, ContextRole.Of) && text.Has(before - 1, WordTraits.PlaceNoun))
            return scores + new KindScores(Place: 5);
        if (text.Has(before, WordTraits.Say))
            return scores + new KindScores(Person: 2);
        return scores;
    }

    // BEXLEY, May 2 – …; Bexley (Reuters) – …
    private static bool IsDateline(NameText text, NameCandidate name)
    {
        if (text.Text.BlockStarts[text.Text.BlockOf(name.First)] != name.First)
            return false;
        var next = name.Last + 1;
        return (text.IsMark(next, ',') && text.Has(next + 1, WordTraits.Month)) || text.IsMark(next, '–') || text.IsMark(next, '—')
            || (text.Form(name.First) == TokenForm.AllCapitals
                && (text.IsMark(next, ',') || text.IsMark(next, ':') || text.IsMark(next, '(')));
    }

    private static KindScores After(NameText text, NameCandidate name)
    {
        var next = name.Last + 1;
        if (next >= text.Tokens.Length || text.Text.SentenceOf(next) != text.Text.SentenceOf(name.Last))
            return default;
        if (text.IsMark(next, ','))
            return Apposition(text, next + 1);
        if (text.IsMark(next, '-') && text.IsTight(name.Last))
            return text.Is(next + 1, ContextRole.AfterHyphen) ? new(Place: 4) : default;
        if (text.Form(next) != TokenForm.Lower)
            return default;
        if (text.Has(next, WordTraits.Say) || (text.Has(next, WordTraits.Common | WordTraits.Function) && text.Has(next + 1, WordTraits.Say)
            && text.Form(next + 1) == TokenForm.Lower))
            return new(Person: 3, Organization: 1);
        if (text.Has(next, WordTraits.PronounWho))
            return new(Person: 5);
        if (text.Has(next, WordTraits.PlaceNoun) && !text.Has(next, WordTraits.OrgNoun))
            return new(Person: -2, Place: 4);
        if (text.Has(next, WordTraits.OrgNoun))
            return new(Person: -2, Organization: 3);
        if (text.Has(next, WordTraits.Role))
            return new(Person: -2, Organization: 2, Place: 2);
        return text.Has(next, WordTraits.EventNoun) ? new(Person: -2, Event: 2) : default;
    }

    // X, 45, …; X, who …; X, the head of …; X, Zanoria.
    private static KindScores Apposition(NameText text, int token)
    {
        if (token >= text.Tokens.Length)
            return default;
        if (text.Tokens[token] is { Kind: TokenKind.Number, Length: 2 })
            return text.IsMark(token + 1, ',') ? new(Person: 6) : default;
        if (text.Has(token, WordTraits.PronounWho))
            return new(Person: 5);
        if (text.IsCapital(token) && text.Has(token, WordTraits.BeginsKnownName))
        {
            var known = EntityLexicon.Instance.Names.Match(text.Text, token, Math.Min(token + 4, text.Tokens.Length), out _);
            if (known is { Kind: EntityKind.Place, IsDemonym: false })
                return new(Organization: 1, Place: 4);
        }
        if (!text.Is(token, ContextRole.Apposition) && !text.Has(token, WordTraits.Role))
            return default;
        for (var i = token; i < Math.Min(token + 5, text.Tokens.Length) && text.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (text.Has(i, WordTraits.Role) && !text.Has(i, WordTraits.OrgNoun))
                return new(Person: 5);
            if (text.Has(i, WordTraits.PlaceNoun) && !text.Has(i, WordTraits.OrgNoun))
                return new(Place: 4);
            if (text.Has(i, WordTraits.OrgNoun))
                return new(Organization: 4);
        }
        return default;
    }
}
