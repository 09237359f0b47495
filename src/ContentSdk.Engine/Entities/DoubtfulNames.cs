using ContentSdk.Engine.Lists;
using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Entities;

/// <summary>
/// Tells, in a language without lists of its words, the names that may be any word: one alone, at the start of a sentence or where every
/// noun has a capital, that nobody bears in full anywhere in the article.
/// </summary>
internal static class DoubtfulNames
{
    /// <summary>Marks the groups of such names.</summary>
    public static void Mark(NameText text, List<NameCandidate> names, NameMarks marks)
    {
        foreach (var name in names)
            name.Group!.IsDoubtful = true;
        foreach (var name in names)
        {
            if (name.Group!.IsDoubtful && IsClear(text, name, marks))
                name.Group.IsDoubtful = false;
        }
    }

    private static bool IsClear(NameText text, NameCandidate name, NameMarks marks)
    {
        if (name.Words > 1 || name.Known is not null || name.Declared is not null || name.CorrectedAs is not null
            || name.TitleGender != Gender.Unknown || name.Kind != EntityKind.Person)
            return true;
        if (marks.HasCapitalNouns || text.IsOpening(name.First) || text.LowerUses(name.First) > 0)
            return IsListed(text, name.First) && text.LowerUses(name.First) == 0 && text.CapitalUses(name.First) > 0
                && !marks.Has(name.First, NameMark.Title | NameMark.Verb);
        // Within a sentence a capital is somebody's or something's name.
        return name.HasTitle;
    }

    private static bool IsListed(NameText text, int token)
    {
        var listed = text.Listed.Of(token);
        return (listed & (ListMarks.SureGivenName | ListMarks.SureSurname)) != 0 && (listed & ListMarks.Everyday) == 0;
    }
}
