using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Rules;

/// <summary>CSDK51xx: what a person declared about names in the text, under <c>entities</c> of front matter.</summary>
public static class EntityCorrectionRules
{
    /// <summary>It names what is not there.</summary>
    public static readonly Rule FitsNothing = Blocking(
        "CSDK5101", "Correction matches no name",
        "The text does not contain '{0}'. Write the name as it is there, including capitals.");

    /// <summary>A name that is close to one of the text.</summary>
    public static readonly RuleMessage NearName = FitsNothing.Also(
        "nearName", "The text does not contain '{0}'. Did you mean {1}?");

    /// <summary>Words that were not taken for a name.</summary>
    public static readonly RuleMessage NotDetected = FitsNothing.Also(
        "notDetected", "'{0}' is in the text ({1}) but was not detected as a name. If it is one, set 'add' to true.");

    /// <summary>A part of another name.</summary>
    public static readonly RuleMessage PartOfName = FitsNothing.Also(
        "partOfName", "'{0}' is part of another name in the text ({1}). Write that whole name, or set 'add' to true and 'nth' to 1 to choose one place.");

    /// <summary>There are not as many.</summary>
    public static readonly Rule NthOutOfRange = Blocking(
        "CSDK5102", "'nth' is too high",
        "'nth' is {0}, but the number of places where the text reads '{1}' is {2} ({3}). Write a lower number.");

    /// <summary>Keys that cannot stand together.</summary>
    public static readonly Rule Contradiction = Blocking(
        "CSDK5103", "Contradictory correction",
        "'ignore' says that this is not a name, but '{0}' says that it is. Remove one of them.");

    /// <summary>It says nothing, or not enough.</summary>
    public static readonly Rule Incomplete = Blocking(
        "CSDK5104", "Incomplete correction",
        "The correction does not identify a name in the text. Write the name as it is there, in 'mention'.");

    /// <summary>Nothing to change.</summary>
    public static readonly RuleMessage NoChange = Incomplete.Also(
        "noChange", "The correction does not change the name. Write its kind, the name of the entity that you mean, or set 'ignore' to true.");

    /// <summary>A new entity without a kind.</summary>
    public static readonly RuleMessage NoKind = Incomplete.Also(
        "noKind", "Neither the article nor a catalog has an entity '{0}'. Add its kind: {1}.");

    /// <summary>A new entity without a kind, whose name is close to one that exists.</summary>
    public static readonly RuleMessage NoKindNear = Incomplete.Also(
        "noKindNear", "Neither the article nor a catalog has an entity '{0}'. Did you mean {1}? If not, add its kind: {2}.");

    /// <summary>What it says is so without it.</summary>
    public static readonly Rule ChangesNothing = new(
        "CSDK5105", "Correction without effect",
        "'{0}' is the {1} '{2}' without the correction. Remove the correction.",
        RuleSeverity.Warning, IsBlocking: false);

    /// <summary>A name that is to be ignored and was not detected.</summary>
    public static readonly RuleMessage NotNameAnyway = ChangesNothing.Also(
        "notNameAnyway", "'{0}' is not detected as a name of its own. Remove the correction.");

    /// <summary>Another correction has the same place.</summary>
    public static readonly Rule Repeated = Blocking(
        "CSDK5106", "Name corrected twice",
        "'{0}' on line {1} was already corrected at {2}. Combine the two corrections, or write with 'nth' which place each is for.");

    /// <summary>Several are called so.</summary>
    public static readonly Rule AmbiguousName = Blocking(
        "CSDK5107", "Ambiguous name in a correction",
        "'{0}' could be {1}. Write the full name.");

    /// <summary>A key that corrections do not have.</summary>
    public static readonly Rule UnknownKey = Blocking(
        "CSDK5108", "Unknown key in a correction of a name",
        "'{0}' is not a key of a name's correction. Use one of these: {1}.");

    /// <summary>A key that is close to one that exists.</summary>
    public static readonly RuleMessage MisspelledKey = UnknownKey.Also(
        "misspelledKey", "'{0}' is not a key of a name's correction. Did you mean '{1}'?");

    /// <summary>The rules of this family.</summary>
    public static IReadOnlyList<Rule> All { get; } =
        [FitsNothing, NthOutOfRange, Contradiction, Incomplete, ChangesNothing, Repeated, AmbiguousName, UnknownKey];

    private static Rule Blocking(string id, string title, string message) => new(id, title, message, RuleSeverity.Error, IsBlocking: true);
}
