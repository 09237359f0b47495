using ContentSdk.Engine.Model;

namespace ContentSdk.Tool.Adopt.Survey;

/// <summary>What the survey keeps of one content file.</summary>
/// <param name="Path">Its path from the surveyed folder, with forward slashes.</param>
/// <param name="LogicalPath">Its path as the engine knows it.</param>
/// <param name="Notation">How its front matter is written.</param>
/// <param name="Own">All of its keys, as if no field were built in.</param>
/// <param name="Findings">What the build would say of its front matter if every key with a usual name had that field.</param>
/// <param name="Marks">The marks of other systems in its text, each with its first line and the number of lines.</param>
internal sealed record SurveyedFile(
    string Path,
    string LogicalPath,
    Notation Notation,
    OwnFields Own,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<(ForeignMark Mark, int Line, int Lines)> Marks)
{
    /// <summary>Whether there is anything below its front matter.</summary>
    public bool HasText { get; init; } = true;

    /// <summary>The keys in the order of the file.</summary>
    public EquatableArray<OwnField> Keys => Own.Fields;

    /// <summary>The field of a key, or null.</summary>
    public OwnField? Find(string key)
    {
        foreach (var field in Keys)
        {
            if (string.Equals(field.Key, key, StringComparison.Ordinal))
                return field;
        }
        return null;
    }

    /// <summary>The findings about a key or its value.</summary>
    public IEnumerable<Finding> FindingsOf(OwnField field)
    {
        var start = field.KeyPlace.OriginalRange.Start;
        var end = Math.Max(field.KeyPlace.OriginalRange.End, field.Value.Place.OriginalRange.End);
        var path = Own.PathOf(field);
        return Findings.Where(finding => finding.LogicalPath == path && finding.OriginalRange.Start >= start
            && finding.OriginalRange.Start <= end);
    }
}
