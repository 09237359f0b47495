using ContentSdk.Engine.Binding;
using ContentSdk.Engine.Model.Fields;
using ContentSdk.Tool.Adopt.Survey;

namespace ContentSdk.Tool.Adopt.Proposal;

/// <summary>
/// Decides what becomes of each key. An alias makes an error of each value that its field does not take, so only what fits becomes one.
/// </summary>
internal static class FateChooser
{
    /// <summary>Of a hundred values, so many may not fit; of a hundred files, so many must have the key.</summary>
    private const int MostMisfits = 5, LeastFiles = 1, Least = 2;

    /// <summary>The fates, in the order of the keys.</summary>
    /// <param name="uses">The keys, the most frequent first.</param>
    /// <param name="files">How many files there are.</param>
    public static IReadOnlyList<KeyFate> Choose(IReadOnlyList<KeyUse> uses, int files)
    {
        var taken = BuiltInFields.Schema.Keys.ToDictionary(
            static key => key, static _ => new HashSet<SurveyedFile>(), StringComparer.Ordinal);
        foreach (var use in uses.Where(use => taken.ContainsKey(use.Key)))
            taken[use.Key] = FilesThatFit(use);
        var fates = new List<KeyFate>();
        foreach (var use in uses)
            fates.Add(Choose(use, files, taken));
        return fates;
    }

    // A value that has to be corrected anyway (published: false) must not take the field from all other files.
    private static HashSet<SurveyedFile> FilesThatFit(KeyUse use) =>
        [.. use.Places.Select(static place => place.File).Except(use.Misfits.Select(static misfit => misfit.File))];

    private static KeyFate Choose(KeyUse use, int files, Dictionary<string, HashSet<SurveyedFile>> taken)
    {
        if (BuiltInFields.Schema.Find(use.Key) is not null)
            return new(use, FateKind.BuiltIn);
        if (use.Places.Any(static place => UnpublishedWords.Mean(place.Field)))
            return new(use, FateKind.LeftAlone, Reason: "left alone: it keeps articles from being published");
        if (use.Files < Least && use.Files * 100 < files * LeastFiles)
            return new(use, FateKind.LeftAlone, Reason: "left alone: too rare");
        if (!ShapeFinder.IsKey(use.Key))
            return new(use, FateKind.LeftAlone, Reason: "left alone: not a key that C# can name");
        if (UsualNames.KeyFor(use.Key) is not { } field)
            return new(use, FateKind.Property);
        if (use.Places.Any(place => taken[field].Contains(place.File)))
            return new(use, FateKind.Property, field, "files have another key for it");
        var misfits = use.Misfits.Where(static misfit => misfit.Fault.Fix.Count == 0).ToList();
        if (misfits.Count * 100 > use.Files * MostMisfits)
            return new(use, FateKind.Property, field, FormattableString.Invariant($"{misfits.Count} of {use.Files} values do not fit"));
        taken[field].UnionWith(use.Places.Select(static place => place.File));
        return new(use, FateKind.Alias, field);
    }
}
