using System.CommandLine;
using System.Globalization;
using ContentSdk.Engine;
using ContentSdk.Engine.Catalog;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Naming;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Sets;
using ContentSdk.Tool.Files;
using ContentSdk.Tool.Findings;

namespace ContentSdk.Tool.Commands;

/// <summary><c>contentsdk entities</c>: who and what articles name, as a list or as the beginning of a catalog.</summary>
internal static class EntitiesCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("paths")
        {
            Description = "Content files, or folders to search for content files and entity catalogs.",
            Arity = ArgumentArity.OneOrMore,
        };
        var suggest = new Option<bool>("--suggest")
        {
            Description = "Print a catalog of the entities that are not declared yet. Save it as entities.yaml and review it.",
        };
        var command = new Command("entities", "Prints the entities that the articles name.") { paths, suggest };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(paths), parsed.GetValue(suggest), parsed.InvocationConfiguration.Output,
            parsed.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(string[] paths, bool suggest, TextWriter output, TextWriter error)
    {
        ContentSet set;
        try
        {
            set = ContentSet.Read(ContentFiles.Find(paths), ProjectSettings.Default);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"contentsdk: {fault.Message}");
            return ExitCodes.Usage;
        }
        // A list made with half a catalog would look like one made with all of it.
        var faults = set.Catalog.Findings.SelectMany(file => file.Select(finding => new FileFinding(file.Key, finding)))
            .Where(found => found.Rule.Severity == RuleSeverity.Error).ToList();
        foreach (var found in faults)
            error.WriteLine(found.Line);
        if (suggest)
            output.Write(CatalogSuggestion.Write(set.Resolution.Index, set.Catalog.Entities));
        else
            List(set, output);
        return faults.Count == 0 ? ExitCodes.Success : ExitCodes.ContentErrors;
    }

    private static void List(ContentSet set, TextWriter output)
    {
        var declared = set.Catalog.Entities.Entries.Select(entry => (entry.Kind, entry.MemberName)).ToHashSet();
        var entities = set.Resolution.Index.Entities;
        foreach (var entity in entities.Where((entity, i) => entity.Canonical == i).OrderBy(entity => entity.Kind)
            .ThenBy(entity => entity.Name, StringComparer.Ordinal))
            output.WriteLine(Consoles.OnOneLine(Line(entity, declared.Contains((entity.Kind, entity.MemberName)))));
    }

    private static string Line(IndexedEntity entity, bool isDeclared)
    {
        var state = isDeclared ? ", declared" : entity.IsConfident ? "" : " (?)";
        var aliases = entity.Aliases.Count == 0 ? "" : $", also {string.Join(", ", entity.Aliases.AsEnumerable())}";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{EntityKindWords.WordOf(entity.Kind)}: {entity.Name}{state}, articles: {entity.Articles.Count}{aliases}");
    }
}
