using ContentSdk.Engine.Binding;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Fields;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Rules;
using ContentSdk.Tool.Adopt.Survey;

namespace ContentSdk.Tool.Adopt.Proposal;

/// <summary>What a project with the content would declare.</summary>
/// <param name="Survey">The content.</param>
/// <param name="Fates">What becomes of each key.</param>
/// <param name="Fields">The type that has the fields of all articles.</param>
/// <param name="Types">The records that its properties need.</param>
internal sealed record ContentProposal(
    ContentSurvey Survey, IReadOnlyList<KeyFate> Fates, ProposedType Fields, IReadOnlyList<ProposedType> Types)
{
    /// <summary>Makes the proposal.</summary>
    /// <param name="survey">The content.</param>
    /// <param name="typeName">The name of the type.</param>
    public static ContentProposal Of(ContentSurvey survey, string typeName)
    {
        var fates = FateChooser.Choose(KeyUse.Of(survey.Files), survey.Files.Count);
        var names = new MemberNamer(typeName);
        var chosen = fates.Where(static fate => fate.Kind == FateKind.Property)
            .Select(fate => (fate.Use, Name: names.Take(MemberNamer.Pascal(fate.Use.Key)))).ToList();
        var finder = new ShapeFinder(names);
        var properties = chosen.ConvertAll(key => new ProposedProperty(
            key.Use.Key,
            key.Name,
            finder.Of(key.Name, key.Use.Cells, isAlwaysThere: key.Use.Files == survey.Files.Count),
            key.Use.Cells,
            survey.Files.Count));
        return new(survey, fates, new(typeName, "Fields of front matter that are not built in.", properties), finder.Types);
    }

    /// <summary>The other names of built-in fields, as the property of the project has them; empty where there are none.</summary>
    public string Aliases => string.Join(", ", Fates.Where(static fate => fate.Kind == FateKind.Alias)
        .OrderBy(static fate => fate.Use.Key, StringComparer.Ordinal)
        .Select(static fate => $"{fate.Use.Key}={fate.Field}"));

    /// <summary>The name of the property of a key, or null.</summary>
    public string? PropertyOf(string key) => Fields.Properties.FirstOrDefault(property => property.Key == key)?.Name;

    /// <summary>What a build would say of front matter as the content is.</summary>
    public IEnumerable<(SurveyedFile File, Finding Finding)> Before() => Survey.Files.SelectMany(file =>
        FindingsWithout(file, static fate => fate.Kind == FateKind.BuiltIn).Concat(Held(file, ContentTypes.None, withAliases: false)));

    /// <summary>What it would say with the proposal.</summary>
    public IEnumerable<(SurveyedFile File, Finding Finding)> After()
    {
        var types = Fields.Properties.Count == 0
            ? ContentTypes.None
            : new ContentTypes(Types.Prepend(Fields).Select(static type => type.Schema).ToEquatableArray(), Fields.Name);
        return Survey.Files.SelectMany(file =>
            FindingsWithout(file, static fate => fate.Kind is FateKind.BuiltIn or FateKind.Alias)
                .Concat(Held(file, types, withAliases: true)));
    }

    // The survey took every usual name for its field. What it found about those that are none is no finding.
    private IEnumerable<(SurveyedFile, Finding)> FindingsWithout(SurveyedFile file, Func<KeyFate, bool> isField)
    {
        var others = Fates.Where(fate => !isField(fate)).Select(fate => file.Find(fate.Use.Key)).OfType<OwnField>()
            .SelectMany(file.FindingsOf).ToHashSet();
        return file.Findings.Where(finding => !others.Contains(finding)).Select(finding => (file, finding));
    }

    private IEnumerable<(SurveyedFile, Finding)> Held(SurveyedFile file, ContentTypes types, bool withAliases)
    {
        // An alias counts only where the file does not have the field itself.
        var fields = Fates
            .Where(fate => fate.Kind == FateKind.BuiltIn || (withAliases && fate.Kind == FateKind.Alias && file.Find(fate.Field!) is null))
            .Select(static fate => fate.Use.Key).ToHashSet(StringComparer.Ordinal);
        var own = file.Own with
        {
            Fields = file.Keys.Where(field => !fields.Contains(field.Key)).ToEquatableArray(),
            BuiltIn = file.Keys.Where(field => BuiltInFields.Schema.Find(field.Key) is not null)
                .Select(static field => field.Key).ToEquatableArray(),
        };
        return FieldBinder.Check(own, types, BuiltInFields.Schema)
            .Where(static finding => RuleCatalog.Get(finding.RuleId).Severity != RuleSeverity.Info)
            .Select(finding => (file, finding));
    }
}
