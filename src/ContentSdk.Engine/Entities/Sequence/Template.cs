namespace ContentSdk.Engine.Entities.Sequence;

/// <summary>
/// What a feature of the sequence model says. The numbers are part of the weights file: never
/// change one, add new ones at the end.
/// </summary>
internal enum Template : uint
{
    Bias = 1,

    /// <summary>The word in small letters, and those around it.</summary>
    Word = 2,
    WordCased = 3,
    Previous = 4,
    Next = 5,
    Previous2 = 6,
    Next2 = 7,
    WordAndPrevious = 8,
    WordAndNext = 9,
    PreviousTwo = 10,
    NextTwo = 11,

    /// <summary>How words are written.</summary>
    Shape = 12,
    ShapePrevious = 13,
    ShapeNext = 14,
    ShapesAround = 15,
    ShapeAndPrevious = 16,
    ShapeAndNext = 17,
    Prefix = 18,
    Suffix = 22,
    SuffixPrevious = 26,
    SuffixNext = 27,

    /// <summary>Place in the sentence and its use of capitals.</summary>
    Place = 28,
    PlaceAndWord = 29,
    Style = 30,

    /// <summary>What the small word lists say.</summary>
    Trait = 31,
    TraitPrevious = 32,
    TraitNext = 33,
    TraitPrevious2 = 34,
    TraitNext2 = 35,

    /// <summary>The run of capitals that the token stands in.</summary>
    RunLength = 36,
    RunPosition = 37,
    RunLast = 38,
    RunLastTrait = 39,
    RunFirst = 40,
    RunFirstTrait = 41,
    BeforeRun = 42,
    AfterRun = 43,
    BeforeRunTrait = 44,
    AfterRunTrait = 45,
    BeforeRun2 = 46,
    AfterRun2 = 47,
    RunLastSuffix = 48,
    BeforeRunTwo = 49,
    AfterRunTwo = 50,

    /// <summary>What the rules read here.</summary>
    Rule = 51,
    RuleKind = 52,
    RulePrevious = 53,
    RuleNext = 54,
    RuleMargin = 55,
    Known = 56,
    KnownKind = 57,

    /// <summary>How the word is used elsewhere in the article.</summary>
    UsedLower = 58,
    UsedCapital = 59,
    Elsewhere = 60,
    RunLastElsewhere = 61,

    /// <summary>What the long name lists say.</summary>
    List = 62,
    ListPrevious = 63,
    ListNext = 64,
    ListAndPosition = 65,
    ListAll = 66,
    ListOfRunLast = 67,
    ListOfRunFirst = 68,
    ListBeforeRun = 70,
    ListAfterRun = 71,
    Phrase = 72,

    /// <summary>Whether the token touches its neighbours.</summary>
    Tight = 69,

    /// <summary>What the word lists of a language other than English say.</summary>
    Mark = 73,
    MarkPrevious = 74,
    MarkNext = 75,
    MarkRunFirst = 76,
    MarkRunLast = 77,
    MarkBeforeRun = 78,
    MarkAfterRun = 79,
    MarkPrevious2 = 80,
    MarkNext2 = 81,
}
