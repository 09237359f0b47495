using System.Collections.Immutable;
using System.Text;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Fields;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Rules;
using ContentSdk.Generator.Diagnostics;
using ContentSdk.Generator.Emit;
using ContentSdk.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ContentSdk.Generator.Types;

/// <summary>The steps from attributes in C# to the types that content is held to, and what is emitted for them.</summary>
internal static class TypeSteps
{
    private const string Attribute = "ContentSdk.ContentFieldsAttribute";

    /// <summary>What each place in C# says.</summary>
    public static IncrementalValuesProvider<TypesRead> DeclaredTypes(this IncrementalGeneratorInitializationContext context) =>
        context.SyntaxProvider.ForAttributeWithMetadataName(
            Attribute,
            static (node, _) => node is TypeDeclarationSyntax or CompilationUnitSyntax,
            static (attributed, cancellationToken) => Read(attributed, cancellationToken).ToEquatableArray())
            .SelectMany(static (reads, _) => reads)
            .WithTrackingName(TrackingNames.TypesRead);

    /// <summary>The types that the content of the project is held to.</summary>
    public static IncrementalValueProvider<ContentTypes> ContentTypes(
        this IncrementalValuesProvider<TypesRead> reads, IncrementalValueProvider<HostOptions> options) =>
        reads.Select(static (read, _) => read.Declared)
            .Collect()
            .Combine(options.Select(static (options, _) => (options.ForbidsUnknownKeys, options.Reading.Fields.Aliases)))
            .Select(static (pair, _) => Of(pair.Left, pair.Right.ForbidsUnknownKeys, pair.Right.Aliases))
            .WithTrackingName(TrackingNames.Types);

    /// <summary>Reports what is wrong with the types.</summary>
    public static void ReportTypes(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<TypesRead> reads,
        IncrementalValueProvider<ContentTypes> types)
    {
        context.RegisterSourceOutput(reads.Combine(types), static (output, pair) =>
        {
            var fields = pair.Right.Fields?.Name == pair.Left.Declared.FieldsType ? pair.Right.Fields : null;
            foreach (var alias in pair.Right.Aliases)
            {
                if (fields?.Find(alias.Name) is { } property)
                {
                    var name = $"{fields.DisplayName}.{property.Name}";
                    var wording = new Wording(DeclaredTypeRules.AliasKey, name, alias.Name, alias.Key);
                    output.ReportDiagnostic(ToDiagnostic(new(wording, pair.Left.Place)));
                }
            }
        });
        context.RegisterSourceOutput(reads, static (output, read) =>
        {
            foreach (var problem in read.Problems)
                output.ReportDiagnostic(ToDiagnostic(problem));
        });
        context.RegisterSourceOutput(reads.Collect(), static (output, all) =>
        {
            var sorted = all.Where(static read => read.Declared.FieldsType.Length > 0)
                .OrderBy(static read => read.Declared.FieldsType, StringComparer.Ordinal).ToList();
            foreach (var second in sorted.Skip(1).Where(second => second.Declared.FieldsType != sorted[0].Declared.FieldsType))
            {
                output.ReportDiagnostic(ToDiagnostic(new(
                    new(DeclaredTypeRules.SecondType, sorted[0].Declared.DisplayName, second.Declared.DisplayName), second.Place)));
            }
        });
    }

    /// <summary>Emits the property of articles, and what makes its value.</summary>
    public static void EmitTypes(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<ContentTypes> types,
        IncrementalValueProvider<Emission> emission) =>
        context.RegisterSourceOutput(types.Combine(emission), static (output, pair) =>
        {
            var (types, emission) = pair;
            if (types.Fields is not { } fields || !emission.IsOn)
                return;
            try
            {
                var property = FieldTypeEmitter.Property(types, fields, emission.Options);
                var readers = FieldTypeEmitter.ReadersOf(types, emission.Options);
                var metadata = FieldTypeEmitter.Metadata(types);
                output.AddSource("Fields.g.cs", SourceText.From(property, Encoding.UTF8));
                output.AddSource("Internals.ContentTypes.g.cs", SourceText.From(metadata, Encoding.UTF8));
                output.AddSource("Internals.FieldTypes.g.cs", SourceText.From(readers, Encoding.UTF8));
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                output.ReportDiagnostic(Reports.FaultOfSet(InternalErrors.Message(exception)));
            }
        });

    private static IEnumerable<TypesRead> Read(GeneratorAttributeSyntaxContext attributed, CancellationToken cancellationToken)
    {
        foreach (var attribute in attributed.Attributes)
        {
            var place = attribute.ApplicationSyntaxReference is { } reference
                ? Location.Create(reference.SyntaxTree, reference.Span) : null;
            var named = attribute.ConstructorArguments is [{ Value: INamedTypeSymbol other }] ? other : null;
            if ((named ?? attributed.TargetSymbol as INamedTypeSymbol) is { } type)
            {
                yield return ReadSafely(
                    type, attribute.ApplicationSyntaxReference, place, attributed.SemanticModel.Compilation, cancellationToken);
            }
        }
    }

    // An exception here would be CS8785: everything lost, and no word of why.
    private static TypesRead ReadSafely(
        INamedTypeSymbol type, SyntaxReference? attribute, Location? place, Compilation compilation, CancellationToken cancellationToken)
    {
        try
        {
            if (attribute is not null && TypeMemo.Find(attribute, compilation) is { } known)
                return known;
            var (read, files) = TypeReader.Read(type, place, compilation.Assembly, cancellationToken);
            if (attribute is not null && files is not null)
                TypeMemo.Keep(attribute, compilation, read, files);
            return read;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var wording = new Wording(HostRules.TypeError, CodeNames.Display(type), InternalErrors.Message(exception));
            return new(new("", "", default), new([new(wording, CodePlace.Of(place))]), CodePlace.Of(place));
        }
    }

    private static ContentTypes Of(ImmutableArray<DeclaredTypes> declared, bool forbidsUnknownKeys, EquatableArray<FieldAlias> aliases)
    {
        var first = declared.Where(static one => one.FieldsType.Length > 0)
            .OrderBy(static one => one.FieldsType, StringComparer.Ordinal).FirstOrDefault();
        return new(first?.Types ?? default, first?.FieldsType, forbidsUnknownKeys, aliases);
    }

    private static Diagnostic ToDiagnostic(TypeProblem problem)
    {
        object[] arguments = [.. problem.Wording.Arguments.AsSpan()];
        var descriptor = Descriptors.Get(problem.Wording.Message.RuleId, problem.Wording.Message.Name);
        return Diagnostic.Create(descriptor, problem.Place.ToLocation(), arguments);
    }
}
