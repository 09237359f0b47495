using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Rules;

/// <summary>CSDK74xx: rules that the host's code says of content. The first is reported in C#, the others where they are run.</summary>
public static class ProjectRules
{
    /// <summary>A class that nobody can construct.</summary>
    public static readonly Rule UnusableRule = Blocking(
        "CSDK7401", "Content rule that cannot be used",
        "The content rule '{0}' cannot be constructed, because it is abstract, static or generic. Use a class that can be.");

    /// <summary>A class without a constructor that takes nothing.</summary>
    public static readonly RuleMessage NoConstructor = UnusableRule.Also(
        "noConstructor",
        "The content rule '{0}' has no constructor without parameters that generated code can see. "
        + "Add one: the rule is constructed when the rules are run.");

    /// <summary>A property that the constructor does not set.</summary>
    public static readonly RuleMessage RequiredMember = UnusableRule.Also(
        "requiredMember",
        "The content rule '{0}' has the required property '{1}', which nothing sets when the rules are run. Give it a value instead.");

    /// <summary>A class that generated code cannot see.</summary>
    public static readonly RuleMessage NotAccessible = UnusableRule.Also(
        "notAccessible",
        "Generated code cannot see the content rule '{0}'. Make it, and the types that it is nested in, public or internal.");

    /// <summary>A class that checks nothing.</summary>
    public static readonly RuleMessage NoInterface = UnusableRule.Also(
        "noInterface",
        "'{0}' has [ContentRule] but does not implement IContentRule<T>. Implement it for Article, or for the type of a collection.");

    /// <summary>A type that nothing in content is of.</summary>
    public static readonly RuleMessage NoContent = UnusableRule.Also(
        "noContent",
        "The content rule '{0}' checks '{1}', but no content is of that type. "
        + "Use Article, ArticleBase, the type with [ContentFields], or the type of a collection or data file.");

    /// <summary>What a rule says.</summary>
    public static readonly Rule BrokenRule = Blocking(
        "CSDK7402", "Content that breaks a rule of the project", "The content breaks the project's rule {0}: {1}");

    /// <summary>A rule that threw.</summary>
    public static readonly Rule FailedRule = Blocking(
        "CSDK7403", "Content rule that failed",
        "The project's rule {0} did not finish: {1} Fix the rule, or the content that it cannot take.");

    /// <summary>Rules that could not be run at all.</summary>
    public static readonly Rule NotRun = Blocking(
        "CSDK7404", "Content rules that could not be run",
        "The rules in '{0}' could not be run: {1} Correct that, or leave them out with --no-rules.");

    /// <summary>Rules that do not end.</summary>
    public static readonly RuleMessage TimeLimit = NotRun.Also(
        "timeLimit",
        "The rules in '{0}' did not end within {1} seconds and were stopped. Correct the rule that does not end, "
        + "or give them more time with --rules-timeout.");

    /// <summary>Rules that end the process that they run in.</summary>
    public static readonly RuleMessage Crash = NotRun.Also(
        "crash", "The rules in '{0}' ended their process with exit code {1}. Run them in a unit test to see why: {2}.Check().");

    /// <summary>The rules of this family.</summary>
    public static IReadOnlyList<Rule> All { get; } = [UnusableRule, BrokenRule, FailedRule, NotRun];

    private static Rule Blocking(string id, string title, string message) => new(id, title, message, RuleSeverity.Error, IsBlocking: true);
}
