using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Entities;

/// <summary>Whether a single word with a capital is likely to be part of a name where it stands.</summary>
internal static class NameTokens
{
    private const WordTraits Everyday = WordTraits.Common | WordTraits.Number | WordTraits.Say | WordTraits.Title | WordTraits.TitleModifier
        | WordTraits.Role | WordTraits.OrgNoun | WordTraits.PlaceNoun | WordTraits.EventNoun | WordTraits.WorkNoun | WordTraits.AnyHead;

    /// <summary>Whether the token may belong to a name.</summary>
    public static bool IsNameWord(NameText text, int token, CaseStyle style)
    {
        if (token >= text.Tokens.Length || !text.IsCapital(token))
            return false;
        if (text.Has(token, WordTraits.Function))
            return text.Form(token) == TokenForm.AllCapitals && text.Has(token, WordTraits.BeginsKnownName) && style == CaseStyle.Sentence;
        if (text.Has(token, WordTraits.Month | WordTraits.Weekday) && !IsNameLikeDate(text, token))
            return false;
        return (style == CaseStyle.Sentence && !text.IsOpening(token)) || IsLikelyName(text, token, style);
    }

    /// <summary>
    /// Whether a word that would have a capital in any case is likely a name: by its
    /// use elsewhere, by lists, by its form.
    /// </summary>
    public static bool IsLikelyName(NameText text, int token, CaseStyle style)
    {
        int lower = text.LowerUses(token), capital = text.CapitalUses(token);
        if (capital > lower)
            return true;
        if (lower > 0 || text.Has(token, Everyday))
            return false;
        if (text.Has(token, WordTraits.BeginsKnownName | WordTraits.Given | WordTraits.Surname))
            return true;
        return style == CaseStyle.Sentence
            && !(text.Tokens[token].Length > 4 && WordEndings.IsEveryday(text.Text.Slice(text.Tokens[token])));
    }

    /// <summary>
    /// Whether a word that stands at openings alone is a name for all that: it is in a list, or
    /// what follows is what follows names.
    /// </summary>
    public static bool IsShownToBeName(NameText text, int token)
    {
        if (text.Has(token, WordTraits.Given | WordTraits.Surname) || text.Form(token) == TokenForm.AllCapitals)
            return true;
        var next = token + 1;
        if (next >= text.Tokens.Length)
            return false;
        if (text.Tokens[next].Kind == Model.TokenKind.Possessive)
            return true;
        var word = text.Text.Slice(text.Tokens[token]);
        return !WordEndings.IsPlural(word) && (text.Tokens[next].Kind != Model.TokenKind.Word
            || (text.Form(next) == TokenForm.Lower && !text.Has(next, WordTraits.Connector)));
    }

    /// <summary>Whether the word is an everyday one, in a list and in no list of names.</summary>
    public static bool IsEveryday(NameText text, int token) =>
        text.Has(token, Everyday | WordTraits.Function | WordTraits.NeverAlone | WordTraits.Month | WordTraits.Weekday)
        && !text.Has(token, WordTraits.Given | WordTraits.Surname);

    /// <summary>A1, IE6, COP 27, Ksh 550: a code or an amount, no name.</summary>
    public static bool IsCode(NameText text, int token)
    {
        foreach (var c in text.Text.Slice(text.Tokens[token]))
        {
            if (CharClass.IsDigit(c))
                return true;
        }
        return token + 1 < text.Tokens.Length && (text.Tokens[token + 1].Kind == Model.TokenKind.Number || text.IsMark(token + 1, '$'));
    }

    /// <summary>Bexlanders, Zanorians, Bexlese: people of somewhere, not one of them.</summary>
    public static bool IsOfAPeople(NameText text, int token) =>
        !text.Has(token, WordTraits.Given | WordTraits.Surname) && WordEndings.IsOfPeople(text.Text.Slice(text.Tokens[token]));

    // May Day, Black Friday; April Quill, Theresa May.
    private static bool IsNameLikeDate(NameText text, int token) =>
        (token + 1 < text.Tokens.Length && text.IsCapital(token + 1) && text.Has(token + 1, WordTraits.EventHead))
        || (token > 0 && text.IsCapital(token - 1) && text.Has(token - 1, WordTraits.Given) && text.Has(token, WordTraits.Surname))
        || (text.Has(token, WordTraits.Given) && token + 1 < text.Tokens.Length && text.IsCapital(token + 1)
            && !text.Has(token + 1, WordTraits.Function | WordTraits.Common));
}
