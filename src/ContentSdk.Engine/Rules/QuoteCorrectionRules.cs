using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Rules;

/// <summary>CSDK41xx: what a person declared about quotations, under <c>quotes</c> of front matter.</summary>
public static class QuoteCorrectionRules
{
    /// <summary>It names a quotation that is not there.</summary>
    public static readonly Rule FitsNothing = Blocking(
        "CSDK4101", "Correction matches no quotation",
        "The article has no quotations, so the correction for '{0}' cannot be used. To make a quotation of text without quotation marks, write 'text' and set 'add' to true.");

    /// <summary>No quotation begins so.</summary>
    public static readonly RuleMessage NoSuchOpening = FitsNothing.Also(
        "noSuchOpening",
        "No quotation begins with '{0}'. Write the opening words as they are in the article, where the first quotation is {1}.");

    /// <summary>No quotation reads so.</summary>
    public static readonly RuleMessage NoSuchText = FitsNothing.Also(
        "noSuchText", "No quotation reads '{0}'. Write it as it is in the article, where the first quotation is {1}.");

    /// <summary>No quotation begins so, but some nearly do.</summary>
    public static readonly RuleMessage NearOpening = FitsNothing.Also(
        "nearOpening", "No quotation begins with '{0}'. Did you mean {1}?");

    /// <summary>No quotation reads so, but some nearly do.</summary>
    public static readonly RuleMessage NearText = FitsNothing.Also(
        "nearText", "No quotation reads '{0}'. Did you mean {1}?");

    /// <summary>It names several.</summary>
    public static readonly Rule FitsSeveral = Blocking(
        "CSDK4102", "Correction matches several quotations",
        "{1} quotations begin with '{0}' ({2}). Write more of the words, the whole quotation in 'text', or which one you mean in 'nth', such as 2.");

    /// <summary>Several quotations read so.</summary>
    public static readonly RuleMessage SeveralRead = FitsSeveral.Also(
        "severalRead", "{1} quotations read '{0}' ({2}). Write which one you mean in 'nth', such as 2.");

    /// <summary>Several places of the text read so.</summary>
    public static readonly RuleMessage SeveralPlaces = FitsSeveral.Also(
        "severalPlaces", "The text contains '{0}' {1} times ({2}). Write which one you mean in 'nth', such as 2.");

    /// <summary>There are not as many.</summary>
    public static readonly Rule NthOutOfRange = Blocking(
        "CSDK4103", "'nth' is too high",
        "'nth' is {0}, but the number of quotations that begin with '{1}' is {2} ({3}). Write a lower number.");

    /// <summary>Fewer quotations read so.</summary>
    public static readonly RuleMessage NthText = NthOutOfRange.Also(
        "nthText", "'nth' is {0}, but the number of quotations that read '{1}' is {2} ({3}). Write a lower number.");

    /// <summary>Fewer places of the text read so.</summary>
    public static readonly RuleMessage NthPlace = NthOutOfRange.Also(
        "nthPlace", "'nth' is {0}, but the number of places where the text reads '{1}' is {2} ({3}). Write a lower number.");

    /// <summary>Keys that cannot stand together.</summary>
    public static readonly Rule Contradiction = Blocking(
        "CSDK4104", "Contradictory correction",
        "'starts' and 'text' both identify the quotation. Remove one of them.");

    /// <summary>Text that is added by its first words.</summary>
    public static readonly RuleMessage AddedByOpening = Contradiction.Also(
        "addedByOpening", "A quotation must be added as a whole. Write 'text' with all of its words instead of 'starts'.");

    /// <summary>A quotation that is to be ignored and changed.</summary>
    public static readonly RuleMessage IgnoredAndMore = Contradiction.Also(
        "ignoredAndMore", "'ignore' says that this is not a quotation, but '{0}' says that it is. Remove one of them.");

    /// <summary>A speaker of a term.</summary>
    public static readonly RuleMessage SpeakerOfTerm = Contradiction.Also(
        "speakerOfTerm", "A term has no speaker. Remove 'speaker', or write another kind.");

    /// <summary>A member of a term.</summary>
    public static readonly RuleMessage IdOfTerm = Contradiction.Also(
        "idOfTerm", "A term has no member. Remove 'id', or write another kind.");

    /// <summary>A member of what was detected as a term.</summary>
    public static readonly RuleMessage IdOfDetectedTerm = Contradiction.Also(
        "idOfDetectedTerm",
        "The quotation on line {0} is a term, and terms have no member. Add its kind, 'direct' or 'partial', or remove 'id'.");

    /// <summary>A member of a quotation in the headline.</summary>
    public static readonly RuleMessage IdInHeadline = Contradiction.Also(
        "idInHeadline", "The quotation on line {0} is in the headline, and quotations there have no member. Remove 'id'.");

    /// <summary>It names no quotation, or says nothing of it.</summary>
    public static readonly Rule Incomplete = Blocking(
        "CSDK4105", "Incomplete correction",
        "The correction does not identify a quotation. Write its opening words in 'starts', or all of it in 'text'.");

    /// <summary>No text to add.</summary>
    public static readonly RuleMessage NothingToAdd = Incomplete.Also(
        "nothingToAdd", "The correction has no text to add. Write it in 'text', as it is in the article.");

    /// <summary>Nothing to change.</summary>
    public static readonly RuleMessage NoChange = Incomplete.Also(
        "noChange", "The correction does not change the quotation. Write a speaker, a kind or an id, or set 'ignore' to true.");

    /// <summary>What it says is so without it.</summary>
    public static readonly Rule ChangesNothing = new(
        "CSDK4106", "Correction without effect",
        "The quotation on line {0} has this kind without the correction. Remove 'kind'.",
        RuleSeverity.Warning, IsBlocking: false);

    /// <summary>A speaker that was detected.</summary>
    public static readonly RuleMessage SameSpeaker = ChangesNothing.Also(
        "sameSpeaker", "The quotation on line {0} has this speaker without the correction. Remove 'speaker'.");

    /// <summary>Another correction has the same quotation.</summary>
    public static readonly Rule Repeated = Blocking(
        "CSDK4107", "Quotation corrected twice",
        "The quotation on line {0} was already corrected at {1}. Combine the two corrections.");

    /// <summary>Nobody is called so.</summary>
    public static readonly Rule UnknownSpeaker = Blocking(
        "CSDK4108", "Unknown speaker",
        "'{0}' is named neither in the text nor in an entity catalog. Declare the speaker in entities.yaml, or write 'none'.");

    /// <summary>A speaker whose name is close to one that exists.</summary>
    public static readonly RuleMessage MisspelledSpeaker = UnknownSpeaker.Also(
        "misspelledSpeaker", "'{0}' is named neither in the text nor in an entity catalog. Did you mean {1}?");

    /// <summary>Several are called so.</summary>
    public static readonly Rule AmbiguousSpeaker = Blocking(
        "CSDK4109", "Ambiguous speaker",
        "'{0}' could be {1}. Write the full name.");

    /// <summary>An id that no member can have.</summary>
    public static readonly Rule InvalidId = Blocking(
        "CSDK4110", "Invalid id of a quotation",
        "'{0}' is not a valid C# member name. Use letters and digits without accents, beginning with a capital letter, such as '{1}'.");

    /// <summary>An id that is taken.</summary>
    public static readonly RuleMessage ReservedId = InvalidId.Also(
        "reservedId", "'{0}' is used by C# or by generated code. Write another id, such as '{1}'.");

    /// <summary>A member that another quotation has.</summary>
    public static readonly Rule RepeatedId = Blocking(
        "CSDK4111", "Two quotations with the same member",
        "'{0}' is already the member of the quotation on line {1}. Write another id, or give that quotation an id of its own.");

    /// <summary>A kind that there is not.</summary>
    public static readonly Rule UnknownKind = Blocking(
        "CSDK4112", "Unknown kind of quotation",
        "'{0}' is not a kind of quotation. Use one of these: {1}.");

    /// <summary>A kind that is close to one that exists.</summary>
    public static readonly RuleMessage MisspelledKind = UnknownKind.Also(
        "misspelledKind", "'{0}' is not a kind of quotation. Did you mean '{1}'?");

    /// <summary>A key that corrections do not have.</summary>
    public static readonly Rule UnknownKey = Blocking(
        "CSDK4113", "Unknown key in a correction of a quotation",
        "'{0}' is not a key of a quotation's correction. Use one of these: {1}.");

    /// <summary>A key that is close to one that exists.</summary>
    public static readonly RuleMessage MisspelledKey = UnknownKey.Also(
        "misspelledKey", "'{0}' is not a key of a quotation's correction. Did you mean '{1}'?");

    /// <summary>What is to become a quotation is none of the text, or cannot become one.</summary>
    public static readonly Rule CannotBeAdded = Blocking(
        "CSDK4114", "Text cannot be made a quotation",
        "No paragraph of the text contains '{0}'. Write it exactly as it is there, including capitals.");

    /// <summary>Text that is close to a sentence of the article.</summary>
    public static readonly RuleMessage NearSentence = CannotBeAdded.Also(
        "nearSentence", "No paragraph of the text contains '{0}'. Did you mean {1}?");

    /// <summary>Text that is a quotation.</summary>
    public static readonly RuleMessage AlreadyQuotation = CannotBeAdded.Also(
        "alreadyQuotation", "'{0}' is already a quotation (line {1}). Identify it with 'text', without 'add'.");

    /// <summary>Text that cuts a quotation.</summary>
    public static readonly RuleMessage Overlap = CannotBeAdded.Also(
        "overlap", "'{0}' overlaps the quotation on line {1}. Include all of that quotation, or none of it.");

    /// <summary>The rules of this family.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        FitsNothing, FitsSeveral, NthOutOfRange, Contradiction, Incomplete, ChangesNothing, Repeated, UnknownSpeaker, AmbiguousSpeaker,
        InvalidId, RepeatedId,
        UnknownKind, UnknownKey, CannotBeAdded,
    ];

    private static Rule Blocking(string id, string title, string message) => new(id, title, message, RuleSeverity.Error, IsBlocking: true);
}
