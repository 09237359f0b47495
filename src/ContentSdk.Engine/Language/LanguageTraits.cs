namespace ContentSdk.Engine.Language;

/// <summary>How a language orders and writes what matters to reading it; the names are the entries of its list <c>traits</c>.</summary>
[Flags]
internal enum LanguageTraits
{
    None = 0,

    /// <summary>The verb ends its clause: Orlev, “…” dedi.</summary>
    VerbFinal = 1,

    /// <summary>A past of two words, whose second is the participle: a déclaré, hat gesagt.</summary>
    CompoundPast = 2,

    /// <summary>The subject may follow its verb, with other phrases between: dijo a la prensa Orlev.</summary>
    FreeInversion = 4,

    /// <summary>Every noun has a capital.</summary>
    CapitalNouns = 8,

    /// <summary>A dash opens a line of dialogue.</summary>
    DialogueDash = 16,

    /// <summary>The helper and the participle embrace the clause: hat den Plan genannt.</summary>
    VerbBracket = 64,

    /// <summary>The cue may stand inside the marks: « Oui, dit Orlev, demain. »</summary>
    CueInside = 128,

    /// <summary>A colon before marks announces speech even where no word of speech stands before it.</summary>
    ColonAnnounces = 256,

    /// <summary>Subjects are left out where the verb shows them: dijo que.</summary>
    DropsSubject = 32,

    /// <summary>The first word of a name is often written small: le collège Paul-Éluard.</summary>
    SmallHeads = 512,

    /// <summary>An ending follows the apostrophe of a name: Ankara'da.</summary>
    ApostropheSuffixes = 1024,

    /// <summary>Names are found by the rules and the model whose lists and weights are of this language.</summary>
    NameModel = 2048,

    /// <summary>The big list of everyday words is of this language.</summary>
    EverydayList = 4096,

    /// <summary>A name takes no ending but the possessive.</summary>
    UninflectedNames = 8192,

    /// <summary>Names of months and days of the week begin with a capital.</summary>
    CapitalDates = 16384,

    /// <summary>A date may begin with its month: March 3.</summary>
    MonthMayLead = 32768,

    /// <summary>A date may end with the day of the week: 3 Mart 2024 Pazar.</summary>
    WeekdayMayFollow = 65536,

    /// <summary>Names are found by the model that languages other than English share.</summary>
    SharedNameModel = 131072,

    /// <summary>A name may end in words that are written small: l’Assemblée nationale.</summary>
    SmallTails = 262144,
}

/// <summary>The traits by name.</summary>
internal static class LanguageTraitNames
{
    /// <summary>The trait of that name.</summary>
    /// <exception cref="InvalidOperationException">There is no such trait: the list has a slip.</exception>
    public static LanguageTraits Of(string trait) => trait switch
    {
        "verb-final" => LanguageTraits.VerbFinal,
        "compound-past" => LanguageTraits.CompoundPast,
        "free-inversion" => LanguageTraits.FreeInversion,
        "capital-nouns" => LanguageTraits.CapitalNouns,
        "dialogue-dash" => LanguageTraits.DialogueDash,
        "verb-bracket" => LanguageTraits.VerbBracket,
        "cue-inside" => LanguageTraits.CueInside,
        "colon-announces" => LanguageTraits.ColonAnnounces,
        "drops-subject" => LanguageTraits.DropsSubject,
        "small-heads" => LanguageTraits.SmallHeads,
        "apostrophe-suffixes" => LanguageTraits.ApostropheSuffixes,
        "name-model" => LanguageTraits.NameModel,
        "uninflected-names" => LanguageTraits.UninflectedNames,
        "capital-dates" => LanguageTraits.CapitalDates,
        "month-may-lead" => LanguageTraits.MonthMayLead,
        "weekday-may-follow" => LanguageTraits.WeekdayMayFollow,
        "small-tails" => LanguageTraits.SmallTails,
        "shared-name-model" => LanguageTraits.SharedNameModel,
        "everyday-list" => LanguageTraits.EverydayList,
        _ => throw new InvalidOperationException($"There is no trait '{trait}'."),
    };
}
