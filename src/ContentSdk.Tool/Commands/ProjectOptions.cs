using System.CommandLine;
using ContentSdk.Engine;
using ContentSdk.Engine.Catalog;
using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Sets;
using ContentSdk.Tool.Findings;

namespace ContentSdk.Tool.Commands;

/// <summary>The options that stand for properties of a project, so that the command says what its build says.</summary>
internal sealed class ProjectOptions
{
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

    public ProjectOptions()
    {
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
        foreach (var option in (Option[])[_entities, _rawHtml, _drafts, _today])
            command.Options.Add(option);
    }

    public ProjectSettings Of(ParseResult parsed) => new(
        new(EntityModes.Of(parsed.GetValue(_entities) ?? "") ?? EntityMode.Auto, parsed.GetValue(_rawHtml)),
        SetOptions.IncludesDrafts(parsed.GetValue(_drafts) ?? "") ?? true,
        parsed.GetValue(_today));
}
