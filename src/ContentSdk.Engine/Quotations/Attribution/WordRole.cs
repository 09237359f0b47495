namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>What a word may do beside a quotation; the names are the sections of the list <c>speech-words</c>.</summary>
[Flags]
internal enum WordRole : ulong
{
    None = 0,
    SubjectPronoun = 1 << 0,
    Relative = 1 << 1,
    Determiner = 1 << 2,
    Preposition = 1 << 3,
    NounLinker = 1 << 4,
    Conjunction = 1 << 5,
    ClauseOpener = 1 << 6,
    Auxiliary = 1 << 7,
    Adverb = 1 << 8,
    Time = 1 << 9,
    Catenative = 1 << 10,
    Title = 1 << 11,
    Document = 1 << 12,
    NounCue = 1 << 13,
    TermCue = 1 << 14,
    According = 1 << 15,
    Be = 1 << 16,
    NameLinker = 1 << 17,
    ObjectPronoun = 1 << 18,
    Particle = 1 << 19,

    /// <summary>as: before what somebody is called.</summary>
    As = 1 << 20,

    /// <summary>by: before who does what a passive verb says.</summary>
    Agent = 1 << 21,

    /// <summary>by, from, of: before whose words a noun of speech means.</summary>
    Owner = 1 << 22,

    /// <summary>of: goes on with a name.</summary>
    Of = 1 << 23,

    /// <summary>to: before an infinitive.</summary>
    Infinitive = 1 << 24,

    /// <summary>that: before what is said.</summary>
    That = 1 << 25,

    /// <summary>told: before who is spoken to.</summary>
    Telling = 1 << 26,

    /// <summary>his, her: whose words they are.</summary>
    OwnPronoun = 1 << 27,

    /// <summary>I: whoever speaks.</summary>
    Self = 1 << 28,

    /// <summary>A word that is an adverb by its ending.</summary>
    AdverbForm = 1 << 29,

    /// <summary>so, behind a quotation: before who said it.</summary>
    TagWord = 1 << 30,

    /// <summary>remarks: a noun unless a subject stands before it.</summary>
    NounToo = 1UL << 31,

    /// <summary>for: before what somebody calls for.</summary>
    For = 1UL << 32,

    /// <summary>song: a kind of work, whose title may follow.</summary>
    Work = 1UL << 33,

    /// <summary>diye: right behind what somebody says, whatever verb follows.</summary>
    Quotative = 1UL << 34,

    /// <summary>a, some, two: before somebody who was not spoken of yet.</summary>
    Indefinite = 1UL << 35,

    /// <summary>he, his: stands for a man.</summary>
    He = 1UL << 36,

    /// <summary>she, her: stands for a woman.</summary>
    She = 1UL << 37,

    /// <summary>den, einen: a form that no subject has, in a language whose articles show the case.</summary>
    ObjectForm = 1UL << 38,

    /// <summary>Words that no noun phrase goes over.</summary>
    PhraseStop = SubjectPronoun | Relative | Conjunction | ClauseOpener | Auxiliary | Time,

    /// <summary>Words that are no part of a name although a sentence may begin with them.</summary>
    Function = SubjectPronoun | Relative | Determiner | Preposition | Conjunction | ClauseOpener | Auxiliary | Adverb | Time,
}

/// <summary>Forms of a cue verb that a word can be.</summary>
[Flags]
internal enum CueForms : byte
{
    None = 0,
    Base = 1,
    Third = 2,
    Past = 4,
    Participle = 8,
    Ing = 16,

    /// <summary>Forms that can stand beside a subject.</summary>
    Finite = Base | Third | Past,
}

/// <summary>A cue verb's form.</summary>
/// <param name="Strength">3 introduces whole utterances, 2 reports speech, 1 may; 0: no cue.</param>
/// <param name="Forms">What forms the word can be.</param>
internal readonly record struct CueVerb(byte Strength, CueForms Forms)
{
    /// <summary>Whether the word is a cue verb in one of the forms.</summary>
    public bool Is(CueForms forms) => (Forms & forms) != 0;
}
