using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Rules;

/// <summary>CSDK9xxx: ContentSdk itself and the project that uses it.</summary>
public static class HostRules
{
    /// <summary>A fault of ours.</summary>
    public static readonly Rule InternalError = new(
        "CSDK9001",
        "ContentSdk failed on a file",
        "ContentSdk failed on '{0}': {1}. This is a bug in ContentSdk, not in the file. Please report it, and attach the file.",
        RuleSeverity.Error,
        IsBlocking: true);

    /// <summary>A fault of ours outside of a single file.</summary>
    public static readonly RuleMessage SetError = InternalError.Also(
        "set", "ContentSdk failed while it put the articles together: {0}. This is a bug in ContentSdk. Please report it.");

    /// <summary>The host's language version cannot compile generated code.</summary>
    public static readonly Rule LanguageVersionTooOld = new(
        "CSDK9002",
        "C# language version too old",
        "ContentSdk needs C# 12 or later, but this project uses C# {0}. Set LangVersion to 12 or later, or remove it.",
        RuleSeverity.Error,
        IsBlocking: true);

    /// <summary>The model assembly is not referenced.</summary>
    public static readonly Rule ModelMissing = new(
        "CSDK9003",
        "Missing reference to ContentSdk",
        "This project has content files but no reference to the assembly ContentSdk. Reference the package with PackageReference, "
        + "not with GlobalPackageReference, and without ExcludeAssets or IncludeAssets that leave out 'compile'.",
        RuleSeverity.Error,
        IsBlocking: true);

    /// <summary>A property with a value that means nothing.</summary>
    public static readonly Rule UnknownEntityMode = new(
        "CSDK9004",
        "Unknown value of ContentSdkEntities",
        "'{0}' is not a valid value of ContentSdkEntities. Use one of these: {1}.",
        RuleSeverity.Error,
        IsBlocking: true);

    /// <summary>A value that is close to one that exists.</summary>
    public static readonly RuleMessage MisspelledEntityMode = UnknownEntityMode.Also(
        "misspelledEntityMode", "'{0}' is not a valid value of ContentSdkEntities. Did you mean '{1}'?");

    /// <summary>A property with a value that means nothing.</summary>
    public static readonly Rule UnknownDraftsMode = new(
        "CSDK9005",
        "Unknown value of ContentSdkDrafts",
        "'{0}' is not a valid value of ContentSdkDrafts. Use one of these: {1}.",
        RuleSeverity.Error,
        IsBlocking: true);

    /// <summary>A value that is close to one that exists.</summary>
    public static readonly RuleMessage MisspelledDraftsMode = UnknownDraftsMode.Also(
        "misspelledDraftsMode", "'{0}' is not a valid value of ContentSdkDrafts. Did you mean '{1}'?");

    /// <summary>A property that is no day.</summary>
    public static readonly Rule InvalidToday = new(
        "CSDK9006",
        "Invalid ContentSdkToday",
        "'{0}' is not a valid date for ContentSdkToday. Write year, month and day, as in '2025-03-31', or leave it empty.",
        RuleSeverity.Error,
        IsBlocking: true);

    /// <summary>A property with a value that means nothing.</summary>
    public static readonly Rule UnknownPropertyValue = new(
        "CSDK9007",
        "Unknown value of a property",
        "'{0}' is not a valid value of {2}. Use one of these: {1}.",
        RuleSeverity.Error,
        IsBlocking: true);

    /// <summary>A value that is close to one that exists.</summary>
    public static readonly RuleMessage MisspelledPropertyValue = UnknownPropertyValue.Also(
        "misspelledPropertyValue", "'{0}' is not a valid value of {2}. Did you mean '{1}'?");

    /// <summary>Another name of a field that is no pair.</summary>
    public static readonly Rule InvalidAlias = new(
        "CSDK9008",
        "Invalid ContentSdkFieldAliases",
        "'{0}' in ContentSdkFieldAliases is not a pair. Write the name that files use and the built-in key, such as 'date=published', with commas between pairs.",
        RuleSeverity.Error,
        IsBlocking: true);

    /// <summary>Another name that is a field itself.</summary>
    public static readonly RuleMessage AliasOfField = InvalidAlias.Also(
        "aliasOfField", "'{0}' in ContentSdkFieldAliases is a built-in key itself and cannot be the name of another. Remove the pair.");

    /// <summary>A field that there is not.</summary>
    public static readonly RuleMessage UnknownField = InvalidAlias.Also(
        "unknownField", "'{0}' in ContentSdkFieldAliases is not a built-in key. Use one of these: {1}.");

    /// <summary>A field that there is nearly.</summary>
    public static readonly RuleMessage MisspelledField = InvalidAlias.Also(
        "misspelledField", "'{0}' in ContentSdkFieldAliases is not a built-in key. Did you mean '{1}'?");

    /// <summary>The rules of this family.</summary>
    public static IReadOnlyList<Rule> All { get; } =
        [InternalError, LanguageVersionTooOld, ModelMissing, UnknownEntityMode, UnknownDraftsMode, InvalidToday, UnknownPropertyValue, InvalidAlias];
}
