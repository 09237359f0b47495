using System.Text;
using System.Threading;
using ContentSdk.Engine.Collections;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Rules;
using ContentSdk.Generator.Emit;
using ContentSdk.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ContentSdk.Generator.Types;

/// <summary>The steps from rules in the host's code to the method that runs them. No content is looked at but for places.</summary>
internal static class RuleSteps
{
    private const string RuleAttribute = "ContentSdk.ContentRuleAttribute";

    /// <summary>What each place in C# says.</summary>
    public static IncrementalValuesProvider<RuleRead> DeclaredRules(this IncrementalGeneratorInitializationContext context) =>
        context.SyntaxProvider.ForAttributeWithMetadataName(
            RuleAttribute,
            static (node, _) => node is TypeDeclarationSyntax or CompilationUnitSyntax,
            static (attributed, cancellationToken) => Read(attributed, cancellationToken).ToEquatableArray())
            .SelectMany(static (reads, _) => reads)
            .WithTrackingName(TrackingNames.RulesRead);

    /// <summary>The rules together, each once.</summary>
    public static IncrementalValueProvider<ProjectChecks> Checks(this IncrementalValuesProvider<RuleRead> reads) =>
        reads.Select(static (read, _) => read.Rule ?? new("", "", default))
            .Collect()
            .Select(static (rules, _) => new ProjectChecks(
                rules.Length > 0,
                rules.Where(static rule => rule.Name.Length > 0)
                    .GroupBy(static rule => rule.Name, StringComparer.Ordinal).Select(static group => group.First())
                    .OrderBy(static rule => rule.DisplayName, StringComparer.Ordinal)
                    .ThenBy(static rule => rule.Name, StringComparer.Ordinal).ToEquatableArray()))
            .WithTrackingName(TrackingNames.Rules);

    /// <summary>Emits the method that runs the rules.</summary>
    public static void EmitRules(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<ProjectChecks> checks,
        IncrementalValueProvider<SidecarFiles> sidecars,
        IncrementalValueProvider<ContentTypes> types,
        IncrementalValueProvider<Emission> emission)
    {
        var paths = checks.Combine(sidecars).Select(static (pair, _) => pair.Left.IsAny ? pair.Right.Paths : default);
        context.RegisterSourceOutput(checks.Combine(paths).Combine(types).Combine(emission), static (output, pair) =>
        {
            var (((checks, sidecars), types), emission) = pair;
            if (checks.IsAny && emission.IsOn)
                Add(output, () => RuleEmitter.Emit(checks, sidecars, types, emission.Options));
        });
    }

    /// <summary>Emits where the items are that rules check.</summary>
    public static void EmitPlaces(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<ProjectChecks> checks,
        IncrementalValueProvider<CollectionSet> collections,
        IncrementalValueProvider<Emission> emission)
    {
        var ofRules = collections.Combine(checks).Select(static (pair, _) =>
            pair.Left.Collections.Where(collection => pair.Right.Has(collection.Schema)).ToEquatableArray());
        context.RegisterSourceOutput(ofRules.Combine(emission), static (output, pair) =>
        {
            var (collections, emission) = pair;
            if (emission.IsOn)
                Add(output, () => collections.Select(collection => RuleEmitter.Places(collection, emission.Options)));
        });
    }

    /// <summary>Reports what is wrong with rules.</summary>
    public static void ReportRules(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<RuleRead> reads,
        IncrementalValuesProvider<TypesRead> declared,
        IncrementalValueProvider<ContentTypes> types,
        IncrementalValueProvider<Emission> emission)
    {
        context.RegisterSourceOutput(reads, static (output, read) =>
        {
            foreach (var problem in read.Problems)
                output.ReportDiagnostic(TypeReports.ToDiagnostic(problem));
        });
        // A type that is declared and has no content was refused, and that is said where it is declared.
        var names = declared.Collect().Select(static (all, _) => all.Select(static read => read.TypeName)
            .Distinct(StringComparer.Ordinal).OrderBy(static name => name, StringComparer.Ordinal).ToEquatableArray());
        context.RegisterSourceOutput(reads.Combine(names).Combine(types).Combine(emission), static (output, pair) =>
        {
            var (((read, names), types), emission) = pair;
            foreach (var problem in read.WithoutContent(types, names, emission.Options))
                output.ReportDiagnostic(TypeReports.ToDiagnostic(problem));
        });
    }

    private static void Add(SourceProductionContext output, Func<IEnumerable<GeneratedSource>> emit)
    {
        try
        {
            foreach (var source in emit().ToList())
                output.AddSource(source.HintName, SourceText.From(source.Text, Encoding.UTF8));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            output.ReportDiagnostic(Reports.FaultOfSet(InternalErrors.Message(exception)));
        }
    }

    private static IEnumerable<RuleRead> Read(GeneratorAttributeSyntaxContext attributed, CancellationToken cancellationToken)
    {
        foreach (var attribute in attributed.Attributes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (ReadSafely(attribute, attributed.TargetSymbol, attributed.SemanticModel.Compilation) is { } read)
                yield return read;
        }
    }

    // An exception here would be CS8785: everything lost, and no word of why.
    private static RuleRead? ReadSafely(AttributeData attribute, ISymbol target, Compilation compilation)
    {
        var written = attribute.ApplicationSyntaxReference;
        if (written is not null && SymbolMemo<RuleRead>.Find(written, compilation) is { } known)
            return known;
        var place = written is null ? null : Location.Create(written.SyntaxTree, written.Span);
        var named = attribute.ConstructorArguments.Select(static argument => argument.Value).OfType<INamedTypeSymbol>().FirstOrDefault();
        // The attribute on anything but a class is an error of the compiler's own.
        if ((named ?? target as INamedTypeSymbol) is not { } type || (named is null && type.TypeKind != TypeKind.Class))
            return null;
        try
        {
            var read = RuleReader.Read(type, place, compilation.Assembly);
            if (written is not null && read.Problems.Count == 0)
                SymbolMemo<RuleRead>.Keep(written, compilation, read, RuleReader.FilesOf(type));
            return read;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var fault = new Wording(HostRules.TypeError, CodeNames.Display(type), InternalErrors.Message(exception));
            return new(null, new([new(fault, CodePlace.Of(place))]), CodePlace.Of(place));
        }
    }
}
