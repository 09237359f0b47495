using System.Collections.Immutable;
using System.Text;
using ContentSdk.Engine.Layout.Codec;
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
    private const string FieldsAttribute = "ContentSdk.ContentFieldsAttribute";

    /// <summary>What each place in C# says.</summary>
    public static IncrementalValuesProvider<TypesRead> DeclaredTypes(this IncrementalGeneratorInitializationContext context) =>
        context.ReadsOf(FieldsAttribute).Collect()
            .Combine(context.ReadsOf(ItemTypes.CollectionAttribute).Collect())
            .Combine(context.ReadsOf(ItemTypes.DataAttribute).Collect())
            .SelectMany(static (all, _) => all.Left.Left.AddRange(all.Left.Right).AddRange(all.Right));

    /// <summary>The types that the content of the project is held to.</summary>
    public static IncrementalValueProvider<ContentTypes> ContentTypes(
        this IncrementalValuesProvider<TypesRead> reads, IncrementalValueProvider<HostOptions> options) =>
        reads.Select(static (read, _) => read.Declared)
            .Collect()
            .Combine(options.Select(static (options, _) => new TypeOptions(
                options.ForbidsUnknownKeys, options.Reading.Fields.Aliases, options.ContentFolders)))
            .Select(static (pair, _) => TypesTogether.Of(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Types);

    /// <summary>Emits the property of articles, and what makes its value.</summary>
    public static void EmitTypes(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<ContentTypes> types,
        IncrementalValueProvider<Emission> emission) =>
        context.RegisterSourceOutput(types.Combine(emission), static (output, pair) =>
        {
            var (types, emission) = pair;
            if (types.Types.Count == 0 || !emission.IsOn)
                return;
            try
            {
                var readers = FieldTypeEmitter.ReadersOf(types, emission.Options);
                var metadata = MetadataEmitter.Emit(ContentTypesCodec.MetadataKey, ContentTypesCodec.Write(types));
                if (types.Fields is { } fields)
                    Add(output, "Fields.g.cs", FieldTypeEmitter.Property(types, fields, emission.Options));
                Add(output, "Internals.ContentTypes.g.cs", metadata);
                Add(output, "Internals.FieldTypes.g.cs", readers);
                foreach (var record in IdentityEmitter.RecordsOf(types))
                    Add(output, $"Identity.{HintNames.OfType(record.Name)}.g.cs", IdentityEmitter.Emit(record));
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                output.ReportDiagnostic(Reports.FaultOfSet(InternalErrors.Message(exception)));
            }
        });

    private static void Add(SourceProductionContext output, string hintName, string code) =>
        output.AddSource(hintName, SourceText.From(code, Encoding.UTF8));

    private static IncrementalValuesProvider<TypesRead> ReadsOf(this IncrementalGeneratorInitializationContext context, string attribute) =>
        context.SyntaxProvider.ForAttributeWithMetadataName(
            attribute,
            static (node, _) => node is TypeDeclarationSyntax or CompilationUnitSyntax,
            static (attributed, cancellationToken) => Read(attributed, cancellationToken).ToEquatableArray())
            .SelectMany(static (reads, _) => reads)
            .WithTrackingName(TrackingNames.TypesRead);

    private static IEnumerable<TypesRead> Read(GeneratorAttributeSyntaxContext attributed, CancellationToken cancellationToken)
    {
        foreach (var attribute in attributed.Attributes)
        {
            var place = attribute.ApplicationSyntaxReference is { } reference
                ? Location.Create(reference.SyntaxTree, reference.Span) : null;
            var named = attribute.ConstructorArguments
                .Select(static argument => argument.Value).OfType<INamedTypeSymbol>().FirstOrDefault();
            if ((named ?? attributed.TargetSymbol as INamedTypeSymbol) is { } type)
            {
                var read = ReadSafely(type, attribute, place, attributed.SemanticModel.Compilation, cancellationToken);
                yield return read with { TypeName = CodeNames.Of(type) };
            }
        }
    }

    // An exception here would be CS8785: everything lost, and no word of why.
    private static TypesRead ReadSafely(
        INamedTypeSymbol type, AttributeData attribute, Location? place, Compilation compilation, CancellationToken cancellationToken)
    {
        try
        {
            var written = attribute.ApplicationSyntaxReference;
            if (written is not null && SymbolMemo<TypesRead>.Find(written, compilation) is { } known)
                return known;
            var collection = DeclaredCollections.Of(attribute);
            if (collection is not null && DeclaredCollections.PathFault(collection, type) is { } fault)
                return Nothing(fault, place);
            var refused = collection is null ? null : DeclaredCollections.NameFault(collection, type);
            var named = refused is null ? collection : DeclaredCollections.Renamed(collection!);
            var (read, files) = TypeReader.Read(type, place, compilation.Assembly, named, cancellationToken);
            if (refused is not null)
            {
                return read with
                {
                    Problems = read.Problems.Append(new(refused, CodePlace.Of(place))).ToEquatableArray(),
                    RefusedName = collection!.Name,
                };
            }
            if (written is not null && files is not null && !NamedConstants.AreIn(written))
                SymbolMemo<TypesRead>.Keep(written, compilation, read, files);
            return read;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return Nothing(new(HostRules.TypeError, CodeNames.Display(type), InternalErrors.Message(exception)), place);
        }
    }

    private static TypesRead Nothing(Wording wording, Location? place) =>
        new(new("", "", default), new([new(wording, CodePlace.Of(place))]), CodePlace.Of(place));
}
