using System.Text;
using ContentSdk.Engine.Routes;
using ContentSdk.Generator.Emit;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentSdk.Generator.Pipeline;

/// <summary>Settles what the host left open about the generated code.</summary>
internal static class EmitOptionsFactory
{
    public static EmitOptions Create(HostOptions options, HostFacts facts)
    {
        var root = options.RootNamespace.Length > 0 ? options.RootNamespace : facts.AssemblyName;
        var name = options.Namespace.Length > 0 ? options.Namespace : root + ".Seeds";
        var isPublic = options.Visibility.Length > 0
            ? string.Equals(options.Visibility, "public", StringComparison.OrdinalIgnoreCase)
            : !facts.IsExecutable;
        return new(ValidNamespace(name), isPublic, BaseAddress.Read(options.BaseAddress));
    }

    /// <summary>The name with each part made an identifier: <c>my-app.2d.class</c> becomes <c>my_app._2d.@class</c>.</summary>
    internal static string ValidNamespace(string name)
    {
        var builder = new StringBuilder();
        foreach (var part in name.Split('.'))
        {
            var trimmed = part.Trim().TrimStart('@');
            if (trimmed.Length == 0)
                continue;
            if (builder.Length > 0)
                builder.Append('.');
            if (SyntaxFacts.GetKeywordKind(trimmed) != SyntaxKind.None)
                builder.Append('@');
            else if (!SyntaxFacts.IsIdentifierStartCharacter(trimmed[0]) && SyntaxFacts.IsIdentifierPartCharacter(trimmed[0]))
                builder.Append('_');
            foreach (var c in trimmed)
                builder.Append(SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_');
        }
        return builder.Length > 0 ? builder.ToString() : "Seeds";
    }
}
