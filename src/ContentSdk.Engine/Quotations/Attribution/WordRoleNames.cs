namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>The sections of the list <c>speech-words</c> by name.</summary>
internal static class WordRoleNames
{
    private static readonly Dictionary<string, WordRole> Sections = new(StringComparer.Ordinal)
    {
        ["subject-pronoun"] = WordRole.SubjectPronoun,
        ["relative"] = WordRole.Relative,
        ["determiner"] = WordRole.Determiner,
        ["preposition"] = WordRole.Preposition,
        ["noun-linker"] = WordRole.NounLinker,
        ["conjunction"] = WordRole.Conjunction,
        ["clause-opener"] = WordRole.ClauseOpener,
        ["auxiliary"] = WordRole.Auxiliary,
        ["adverb"] = WordRole.Adverb,
        ["time"] = WordRole.Time,
        ["catenative"] = WordRole.Catenative,
        ["title"] = WordRole.Title,
        ["document"] = WordRole.Document,
        ["noun-cue"] = WordRole.NounCue,
        ["term-cue"] = WordRole.TermCue,
        ["be"] = WordRole.Be,
        ["name-linker"] = WordRole.NameLinker,
        ["object-pronoun"] = WordRole.ObjectPronoun,
        ["particle"] = WordRole.Particle,
        ["as"] = WordRole.As,
        ["agent"] = WordRole.Agent,
        ["owner"] = WordRole.Owner,
        ["of"] = WordRole.Of,
        ["infinitive"] = WordRole.Infinitive,
        ["that"] = WordRole.That,
        ["telling"] = WordRole.Telling,
        ["own-pronoun"] = WordRole.OwnPronoun,
        ["self"] = WordRole.Self,
        ["tag-word"] = WordRole.TagWord,
        ["work"] = WordRole.Work,
        ["for"] = WordRole.For,
        ["noun-too"] = WordRole.NounToo,
        ["quotative"] = WordRole.Quotative,
        ["indefinite"] = WordRole.Indefinite,
        ["he"] = WordRole.He,
        ["she"] = WordRole.She,
        ["object-form"] = WordRole.ObjectForm,
    };

    /// <summary>What a word of the section does.</summary>
    /// <exception cref="InvalidOperationException">There is no such section: the list has a slip.</exception>
    public static WordRole Of(string section) => Sections.TryGetValue(section, out var role)
        ? role : throw new InvalidOperationException($"No word does what the section '{section}' says.");
}
