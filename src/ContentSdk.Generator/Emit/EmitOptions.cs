using ContentSdk.Engine.Model;

namespace ContentSdk.Generator.Emit;

/// <summary>What the host chose about the generated code.</summary>
/// <param name="Namespace">Namespace of everything that is emitted: <c>QuoteBook.Seeds</c>.</param>
/// <param name="IsPublic">Whether the generated types are public.</param>
/// <param name="BaseAddress">Where the site begins, without a slash at its end; null where the host does not say so.</param>
internal sealed record EmitOptions(string Namespace, bool IsPublic, string? BaseAddress = null)
{
    /// <summary>Where files beside the content are published; null where the build does not publish them.</summary>
    public AssetPlaces? Assets { get; init; }

    /// <summary>Classes of terms that are not emitted, since the host has something of that name.</summary>
    public EquatableArray<string> LeftOut { get; init; }

    /// <summary>The keyword.</summary>
    public string Visibility => IsPublic ? "public" : "internal";

    /// <summary>
    /// What generated files call the class that holds the set. No member has such a name, and a short one takes the
    /// compiler less time to look up.
    /// </summary>
    public const string Store = "__Store";

    /// <summary>What the names of the model's types begin with.</summary>
    public const string Model = "global::ContentSdk.";

    /// <summary>The line that gives it the name.</summary>
    public string UsingStore => $"using {Store} = global::{Namespace}.{IndexEmitter.Internals}.Store;";
}

/// <summary>One generated file.</summary>
/// <param name="HintName">Unique without regard to case; safe for Roslyn and for file systems.</param>
/// <param name="Text">The source, lines ended by <c>\n</c>.</param>
internal sealed record GeneratedSource(string HintName, string Text);
