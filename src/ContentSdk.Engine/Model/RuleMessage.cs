namespace ContentSdk.Engine.Model;

/// <summary>One thing that a rule reports: a whole sentence with placeholders for values. A rule has one message for each cause.</summary>
/// <param name="RuleId">Id of the rule, as in <c>CSDK4001</c>.</param>
/// <param name="Name">Which of the rule's messages it is; empty for the first.</param>
/// <param name="Format">What is wrong and what to do about it; <c>{0}</c>, <c>{1}</c>, … are the finding's arguments.</param>
public sealed record RuleMessage(string RuleId, string Name, string Format);
