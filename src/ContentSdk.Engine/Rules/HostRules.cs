namespace ContentSdk.Engine.Rules;

/// <summary>CSDK9xxx: ContentSdk itself and the project that uses it.</summary>
public static class HostRules
{
    /// <summary>A fault of ours.</summary>
    public static readonly Rule InternalError = new(
        "CSDK9001",
        "ContentSdk failed on a file",
        "ContentSdk failed on '{0}': {1}. This is a fault of ContentSdk, not of the file; please report it with the file.",
        RuleSeverity.Error,
        IsBlocking: true);

    /// <summary>The host's language version cannot compile generated code.</summary>
    public static readonly Rule LanguageVersionTooOld = new(
        "CSDK9002",
        "The C# language version is too old",
        "ContentSdk needs C# 12 or newer; this project is compiled as C# {0}. Set LangVersion to 12 or newer, or remove it.",
        RuleSeverity.Error,
        IsBlocking: true);

    /// <summary>The model assembly is not referenced.</summary>
    public static readonly Rule ModelMissing = new(
        "CSDK9003",
        "The ContentSdk assembly is not referenced",
        "This project has content files, but no reference to the assembly ContentSdk. Reference the package ContentSdk with PackageReference, and without ExcludeAssets or IncludeAssets that leave out 'compile'; with GlobalPackageReference NuGet always leaves it out.",
        RuleSeverity.Error,
        IsBlocking: true);

    /// <summary>A property with a value that means nothing.</summary>
    public static readonly Rule UnknownEntityMode = new(
        "CSDK9004",
        "Unknown value of ContentSdkEntities",
        "The property ContentSdkEntities has no value '{0}'. {1}",
        RuleSeverity.Error,
        IsBlocking: true);

    /// <summary>A property with a value that means nothing.</summary>
    public static readonly Rule UnknownDraftsMode = new(
        "CSDK9005",
        "Unknown value of ContentSdkDrafts",
        "The property ContentSdkDrafts has no value '{0}'. {1}",
        RuleSeverity.Error,
        IsBlocking: true);

    /// <summary>A property that is no day.</summary>
    public static readonly Rule InvalidToday = new(
        "CSDK9006",
        "ContentSdkToday is no date",
        "The property ContentSdkToday is no date: '{0}'. Write year, month and day, as in '2025-03-31', or leave it empty.",
        RuleSeverity.Error,
        IsBlocking: true);

    /// <summary>The rules of this family.</summary>
    public static IReadOnlyList<Rule> All { get; } = [InternalError, LanguageVersionTooOld, ModelMissing, UnknownEntityMode, UnknownDraftsMode, InvalidToday];
}
