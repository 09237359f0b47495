using ContentSdk.Engine;
using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Routes;
using ContentSdk.Engine.Sets;

namespace ContentSdk.Tool.Findings;

/// <summary>What a project says of its content.</summary>
/// <param name="Reading">How files are read.</param>
/// <param name="WithDrafts">Whether drafts are part of it.</param>
/// <param name="Today">The day that its build states, or null.</param>
internal sealed record ProjectSettings(ReadOptions Reading, bool WithDrafts = true, string? Today = null)
{
    /// <summary>The types that its fields are held to.</summary>
    public ContentTypes Types { get; init; } = ContentTypes.None;

    /// <summary>
    /// Whether these are all of its types. Else a key that is not built in may be one of theirs, and nothing can be said of it.
    /// </summary>
    public bool KnowsTypes { get; init; } = true;

    /// <summary>The routes of articles.</summary>
    public RouteTable Routes { get; init; } = RouteTable.Default;

    /// <summary>The outputs whose needs articles are held to.</summary>
    public SiteOutputs Outputs { get; init; }

    /// <summary>The routes that were published; null where no file says so, and where not all of the project is read.</summary>
    public RouteBaseline? Baseline { get; init; }

    /// <summary>That file.</summary>
    public string BaselinePath { get; init; } = "";

    /// <summary>Those of a project that says nothing.</summary>
    public static ProjectSettings Default { get; } = new(ReadOptions.Default);

    /// <summary>How the articles are put together.</summary>
    public SetOptions ForSet(EntityCatalog declared) =>
        new(Reading.Entities == EntityMode.Off ? EntityCatalog.Empty : declared, WithDrafts, Today)
        {
            Routes = Routes,
            Outputs = Outputs,
            KeepsRawHtml = Reading.KeepsRawHtml,
            Baseline = Baseline,
        };
}
