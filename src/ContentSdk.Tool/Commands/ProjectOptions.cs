using System.CommandLine;
using ContentSdk.Engine;
using ContentSdk.Engine.Catalog;
using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Fields;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Readings;
using ContentSdk.Engine.Sets;
using ContentSdk.Tool.Findings;

namespace ContentSdk.Tool.Commands;

/// <summary>The options that stand for properties of a project, so that the command says what its build says.</summary>
internal sealed class ProjectOptions
{
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

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_entities, _rawHtml, _drafts, _today, _aliases, _unknownKeys])
            command.Options.Add(option);
    }

    public ProjectSettings Of(ParseResult parsed) => new(
        new(EntityModes.Of(parsed.GetValue(_entities) ?? "") ?? EntityMode.Auto, parsed.GetValue(_rawHtml))
        {
            Fields = BuiltInFields.Schema with { Aliases = FieldAliases.Read(parsed.GetValue(_aliases) ?? "", BuiltInFields.Schema) },
        },
        SetOptions.IncludesDrafts(parsed.GetValue(_drafts) ?? "") ?? true,
        parsed.GetValue(_today))
    {
        Types = ContentTypes.None with { ForbidsUnknownKeys = string.Equals(parsed.GetValue(_unknownKeys), KeyWords[1], StringComparison.OrdinalIgnoreCase) },
    };
}
