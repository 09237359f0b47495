namespace ContentSdk.Engine.Rules;

/// <summary>CSDK41xx: what a person declared about quotations, under <c>quotes</c> of front matter.</summary>
public static class QuoteCorrectionRules
{
    /// <summary>It names a quotation that is not there.</summary>
    public static readonly Rule FitsNothing = Blocking(
        "CSDK4101", "Correction fits no quotation",
        "No quotation {0} '{1}'. {2}");

    /// <summary>It names several.</summary>
    public static readonly Rule FitsSeveral = Blocking(
        "CSDK4102", "Correction fits several quotations",
        "{0} '{1}' ({2}). {3}");

    /// <summary>There are not as many.</summary>
    public static readonly Rule NthOutOfRange = Blocking(
        "CSDK4103", "Correction counts further than there are quotations",
        "There is no number {0}: {1} '{2}' ({3}).");

    /// <summary>Keys that cannot stand together.</summary>
    public static readonly Rule Contradiction = Blocking(
        "CSDK4104", "Correction contradicts itself",
        "{0}");

    /// <summary>It names no quotation, or says nothing of it.</summary>
    public static readonly Rule Incomplete = Blocking(
        "CSDK4105", "Correction is incomplete",
        "{0}");

    /// <summary>What it says is so without it.</summary>
    public static readonly Rule ChangesNothing = new(
        "CSDK4106", "Correction changes nothing",
        "The quotation in line {0} has this {1} without the correction. Remove it.",
        RuleSeverity.Warning, IsBlocking: false);

    /// <summary>Another correction has the same quotation.</summary>
    public static readonly Rule Repeated = Blocking(
        "CSDK4107", "Quotation is corrected twice",
        "The quotation in line {0} is corrected above already, at {1}. Put both corrections into one.");

    /// <summary>Nobody is called so.</summary>
    public static readonly Rule UnknownSpeaker = Blocking(
        "CSDK4108", "Speaker is not known",
        "'{0}' is named neither in the text nor in an entity catalog. {1}");

    /// <summary>Several are called so.</summary>
    public static readonly Rule AmbiguousSpeaker = Blocking(
        "CSDK4109", "Speaker may be several",
        "'{0}' may be {1}. Write the full name.");

    /// <summary>An id that no member can have.</summary>
    public static readonly Rule InvalidId = Blocking(
        "CSDK4110", "Id cannot be the name of a quotation's member",
        "'{0}' cannot be the name of a quotation's member{1}, such as '{2}'.");

    /// <summary>A member that another quotation has.</summary>
    public static readonly Rule RepeatedId = Blocking(
        "CSDK4111", "Two quotations have the same member",
        "'{0}' is the member of the quotation in line {1}. Write another id, or give that one an id of its own.");

    /// <summary>A kind that there is not.</summary>
    public static readonly Rule UnknownKind = Blocking(
        "CSDK4112", "Unknown kind of quotation",
        "There is no kind '{0}' of quotations. {1}");

    /// <summary>A key that corrections do not have.</summary>
    public static readonly Rule UnknownKey = Blocking(
        "CSDK4113", "Unknown key in a correction of a quotation",
        "A correction of a quotation has no key '{0}'. {1}");

    /// <summary>What is to become a quotation is none of the text, or cannot become one.</summary>
    public static readonly Rule CannotBeAdded = Blocking(
        "CSDK4114", "Text cannot be made a quotation",
        "'{0}' {1}");

    /// <summary>The rules of this family.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        FitsNothing, FitsSeveral, NthOutOfRange, Contradiction, Incomplete, ChangesNothing, Repeated, UnknownSpeaker, AmbiguousSpeaker, InvalidId, RepeatedId,
        UnknownKind, UnknownKey, CannotBeAdded,
    ];

    private static Rule Blocking(string id, string title, string message) => new(id, title, message, RuleSeverity.Error, IsBlocking: true);
}
