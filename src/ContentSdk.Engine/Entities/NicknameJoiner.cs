using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Entities;

/// <summary>Makes one name of the parts around a nickname: William “Bill” Ordway.</summary>
internal static class NicknameJoiner
{
    private const int Points = 20;

    // More than an article has; each takes a walk over all names, and a bound keeps a file of nothing but nicknames linear.
    private const int MostNicknames = 32;

    /// <summary>The candidates with such names joined, in order.</summary>
    public static List<NameCandidate> Join(NameText text, List<NameCandidate> names, IReadOnlyList<QuotationSpan> quotations)
    {
        var joined = 0;
        foreach (var quotation in quotations)
        {
            if (joined == MostNicknames || !Nicknames.Is(text.Text, quotation.Outer))
                continue;
            names = Joined(names, Nicknames.Around(text.Text, quotation.Outer));
            joined++;
        }
        return names;
    }

    private static List<NameCandidate> Joined(List<NameCandidate> names, (int Before, int After) around)
    {
        int first = around.Before, last = around.After;
        foreach (var name in names)
        {
            if (name.Last < around.Before || name.First > around.After)
                continue;
            // What a person declared stays as it was declared.
            if (name.Declared is not null)
                return names;
            first = Math.Min(first, name.First);
            last = Math.Max(last, name.Last);
        }
        var joined = names.Where(name => name.Last < first || name.First > last).ToList();
        var at = joined.FindIndex(name => name.First > last);
        joined.Insert(
            at < 0 ? joined.Count : at,
            new(first, last)
            {
                HasTitle = true,
                Evidence = KindScores.Of(EntityKind.Person, Points),
                Scores = KindScores.Of(EntityKind.Person, Points),
            });
        return joined;
    }
}
