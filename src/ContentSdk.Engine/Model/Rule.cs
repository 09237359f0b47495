
namespace ContentSdk.Engine.Model;

/// <summary>A rule that content is held to.</summary>
/// <param name="Id">As in <c>CSDK4001</c>; the first digit names the family.</param>
/// <param name="Title">Short name of the problem.</param>
/// <param name="MessageFormat">What is wrong and what to do about it; <c>{0}</c>, <c>{1}</c>, … are the finding's arguments.</param>
/// <param name="Severity">How serious it is.</param>
/// <param name="IsBlocking">Whether it always stops the build and cannot be configured.</param>
public sealed record Rule(string Id, string Title, string MessageFormat, RuleSeverity Severity, bool IsBlocking)
{
    private readonly List<RuleMessage> _messages = [new(Id, "", MessageFormat)];

    /// <summary>Its messages, one for each cause. The first has no name.</summary>
    public IReadOnlyList<RuleMessage> Messages => _messages;

    /// <summary>Page that explains the rule.</summary>
    public string HelpPath => $"docs/rules/{Id}.md";

    /// <summary>URL of that page, for readers who do not have the repository.</summary>
    public string HelpLink => HelpRoot.Address + Id;

    /// <summary>The first of the rule's messages.</summary>
    public static implicit operator RuleMessage(Rule rule) => rule._messages[0];

    /// <summary>The format of one of the rule's messages.</summary>
    /// <param name="message">The message's name; empty for the first.</param>
    public string FormatOf(string message) => _messages.Find(one => one.Name == message)?.Format ?? MessageFormat;

    /// <summary>Adds the message of another cause. Only for the class that declares the rule.</summary>
    internal RuleMessage Also(string name, string format)
    {
        var message = new RuleMessage(Id, name, format);
        _messages.Add(message);
        return message;
    }
}

/// <summary>How serious a finding is.</summary>
public enum RuleSeverity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Worth fixing.</summary>
    Warning,

    /// <summary>Must be fixed.</summary>
    Error,
}
