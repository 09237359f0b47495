using ContentSdk.Engine.Model;

namespace ContentSdk.Tool.Adopt.Survey;

/// <summary>A key of front matter over all files.</summary>
/// <param name="Key">The key.</param>
/// <param name="Places">The files that have it, in order, each with the field.</param>
internal sealed record KeyUse(string Key, IReadOnlyList<(SurveyedFile File, OwnField Field)> Places)
{
    /// <summary>How many files have it.</summary>
    public int Files => Places.Count;

    /// <summary>Its values.</summary>
    public IReadOnlyList<Cell> Cells { get; } = [.. Places.Select(static place => place.Field.Value)];

    /// <summary>The first value that says something; else the first.</summary>
    public Cell Example => Cells.FirstOrDefault(static cell => cell.Kind != CellKind.Null) ?? Cells[0];

    /// <summary>The files whose value the field does not take, with the fault.</summary>
    public IReadOnlyList<(SurveyedFile File, Finding Fault)> Misfits { get; } =
        [.. Places.Select(static place => (place.File, Fault: place.File.FindingsOf(place.Field).FirstOrDefault()))
            .Where(static place => place.Fault is not null)
            .Select(static place => (place.File, place.Fault!))];

    /// <summary>The keys of files, the most frequent first.</summary>
    public static IReadOnlyList<KeyUse> Of(IReadOnlyList<SurveyedFile> files) =>
    [
        .. files.SelectMany(static file => file.Keys.Select(field => (file, field)))
            .GroupBy(static place => place.field.Key, StringComparer.Ordinal)
            .Select(static use => new KeyUse(use.Key, [.. use]))
            .OrderByDescending(static use => use.Files).ThenBy(static use => use.Key, StringComparer.Ordinal),
    ];
}
