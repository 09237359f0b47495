using System.CommandLine;
using System.CommandLine.Parsing;
using ContentSdk.Engine;
using ContentSdk.Engine.Catalog;
using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Fields;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Readings;
using ContentSdk.Engine.Sets;
using ContentSdk.Tool.Findings;
using ContentSdk.Tool.Project;

namespace ContentSdk.Tool.Commands;

/// <summary>The options that stand for properties of a project, so that the command says what its build says.</summary>
internal sealed class ProjectOptions
{
    private readonly Option<string?> _project = ProjectOption.Create();

    private static readonly string[] KeyWords = ["warning", "error"];

    private readonly Option<string> _entities = EntityOptions.Create();
    private readonly Option<bool> _rawHtml = new("--raw-html")
    {
        Description = "Keep HTML in Markdown, like ContentSdkRawHtml in the project.",
    };
    private readonly Option<string> _drafts = new("--drafts")
    {
        Description = "Whether to read drafts, like ContentSdkDrafts in the project: include or exclude.",
        DefaultValueFactory = static _ => "include",
    };

    private readonly Option<string?> _today = new("--today")
    {
        Description = "The date that counts as today, like ContentSdkToday in the project: 2025-03-31.",
    };

    private readonly Option<string?> _aliases = new("--field-aliases")
    {
        Description = "Other names of built-in fields, like ContentSdkFieldAliases in the project: date=published,description=teaser.",
    };

    private readonly Option<string> _unknownKeys = new("--unknown-keys")
    {
        Description = "What a key is that nothing reads, like ContentSdkUnknownKeys in the project: warning or error.",
        DefaultValueFactory = static _ => KeyWords[0],
    };

    public ProjectOptions()
    {
        _aliases.Validators.Add(static result =>
        {
            foreach (var problem in FieldAliases.Problems(result.GetValueOrDefault<string?>() ?? "", BuiltInFields.Schema))
                result.AddError(problem.ToString());
        });
        _unknownKeys.Validators.Add(static result =>
        {
            var word = result.GetValueOrDefault<string>() ?? "";
            if (!KeyWords.Contains(word, StringComparer.OrdinalIgnoreCase))
                result.AddError(UnknownValue.Of("--unknown-keys", word, KeyWords));
        });
        _drafts.Validators.Add(static result =>
        {
            var word = result.GetValueOrDefault<string>() ?? "";
            if (SetOptions.IncludesDrafts(word) is null)
                result.AddError(UnknownValue.Of("--drafts", word, SetOptions.DraftWords));
        });
        _today.Validators.Add(static result =>
        {
            if (result.GetValueOrDefault<string?>() is { } day && !SetOptions.IsDay(day))
                result.AddError($"'{day}' is not a valid date for --today. Write year, month and day, as in 2025-03-31.");
        });
    }

    /// <summary>Whether a project is named.</summary>
    public bool IsNamed(CommandResult result) => result.GetResult(_project) is not null;

    /// <summary>The project that the option names; null without it.</summary>
    /// <exception cref="IOException">There is no such project, or MSBuild cannot read it.</exception>
    public ProjectFile? File(ParseResult parsed) => parsed.GetValue(_project) is { } path ? ProjectFile.Read(path) : null;

    public void AddTo(Command command)
    {
        command.Options.Add(_project);
        foreach (var option in (Option[])[_entities, _rawHtml, _drafts, _today, _aliases, _unknownKeys])
            command.Options.Add(option);
    }

    /// <summary>What the project says, or, of what is written on the command line, that.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="project">The project, if one is named.</param>
    /// <param name="knowsTypes">Whether the types of its last build count.</param>
    public ProjectSettings Of(ParseResult parsed, ProjectFile? project, bool knowsTypes = true)
    {
        var written = Of(parsed);
        if (project is null)
            return written;
        BuiltTypes.CheckRestored(project);
        var properties = project.Properties;
        var said = new Engine.Readings.ProjectOptions(
            properties["ContentSdkEntities"],
            properties["ContentSdkRawHtml"],
            properties["ContentSdkDrafts"],
            properties["ContentSdkToday"],
            properties["ContentSdkFieldAliases"],
            properties["ContentSdkRoutes"],
            properties["ContentSdkOutputs"]);
        var set = said.ForSet(EntityCatalog.Empty);
        var reading = said.Reading;
        return new(
            new(
                IsWritten(_entities) ? written.Reading.Entities : reading.Entities,
                IsWritten(_rawHtml) ? written.Reading.KeepsRawHtml : reading.KeepsRawHtml)
            {
                Fields = IsWritten(_aliases) ? written.Reading.Fields : reading.Fields,
            },
            IsWritten(_drafts) ? written.WithDrafts : set.WithDrafts,
            IsWritten(_today) ? written.Today : set.Today)
        {
            Routes = set.Routes,
            Outputs = set.Outputs,
            KnowsTypes = knowsTypes,
            Types = (knowsTypes ? BuiltTypes.Of(project) : ContentTypes.None) with
            {
                // Files are known here by their paths from the working directory.
                Folders = project.ContentFolders.Select(static folder => folder.Replace('\\', '/')).ToEquatableArray(),
                Aliases = IsWritten(_aliases) ? written.Types.Aliases : reading.Fields.Aliases,
                ForbidsUnknownKeys = IsWritten(_unknownKeys)
                    ? written.Types.ForbidsUnknownKeys
                    : string.Equals(properties["ContentSdkUnknownKeys"], KeyWords[1], StringComparison.OrdinalIgnoreCase),
            },
        };

        bool IsWritten(Option option) => parsed.GetResult(option) is { Implicit: false };
    }

    private ProjectSettings Of(ParseResult parsed) => new(
        new(EntityModes.Of(parsed.GetValue(_entities) ?? "") ?? EntityMode.Auto, parsed.GetValue(_rawHtml))
        {
            Fields = BuiltInFields.Schema with { Aliases = FieldAliases.Read(parsed.GetValue(_aliases) ?? "", BuiltInFields.Schema) },
        },
        SetOptions.IncludesDrafts(parsed.GetValue(_drafts) ?? "") ?? true,
        parsed.GetValue(_today))
    {
        Types = ContentTypes.None with
        {
            Aliases = FieldAliases.Read(parsed.GetValue(_aliases) ?? "", BuiltInFields.Schema),
            ForbidsUnknownKeys = string.Equals(parsed.GetValue(_unknownKeys), KeyWords[1], StringComparison.OrdinalIgnoreCase),
        },
    };
}
