namespace ContentSdk.Engine.Rules;

/// <summary>CSDK51xx: what a person declared about names in the text, under <c>entities</c> of front matter.</summary>
public static class EntityCorrectionRules
{
    /// <summary>It names what is not there.</summary>
    public static readonly Rule FitsNothing = Blocking(
        "CSDK5101", "Correction fits no name",
        "'{0}' {1}");

    /// <summary>There are not as many.</summary>
    public static readonly Rule NthOutOfRange = Blocking(
        "CSDK5102", "Correction counts further than there are places",
        "There is no number {0}: '{1}' stands in the text {2} ({3}).");

    /// <summary>Keys that cannot stand together.</summary>
    public static readonly Rule Contradiction = Blocking(
        "CSDK5103", "Correction contradicts itself",
        "{0}");

    /// <summary>It says nothing, or not enough.</summary>
    public static readonly Rule Incomplete = Blocking(
        "CSDK5104", "Correction is incomplete",
        "{0}");

    /// <summary>What it says is so without it.</summary>
    public static readonly Rule ChangesNothing = new(
        "CSDK5105", "Correction changes nothing",
        "'{0}' is {1} without the correction. Remove it.",
        RuleSeverity.Warning, IsBlocking: false);

    /// <summary>Another correction has the same place.</summary>
    public static readonly Rule Repeated = Blocking(
        "CSDK5106", "Name is corrected twice",
        "'{0}' in line {1} is corrected above already, at {2}. Put both corrections into one, or say with 'nth' which place each means.");

    /// <summary>Several are called so.</summary>
    public static readonly Rule AmbiguousName = Blocking(
        "CSDK5107", "Name may be several entities",
        "'{0}' may be {1}. Write the full name.");

    /// <summary>A key that corrections do not have.</summary>
    public static readonly Rule UnknownKey = Blocking(
        "CSDK5108", "Unknown key in a correction of a name",
        "A correction of a name has no key '{0}'. {1}");

    /// <summary>The rules of this family.</summary>
    public static IReadOnlyList<Rule> All { get; } =
        [FitsNothing, NthOutOfRange, Contradiction, Incomplete, ChangesNothing, Repeated, AmbiguousName, UnknownKey];

    private static Rule Blocking(string id, string title, string message) => new(id, title, message, RuleSeverity.Error, IsBlocking: true);
}
