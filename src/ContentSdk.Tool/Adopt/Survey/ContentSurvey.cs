using ContentSdk.Engine;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Fields;
using ContentSdk.Engine.Rules;
using ContentSdk.Tool.Adopt.Proposal;
using ContentSdk.Tool.Files;

namespace ContentSdk.Tool.Adopt.Survey;

/// <summary>All content files of a folder, as far as adopting them needs.</summary>
/// <param name="Folder">The folder as it was named.</param>
/// <param name="Files">The files, by path.</param>
/// <param name="Others">Files that other systems read and this one does not, by extension.</param>
internal sealed record ContentSurvey(string Folder, IReadOnlyList<SurveyedFile> Files, IReadOnlyList<(string Extension, int Files)> Others)
{
    private static readonly HashSet<string> UnreadEndings = new(StringComparer.OrdinalIgnoreCase)
    {
        ".mdx", ".html", ".htm", ".adoc", ".rst", ".org", ".ipynb", ".textile", ".njk",
    };

    // Links may lead in circles.
    private static readonly EnumerationOptions Everywhere = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden,
    };

    // Without a built-in field, each key is a field with its place and its value by form.
    private static readonly ReadOptions Bare = ReadOptions.Default with { Fields = new(default(EquatableArray<FieldDefinition>)) };

    private static readonly ReadOptions Usual =
        ReadOptions.Default with { Fields = BuiltInFields.Schema with { Aliases = UsualNames.All } };

    /// <summary>Reads the files of a folder.</summary>
    /// <exception cref="IOException">The folder is not there or cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">Nor may it be.</exception>
    public static ContentSurvey Of(string folder)
    {
        var paths = ContentFiles.Find([folder]).Where(ContentReader.IsContent).ToList();
        var sidecars = SidecarPaths.Beside(paths);
        var others = Directory.EnumerateFiles(folder, "*", Everywhere).Select(Path.GetExtension).OfType<string>()
            .Where(UnreadEndings.Contains)
            .CountBy(static ending => ending.ToLowerInvariant()).OrderBy(static ending => ending.Key, StringComparer.Ordinal);
        var files = paths.Select(path => Read(folder, path, sidecars.Of(path)));
        return new(folder, [.. files], [.. others.Select(static ending => (ending.Key, ending.Value))]);
    }

    private static SurveyedFile Read(string folder, string path, string? sidecar)
    {
        var (document, aside) = (ContentFile.Load(path), sidecar is null ? null : ContentFile.Load(sidecar));
        var bare = ContentReader.Open(document, Bare, aside);
        var usual = ContentReader.Open(document, Usual, aside);
        var start = usual.Text.Declared is { } declared ? usual.RunningText.PositionOf(declared.BodyStart).Line : 1;
        return new(
            Path.GetRelativePath(folder, path).Replace('\\', '/'),
            document.LogicalPath,
            Notations.Of(document),
            bare.Own([]),
            [.. usual.Findings.Where(IsOfFrontMatter)],
            MarkScanner.Scan(document.Text, start))
        {
            HasText = !string.IsNullOrWhiteSpace(usual.RunningText.Text[(usual.Text.Declared?.BodyStart ?? 0)..]),
        };
    }

    private static bool IsOfFrontMatter(Finding finding) =>
        RuleCatalog.Get(finding.RuleId).Severity == RuleSeverity.Error && finding.RuleId is ['C', 'S', 'D', 'K', '1' or '2', ..];
}
