using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Entities;

/// <summary>Keeps a place apart from the person of an article who is called like it: Orla Bexley, who was born in Bexley.</summary>
internal static class PlaceNamesakes
{
    private const int LongestApposition = 5;

    private static readonly Lazy<HashSet<string>> Dwelling =
        new(static () => new(LanguageLists.ReadAll("dwelling").Select(static entry => entry.Key), StringComparer.Ordinal));

    /// <summary>Gives those mentions of a person's surname that are a place's a key of their own, before kinds are voted on.</summary>
    public static void Part(NameText text, List<NameCandidate> names)
    {
        var surnames = new HashSet<int>();
        foreach (var name in names)
        {
            if (name.Words > 1 && name.Declared is null && name.Scores.Best().Kind == EntityKind.Person)
                surnames.Add(text.Word(name.Last));
        }
        foreach (var name in names)
        {
            if (name.Words != 1 || name.HasTitle || name.Declared is not null || !surnames.Contains(text.Word(name.First))
                || !IsPlace(text, name))
                continue;
            name.IsNamesake = true;
            // No name has a bar in its key, so no mention of the person has this one.
            name.Key += "|place";
            name.Scores += KindScores.Of(EntityKind.Place, Math.Max(0, name.Scores.Person - name.Scores.Place + 1));
        }
    }

    // "In" alone is not enough: people, too, have confidence in Bexley.
    private static bool IsPlace(NameText text, NameCandidate name) =>
        IsPreposition(text, name.First - 1) && text.Text.SentenceOf(name.First - 1) == text.Text.SentenceOf(name.First)
            && (IsDwelling(text, name.First - 2) || IsCalledPlace(text, name.Last + 1));

    private static bool IsPreposition(NameText text, int token) => text.Is(token, ContextRole.BeforePlace);

    private static bool IsDwelling(NameText text, int token) =>
        token >= 0 && text.Form(token) == TokenForm.Lower && Dwelling.Value.Contains(text.Text.Slice(text.Tokens[token]).ToString());

    // Bexley, the harbour town
    private static bool IsCalledPlace(NameText text, int comma)
    {
        if (!text.IsMark(comma, ','))
            return false;
        for (var i = comma + 1; i <= comma + LongestApposition && i < text.Tokens.Length && text.Form(i) == TokenForm.Lower; i++)
        {
            if (text.Has(i, WordTraits.Role | WordTraits.OrgNoun | WordTraits.PronounWho))
                return false;
            if (text.Has(i, WordTraits.PlaceNoun))
                return true;
        }
        return false;
    }
}
