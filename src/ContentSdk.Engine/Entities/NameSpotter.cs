using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Entities;

/// <summary>Walks over the text and finds the stretches that are names, the longest at each place.</summary>
internal static class NameSpotter
{
    /// <summary>All candidates, in order, none over another, each with its key and the points of its place.</summary>
    public static List<NameCandidate> Spot(NameText text)
    {
        var names = Find(text);
        NameKeys.Assign(text, names);
        foreach (var name in names)
            name.Scores = name.Evidence ?? NameScorer.Score(text, name);
        return names;
    }

    private static List<NameCandidate> Find(NameText text)
    {
        if (!LanguageProfile.Assumed(text.Text.Language).Has(LanguageTraits.NameModel))
            return ForeignNames.Spot(text);
        var found = new List<NameCandidate>();
        var cutter = new NameCutter(text, found);
        for (var sentence = 0; sentence < text.Styles.Length; sentence++)
        {
            int i = text.Text.SentenceStarts[sentence], end = text.Text.SentenceStarts[sentence + 1];
            while (i < end)
                i = SpotAt(text, cutter, i, end, text.Styles[sentence]);
        }
        return found;
    }

    private static int SpotAt(NameText text, NameCutter cutter, int token, int end, CaseStyle style)
    {
        if (text.Form(token) == TokenForm.Other)
            return token + 1;
        var known = Known(text, token, end, style, out var length);
        var canBegin = text.IsCapital(token) && BeginsName(text, token, end, style);
        if (!canBegin)
        {
            if (known is null)
                return token + 1;
            cutter.Add(text.Is(token, ContextRole.DefiniteArticle) ? token + 1 : token, token + length - 1, known);
            return token + length;
        }
        var last = Math.Max(NameRun.End(text, token, end, style), token + length - 1);
        if (known is not null && last == token + length - 1)
            cutter.Add(token, last, known);
        else
            cutter.Cut(token, WithYear(text, token, last, end, style), style);
        return last + 1;
    }

    private static KnownName? Known(NameText text, int token, int end, CaseStyle style, out int length)
    {
        length = 0;
        if (!text.Has(token, WordTraits.BeginsKnownName))
            return null;
        var known = EntityLexicon.Instance.Names.Match(text.Text, token, end, out length);
        var isWeak = length == 1 && (text.IsOpening(token) || style != CaseStyle.Sentence) && text.Form(token) != TokenForm.AllCapitals
            && NameTokens.IsEveryday(text, token) && !NameTokens.IsLikelyName(text, token, style);
        // The West is a name, the West Side another.
        var isPartOfLonger = known is not null
            && text.Is(token, ContextRole.DefiniteArticle) && token + length < end && text.IsCapital(token + length);
        if (known is not null && !isWeak && !isPartOfLonger)
            return known;
        length = 0;
        return null;
    }

    private static bool BeginsName(NameText text, int token, int end, CaseStyle style)
    {
        if (NameTokens.IsNameWord(text, token, style))
            return true;
        // A word that the sentence would have written with a capital anyway: part of a name when the name needs it.
        if (text.Has(token, WordTraits.Function | WordTraits.Number | WordTraits.Month | WordTraits.Weekday)
            || style == CaseStyle.AllCapitals)
            return false;
        var last = NameRun.End(text, token, end, style);
        if (last == token)
            return false;
        return text.Has(token, WordTraits.Title | WordTraits.TitleModifier | WordTraits.EventFirst | WordTraits.PlaceFirst)
            || (text.Has(token, WordTraits.AnyOf) && text.Is(token + 1, ContextRole.Of))
            || (style == CaseStyle.Sentence && text.Has(last, WordTraits.AnyHead));
    }

    // Harvest Games 2018, Vision 2030: a year directly after a name belongs to it.
    private static int WithYear(NameText text, int first, int last, int end, CaseStyle style)
    {
        if (style != CaseStyle.Sentence || last + 1 >= end || !IsYear(text, last + 1) || last - first > 3)
            return last;
        return text.Has(last, WordTraits.Month | WordTraits.Weekday | WordTraits.Function) || IsNumberPart(text, last + 2)
            || IsPlaceAndTime(text, first)
            ? last : last + 1;
    }

    private static bool IsPlaceAndTime(NameText text, int first) =>
        text.Is(first - 1, ContextRole.BeforeDate) || text.IsMark(first - 1, '(');

    private static bool IsNumberPart(NameText text, int token) =>
        text.IsMark(token, '-') || text.IsMark(token, '–') || text.IsMark(token, '/') || text.IsMark(token, '%');

    internal static bool IsYear(NameText text, int token)
    {
        if (token < 0 || token >= text.Tokens.Length || text.Tokens[token] is not { Kind: TokenKind.Number, Length: 4 })
            return false;
        var slice = text.Text.Slice(text.Tokens[token]);
        return (slice[0] == '1' && slice[1] is '8' or '9') || (slice[0] == '2' && slice[1] is '0' or '1');
    }
}
