using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Entities;

/// <summary>
/// How far a name that begins at a token goes: over capitals, initials, particles,
/// hyphens and the small words of long names.
/// </summary>
internal static class NameRun
{
    // Longer than any title; a bound keeps hostile texts linear.
    private const int MostTokens = 48;

    /// <summary>Index of the last token of the run that begins at the token.</summary>
    public static int End(NameText text, int first, int limit, CaseStyle style)
    {
        var last = first;
        var isLong = false;
        while (last + 1 < limit && last - first < MostTokens)
        {
            var next = NextPart(text, first, last, limit, style, ref isLong);
            if (next < 0)
                break;
            last = next;
        }
        return last;
    }

    private static int NextPart(NameText text, int first, int last, int limit, CaseStyle style, ref bool isLong)
    {
        var next = last + 1;
        if (NameTokens.IsNameWord(text, next, style) || (isLong && text.IsCapital(next)))
            return next;
        switch (text.Tokens[next].Kind)
        {
            case TokenKind.Word:
                return AfterSmallWords(text, first, last, limit, ref isLong);
            case TokenKind.Possessive:
                // People's Bank, Children's Day; but not Zanoria's President.
                return next + 1 < limit && text.Has(last, WordTraits.Possessor) && NameTokens.IsNameWord(text, next + 1, style)
                    ? next + 1
                    : -1;
            case TokenKind.Punctuation or TokenKind.Symbol:
                return AfterMark(text, first, last, next, limit, style);
            default:
                return -1;
        }
    }

    private static int AfterMark(NameText text, int first, int last, int mark, int limit, CaseStyle style)
    {
        var next = mark + 1;
        if (next >= limit)
            return -1;
        var isTightBefore = text.IsTight(last);
        if (text.IsMark(mark, '&'))
            return NameTokens.IsNameWord(text, next, style) ? next : -1;
        if (text.IsMark(mark, '.') && isTightBefore && IsAbbreviation(text, last))
            return NameTokens.IsNameWord(text, next, style) || (text.IsCapital(next) && text.Tokens[last].Length == 1) ? next : -1;
        if (!text.IsMark(mark, '-') || !isTightBefore || !text.IsTight(mark))
            return -1;
        if (text.IsCapital(next))
            return IsKnownPlace(text, last, limit) && IsKnownPlace(text, next, limit) ? -1 : next;
        return IsHyphenedGivenName(text, first, last, next, limit) ? next : -1;
    }

    // Ban Ki-moon: a short small part after a short capital one, inside a name. Where the capital part never stands without
    // its hyphen, the small one may be any word (Jo-ran), and the name may begin there.
    private static bool IsHyphenedGivenName(NameText text, int first, int last, int next, int limit)
    {
        if (text.Form(next) != TokenForm.Lower || text.Tokens[next].Length > 6 || text.Tokens[last].Length > 6)
            return false;
        if (text.IsMark(next + 1, '-') || IsKnownPlace(text, last, limit) || text.Has(next, WordTraits.Say))
            return false;
        var isWithin = last > first;
        if (IsOnlyHyphened(text, last) && MayFollowHyphen(text, next) && (isWithin || !NameTokens.IsEveryday(text, next)))
            return isWithin || text.LowerUses(next) == 0;
        return isWithin && !NameTokens.IsEveryday(text, next) && text.LowerUses(next) <= 1;
    }

    private static bool IsOnlyHyphened(NameText text, int token) =>
        text.IsAlwaysHyphened(token) && text.Form(token) == TokenForm.Capital && text.Tokens[token].Length <= 5
        && !NameTokens.IsEveryday(text, token);

    private static bool MayFollowHyphen(NameText text, int token) =>
        text.Tokens[token].Length is >= 2 and <= 5 && !text.Has(token, WordTraits.Function | WordTraits.Connector);

    private static int AfterSmallWords(NameText text, int first, int last, int limit, ref bool isLong)
    {
        var next = last + 1;
        if (text.Has(next, WordTraits.Particle) && !text.Has(last, WordTraits.AnyHead) && !NameTokens.IsEveryday(text, last))
        {
            var after = next + 1;
            if (after < limit && text.Has(after, WordTraits.Particle) && text.Form(after) == TokenForm.Lower)
                after++;
            if (after + 1 < limit && text.IsMark(after, '-') && text.IsTight(after))
                after++;
            if (after < limit && text.IsCapital(after) && !text.Has(after, WordTraits.Function))
                return after;
        }
        if (!text.Has(next, WordTraits.Connector) || text.Form(next) != TokenForm.Lower)
            return -1;
        var target = next + 1;
        while (target < limit && target <= next + 2 && text.Form(target) == TokenForm.Lower && text.Has(target, WordTraits.Connector)
            && (isLong || text.Is(target, ContextRole.DefiniteArticle | ContextRole.IndefiniteArticle)))
            target++;
        if (target >= limit || !text.IsCapital(target) || text.Has(target, WordTraits.Month | WordTraits.Weekday))
            return -1;
        if (text.Has(target, WordTraits.Function) && !isLong)
            return -1;
        var goesOn = isLong || GoesOn(text, first, last, next, target, limit, ref isLong);
        return goesOn ? target : -1;
    }

    private static bool GoesOn(NameText text, int first, int last, int small, int target, int limit, ref bool isLong)
    {
        if (text.Is(small, ContextRole.Of))
            return text.Has(last, WordTraits.AnyOf) || (IsKnownPlace(text, target, limit) && HasOrganizationOf(text, first, last));
        if (text.Is(small, ContextRole.And))
            return IsPairOfCommonWords(text, first, last, target, limit);
        if (text.Is(small, ContextRole.For) && text.Has(last, WordTraits.OrgOf))
            return true;
        if (!text.Has(last, WordTraits.WorkOn) || text.Is(small, ContextRole.NotInTitle))
            return false;
        // "… Act to Paris" is no title; "… Charter on Lasting Peace Among the …" is.
        if (last == first || IsKnownPlace(text, target, limit))
            return text.Is(small, ContextRole.On) && !IsKnownPlace(text, target, limit);
        isLong = true;
        return true;
    }

    // Ministry of Trade and Industry, Centers for Disease Control and Prevention; but not Zanoria and Bexland.
    private static bool IsPairOfCommonWords(NameText text, int first, int last, int target, int limit)
    {
        if (!NameTokens.IsEveryday(text, last) || !NameTokens.IsEveryday(text, target) || IsKnownPlace(text, target, limit))
            return false;
        if (HasOrganizationOf(text, first, last))
            return true;
        var end = target;
        while (end + 1 < limit && text.IsCapital(end + 1) && !text.Has(end + 1, WordTraits.Function))
            end++;
        return end > target && text.Has(end, WordTraits.OrgHead | WordTraits.WorkHead) && !text.Has(last, WordTraits.AnyHead);
    }

    // University of Trade (of Zanoria; and Industry)
    private static bool HasOrganizationOf(NameText text, int first, int last)
    {
        for (var i = first + 1; i < last; i++)
        {
            if (text.Form(i) == TokenForm.Lower && text.Has(i - 1, WordTraits.OrgOf | WordTraits.WorkOn))
                return true;
        }
        return false;
    }

    private static bool IsAbbreviation(NameText text, int token) =>
        text.Tokens[token].Length == 1 || (text.Tokens[token].Length <= 4 && text.Has(token, WordTraits.Title | WordTraits.PlaceFirst));

    private static bool IsKnownPlace(NameText text, int token, int limit) =>
        text.Has(token, WordTraits.BeginsKnownName)
        && EntityLexicon.Instance.Names.Match(text.Text, token, limit, out _)?.Kind == EntityKind.Place;
}
