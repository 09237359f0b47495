using ContentSdk.Engine;
using ContentSdk.Engine.Catalog;
using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Fields;
using ContentSdk.Engine.Readings;
using ContentSdk.Engine.Routes;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Sets;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContentSdk.Generator.Pipeline;

/// <summary>The project's properties, as the package's props and targets hand them to the compiler.</summary>
internal sealed record HostOptions(
    bool IsEnabled, string Folders, string ProjectDirectory, string RootNamespace, string Namespace, string Visibility,
    string Entities, bool KeepsRawHtml, string Drafts = "", string Today = "", string Resource = "",
    EquatableArray<Wording> Unknown = default)
{
    public static HostOptions From(AnalyzerConfigOptions options)
    {
        return new(
            !string.Equals(Property("ContentSdkEnabled"), "false", StringComparison.OrdinalIgnoreCase),
            IsDirect() ? Property("ContentSdkFolders") is { Length: > 0 } folders ? folders : "seeds" : "",
            Property("ProjectDir").Replace('\\', '/'),
            Property("RootNamespace"),
            Property("ContentSdkNamespace"),
            Property("ContentSdkVisibility"),
            Property("ContentSdkEntities"),
            string.Equals(Property("ContentSdkRawHtml"), "true", StringComparison.OrdinalIgnoreCase),
            Property("ContentSdkDrafts"),
            Property("ContentSdkToday"),
            Property("ContentSdkResource"),
            PropertyWords.Problems(Property).ToEquatableArray())
        {
            FieldAliases = Property("ContentSdkFieldAliases"),
            Routes = Property("ContentSdkRoutes"),
            BaseAddress = Property("ContentSdkBaseAddress"),
            Outputs = Property("ContentSdkOutputs"),
            ForbidsUnknownKeys = string.Equals(Property("ContentSdkUnknownKeys"), "error", StringComparison.OrdinalIgnoreCase),
            ExpectsContent = string.Equals(Property("ContentSdkIsExpected"), "true", StringComparison.OrdinalIgnoreCase),
            IsWatched = string.Equals(Property("ContentSdkIsWatched"), "true", StringComparison.OrdinalIgnoreCase),
            MakesSchemas = string.Equals(Property("ContentSdkSchemas"), "true", StringComparison.OrdinalIgnoreCase),
        };

        // A project that gets the package through another one reads only what it names as content itself.
        bool IsDirect() => !string.Equals(Property("ContentSdkIsDirect"), "false", StringComparison.OrdinalIgnoreCase);

        string Property(string name) => options.TryGetValue("build_property." + name, out var value) ? value.Trim() : "";
    }

    /// <summary>The folders that content is in, relative to the project.</summary>
    public EquatableArray<string> ContentFolders =>
        Folders.Split('|').Select(static folder => folder.Trim().Replace('\\', '/').Trim('/'))
            .Where(static folder => folder.Length > 0).ToEquatableArray();

    /// <summary>Other names that files use for built-in fields, as the project writes them.</summary>
    public string FieldAliases { get; init; } = "";

    /// <summary>The routes of articles, as the project writes them.</summary>
    public string Routes { get; init; } = "";

    /// <summary>Where the site begins, as the project writes it.</summary>
    public string BaseAddress { get; init; } = "";

    /// <summary>The outputs whose needs articles are held to, as the project writes them.</summary>
    public string Outputs { get; init; } = "";

    /// <summary>Whether a key of front matter that nothing reads is an error.</summary>
    public bool ForbidsUnknownKeys { get; init; }

    /// <summary>Whether code of the project may use the set before there is any content.</summary>
    public bool ExpectsContent { get; init; }

    /// <summary>Whether <c>dotnet watch</c> compiles the project.</summary>
    public bool IsWatched { get; init; }

    /// <summary>Whether the build makes schemas for editors.</summary>
    public bool MakesSchemas { get; init; }

    /// <summary>How content is read. A word for the entities that means nothing is reported, and then means the default.</summary>
    public ReadOptions Reading => Project.Reading;

    /// <summary>How the articles are put together. Where entities are off, nobody is one.</summary>
    public SetOptions ForSet(EntityCatalog declared, EquatableArray<string> alsoNamed, AssetFiles? assets) =>
        Project.ForSet(declared).WithNames(alsoNamed).WithAssets(assets);

    private ProjectOptions Project => new(Entities, KeepsRawHtml ? "true" : "", Drafts, Today, FieldAliases, Routes, Outputs);

    /// <summary>What is wrong with the properties, if anything.</summary>
    public EquatableArray<Wording> Problems
    {
        get
        {
            var problems = new List<Wording>();
            if (EntityModes.Of(Entities) is null)
                problems.Add(Wording.ForUnknown(HostRules.MisspelledEntityMode, HostRules.UnknownEntityMode, Entities, EntityModes.Words));
            if (SetOptions.IncludesDrafts(Drafts) is null)
            {
                problems.Add(Wording.ForUnknown(
                    HostRules.MisspelledDraftsMode, HostRules.UnknownDraftsMode, Drafts, SetOptions.DraftWords));
            }
            if (Today.Length > 0 && !SetOptions.IsDay(Today))
                problems.Add(new(HostRules.InvalidToday, Today));
            problems.AddRange(Engine.Readings.FieldAliases.Problems(FieldAliases, BuiltInFields.Schema));
            problems.AddRange(RouteTable.Problems(Routes));
            problems.AddRange(SiteOutputWords.Problems(Outputs));
            if (Engine.Routes.BaseAddress.Problem(BaseAddress) is { } problem)
                problems.Add(problem);
            problems.AddRange(Unknown);
            return problems.ToEquatableArray();
        }
    }

    /// <summary>The logical path of a file that was listed by hand under a content folder; null for any other file.</summary>
    public string? Adopt(string path)
    {
        path = path.Replace('\\', '/');
        if (!ContentReader.IsContent(path) && !CatalogFile.IsCatalog(path) && !Sidecars.IsSidecar(path) && !DataFiles.IsData(path))
            return null;
        var root = ProjectDirectory.TrimEnd('/') + "/";
        string relative;
        if (root.Length > 1 && path.StartsWith(root, StringComparison.OrdinalIgnoreCase))
            relative = path.Substring(root.Length);
        else if (IsRooted(path))
            return null;
        else
            relative = path.StartsWith("./", StringComparison.Ordinal) ? path.Substring(2) : path;
        foreach (var folder in Folders.Split('|'))
        {
            var prefix = folder.Trim().Replace('\\', '/').Trim('/') + "/";
            if (prefix.Length > 1 && relative.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                return relative;
        }
        return null;
    }

    public static bool IsRooted(string path) => path.StartsWith("/", StringComparison.Ordinal) || (path.Length > 1 && path[1] == ':');
}
