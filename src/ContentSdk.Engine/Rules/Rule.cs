namespace ContentSdk.Engine.Rules;

/// <summary>A rule that content is held to.</summary>
/// <param name="Id">As in <c>CSDK4001</c>; the first digit names the family.</param>
/// <param name="Title">Short name of the problem.</param>
/// <param name="MessageFormat">What is wrong, where, and what to write instead; <c>{0}</c> stand for the finding's arguments.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="IsBlocking">Whether it always stops the build and cannot be configured.</param>
public sealed record Rule(string Id, string Title, string MessageFormat, RuleSeverity Severity, bool IsBlocking)
{
    /// <summary>Page that explains the rule.</summary>
    public string HelpPath => $"docs/rules/{Id}.md";

    /// <summary>Address of that page, for those who do not have the repository.</summary>
    public string HelpLink => HelpRoot.Address + Id;
}

/// <summary>How grave a finding is.</summary>
public enum RuleSeverity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Worth mending.</summary>
    Warning,

    /// <summary>Must be mended.</summary>
    Error,
}
