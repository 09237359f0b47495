using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Generator.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentSdk.Generator.Pipeline;

/// <summary>What matters of the host's compilation: looked up again at each edit in C#, and almost always equal.</summary>
internal sealed record HostFacts(string AssemblyName, bool IsExecutable, LanguageVersion LanguageVersion, bool HasModel)
{
    /// <summary>Types of the project that are called as a class of terms is, with their namespaces; sorted.</summary>
    public EquatableArray<string> TermTypes { get; init; }

    /// <summary>Rules of which the project says whether they are errors; sorted.</summary>
    public EquatableArray<string> ConfiguredRules { get; init; }

    private const string ModelAssembly = "ContentSdk";

    private static readonly string[] Configurable =
    [
        .. RuleCatalog.All.Where(static rule => !rule.IsBlocking).Select(static rule => rule.Id)
            .OrderBy(static id => id, StringComparer.Ordinal),
    ];

    public static HostFacts From(Compilation compilation) => new(
        compilation.AssemblyName ?? "",
        compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication,
        (compilation as CSharpCompilation)?.LanguageVersion ?? LanguageVersion.Latest.MapSpecifiedToEffectiveVersion(),
        compilation.ReferencedAssemblyNames.Any(static name => name.Name == ModelAssembly))
    {
        TermTypes = TypesLikeTerms(compilation).OrderBy(static name => name, StringComparer.Ordinal).ToEquatableArray(),
        ConfiguredRules = Configurable.Where(rule => IsConfigured(rule, compilation.Options)).ToEquatableArray(),
    };

    private static bool IsConfigured(string rule, CompilationOptions options) =>
        options.SpecificDiagnosticOptions.ContainsKey(rule)
        || options.SyntaxTreeOptionsProvider?.TryGetGlobalDiagnosticValue(rule, default, out _) == true;

    // Mostly a look at the names of the project's types, and no symbol.
    private static IEnumerable<string> TypesLikeTerms(Compilation compilation) => TermClasses.All.Select(TermClasses.NameOf)
        .Where(name => compilation.ContainsSymbolsWithName(name, SymbolFilter.Type))
        .SelectMany(name => compilation.GetSymbolsWithName(name, SymbolFilter.Type))
        .Where(static type => type is INamedTypeSymbol { Arity: 0, ContainingType: null })
        .Select(static type => type.ToDisplayString())
        .Distinct(StringComparer.Ordinal);

    /// <summary>Whether generated code can compile there.</summary>
    public bool IsSupported => LanguageVersion >= LanguageVersion.CSharp12 && HasModel;

    /// <summary>Why generated code cannot compile there, if so.</summary>
    public Wording? Problem =>
        LanguageVersion < LanguageVersion.CSharp12
            ? new(HostRules.LanguageVersionTooOld, LanguageVersion.ToDisplayString())
            : HasModel ? null : new(HostRules.ModelMissing);
}
