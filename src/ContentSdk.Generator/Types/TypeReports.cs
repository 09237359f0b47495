using System.Collections.Immutable;
using ContentSdk.Engine;
using ContentSdk.Engine.Collections;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Rules;
using ContentSdk.Generator.Diagnostics;
using ContentSdk.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace ContentSdk.Generator.Types;

/// <summary>Reports what is wrong with the types of the host, in C#.</summary>
internal static class TypeReports
{
    /// <summary>Reports what is wrong with the types.</summary>
    public static void ReportTypes(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<TypesRead> reads,
        IncrementalValueProvider<ContentTypes> types)
    {
        context.RegisterSourceOutput(reads.Combine(types), static (output, pair) =>
        {
            var (read, types) = pair;
            var faults = AliasFaults(read, types).Concat(LinkFaults(read, types)).Concat(TableFaults(read, types))
                .Concat(EndlessValues.Of(read.Declared.Types, types));
            foreach (var wording in faults)
                output.ReportDiagnostic(ToDiagnostic(new(wording, read.PlaceOf(wording.Arguments[0]))));
        });
        context.RegisterSourceOutput(reads, static (output, read) =>
        {
            foreach (var problem in read.Problems)
                output.ReportDiagnostic(ToDiagnostic(problem));
        });
        context.RegisterSourceOutput(reads.Collect(), static (output, all) =>
        {
            foreach (var problem in SecondTypes(all).Concat(SecondCollections(all)))
                output.ReportDiagnostic(ToDiagnostic(problem));
        });
    }

    /// <summary>Reports collections that no file belongs to: a path with a typo gives none.</summary>
    public static void ReportCollectionsWithoutFiles(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<TypesRead> reads,
        IncrementalValuesProvider<ContentFile> files,
        IncrementalValueProvider<ContentTypes> types)
    {
        var without = files.Collect().Combine(types).Select(static (pair, _) => pair.Right.Collections
            .Where(collection => !pair.Left.Any(file => collection.Has(file.LogicalPath, pair.Right.Folders)))
            .Select(collection => (
                collection.TypeName, Meant: MeantPaths.Of(collection, pair.Left.Select(static file => file.LogicalPath), pair.Right)))
            .ToEquatableArray());
        context.RegisterSourceOutput(reads.Combine(without), static (output, pair) =>
        {
            var (read, missing) = pair;
            if (read.Declared.Collection is not { } collection || read.RefusedName.Length > 0)
                return;
            foreach (var (_, meant) in missing.Where(one => one.TypeName == collection.TypeName).Take(1).ToList())
            {
                var wording = meant is null
                    ? new Wording(DeclaredTypeRules.NoFiles, collection.Path, collection.Name)
                    : new Wording(DeclaredTypeRules.MisspelledPath, collection.Path, collection.Name, meant);
                output.ReportDiagnostic(ToDiagnostic(new(wording, read.Place)));
            }
        });
    }

    private static IEnumerable<Wording> AliasFaults(TypesRead read, ContentTypes types)
    {
        var fields = types.Fields?.Name == read.Declared.FieldsType ? types.Fields : null;
        return types.Aliases
            .Select(alias => (Alias: alias, Property: fields?.Find(alias.Name)))
            .Where(static pair => pair.Property is not null)
            .Select(pair => new Wording(
                DeclaredTypeRules.AliasKey, $"{fields!.DisplayName}.{pair.Property!.Name}", pair.Alias.Name, pair.Alias.Key));
    }

    private static IEnumerable<Wording> LinkFaults(TypesRead read, ContentTypes types)
    {
        foreach (var wording in Engine.Collections.LinkFaults.OfSlugs(read.Declared.Types, types))
            yield return wording;
        if (read.Declared.Collection is not { } collection || types.Find(collection.TypeName) is not { } type)
            yield break;
        foreach (var property in type.Properties.ToList())
        {
            if (property.InverseOf is { } inverse && InverseValues.SourceOf(property, inverse, type.Name, types) is null)
                yield return new(DeclaredTypeRules.UnusableInverse, $"{type.DisplayName}.{property.Name}", inverse, type.DisplayName);
        }
        var links = new TypeLinks(types);
        foreach (var wording in new LinkFaults(types, links).Of(read.Declared.Types))
            yield return wording;
        if (!links.IsCyclic(type.Name))
            yield break;
        if (type.Record is { CanBeExtended: false, EndsByItself: false })
            yield return new(type.Record.IsForeign ? DeclaredTypeRules.EndlessForeign
                : type.Record.IsDerived ? DeclaredTypeRules.EndlessDerived : DeclaredTypeRules.EndlessRecord, type.DisplayName);
        foreach (var property in type.Properties.Where(property => property.SetterOf.Length == 0 && links.LeadToItems(property.Shape)))
            yield return new(DeclaredTypeRules.OnlyByConstructor, $"{type.DisplayName}.{property.Name}");
    }

    private static IEnumerable<Wording> TableFaults(TypesRead read, ContentTypes types) =>
        read.Declared.Collection is { IsData: true } collection && DataFiles.IsTable(collection.Path)
        && types.Find(collection.TypeName) is { } type
            ? TableShapes.Faults(type, types) : [];

    private static IEnumerable<TypeProblem> SecondTypes(ImmutableArray<TypesRead> all)
    {
        var sorted = all.Where(static read => read.Declared.FieldsType.Length > 0)
            .OrderBy(static read => read.Declared.FieldsType, StringComparer.Ordinal).ToList();
        return sorted.Skip(1).Where(second => second.Declared.FieldsType != sorted[0].Declared.FieldsType)
            .Select(second => new TypeProblem(
                new(DeclaredTypeRules.SecondType, sorted[0].Declared.DisplayName, second.Declared.DisplayName), second.Place));
    }

    private static IEnumerable<TypeProblem> SecondCollections(ImmutableArray<TypesRead> all)
    {
        var names = new Dictionary<string, TypesRead>(StringComparer.OrdinalIgnoreCase);
        var paths = new Dictionary<string, TypesRead>(StringComparer.Ordinal);
        var types = new HashSet<string>(StringComparer.Ordinal);
        var fields = new HashSet<string>(all.Select(static read => read.Declared.FieldsType), StringComparer.Ordinal);
        foreach (var read in all.Where(static read => read.Declared.Collection is not null)
            .OrderBy(static read => read.Declared.Collection!.Name, StringComparer.Ordinal)
            .ThenBy(static read => read.Declared.Collection!.TypeName, StringComparer.Ordinal)
            .ThenBy(static read => read.Declared.Collection!.Path, StringComparer.Ordinal))
        {
            var (shown, collection) = (read.Declared.DisplayName, read.Declared.Collection!);
            if (fields.Contains(collection.TypeName))
                yield return At(read, DeclaredTypeRules.TwoUses, shown);
            if (!types.Add(collection.TypeName))
                yield return At(read, DeclaredTypeRules.TypeTwice, shown);
            else if (paths.TryGetValue(collection.Path, out var first))
                yield return At(read, DeclaredTypeRules.PathTwice, first.Declared.DisplayName, shown, collection.Path);
            else if (names.TryGetValue(collection.Name, out first))
                yield return At(read, DeclaredTypeRules.CollectionTwice, first.Declared.DisplayName, shown, collection.Name);
            else
                (names[collection.Name], paths[collection.Path]) = (read, read);
        }

        static TypeProblem At(TypesRead read, RuleMessage message, params string[] arguments) =>
            new(new(message, arguments), read.Place);
    }

    /// <summary>A problem as the compiler reports it.</summary>
    public static Diagnostic ToDiagnostic(TypeProblem problem)
    {
        object[] arguments = [.. problem.Wording.Arguments.AsSpan()];
        var descriptor = Descriptors.Get(problem.Wording.Message.RuleId, problem.Wording.Message.Name);
        return Diagnostic.Create(descriptor, problem.Place.ToLocation(), arguments);
    }
}
