using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentSdk.Generator.Pipeline;

/// <summary>What matters of the host's compilation: looked up again at each edit in C#, and almost always equal.</summary>
internal sealed record HostFacts(string AssemblyName, bool IsExecutable, LanguageVersion LanguageVersion, bool HasModel)
{
    private const string ModelAssembly = "ContentSdk";

    public static HostFacts From(Compilation compilation) => new(
        compilation.AssemblyName ?? "",
        compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication,
        (compilation as CSharpCompilation)?.LanguageVersion ?? LanguageVersion.Latest.MapSpecifiedToEffectiveVersion(),
        compilation.ReferencedAssemblyNames.Any(static name => name.Name == ModelAssembly));

    /// <summary>Whether generated code can compile there.</summary>
    public bool IsSupported => LanguageVersion >= LanguageVersion.CSharp12 && HasModel;

    /// <summary>Why generated code cannot compile there, if so.</summary>
    public Wording? Problem =>
        LanguageVersion < LanguageVersion.CSharp12
            ? new(HostRules.LanguageVersionTooOld, LanguageVersion.ToDisplayString())
            : HasModel ? null : new(HostRules.ModelMissing);
}
