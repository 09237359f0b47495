using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>Last stage: from the phrase that names a speaker to the entity.</summary>
internal sealed class SpeakerResolver(AnalyzedText text, IMentionResolver resolver)
{
    private readonly int[] _starts = resolver.Mentions.Select(static mention => mention.Range.Start).ToArray();

    private readonly SpeechLexicon _lexicon = SpeechLexicon.For(text.Language);

    /// <summary>Who the speaker's phrase stands for.</summary>
    /// <param name="found">What was found of the quotation.</param>
    /// <param name="parent">The quotation that it stands in, if there is one.</param>
    /// <param name="position">Where the quotation begins.</param>
    public Resolution Resolve(Attributed? found, QuoteSpec? parent, int position)
    {
        if (found?.Speaker is not { } phrase)
            return IsForeign && parent is null ? resolver.ResolveOmitted(position) : Resolution.None;
        // I, in somebody's words, is whoever speaks them.
        if (parent is not null && found.SpeakerKind == PhraseKind.Pronoun
            && (_lexicon.RolesOf(text.Document.Slice(phrase)) & WordRole.Self) != 0)
            return parent.Speaker < 0 ? Resolution.None : new(parent.Speaker, AttributionKind.Pronoun, parent.IsUncertain);
        var resolution = Resolve(phrase, found.SpeakerKind);
        var isUnnamed = resolution.Entity < 0 ? !IsNew(phrase) : resolution.IsUncertain && found.SpeakerKind == PhraseKind.Name;
        // A first word that is no name, or none: whoever is spoken of says it.
        if (IsForeign && isUnnamed && IsFirstWord(found.Source) && resolver.ResolveOmitted(position) is { Entity: >= 0 } omitted)
            return omitted;
        return resolution;
    }

    private static bool IsFirstWord(SpeakerSource source) =>
        source is SpeakerSource.SentenceBefore or SpeakerSource.OwnSentence or SpeakerSource.ParagraphBefore;

    private Resolution Resolve(TextRange phrase, PhraseKind kind)
    {
        if (kind == PhraseKind.Name && NameIn(phrase) is { } mention)
            return IsPlaceOfSomebody(mention, phrase)
                ? Resolution.None
                : new(mention.Entity, AttributionKind.Named, mention.IsUncertain || !CanSpeak(mention.Entity));
        var resolution = resolver.Resolve(phrase);
        return resolution.Entity >= 0 && !CanSpeak(resolution.Entity) ? resolution with { IsUncertain = true } : resolution;
    }

    // A fireman, two of the workers: somebody who was not spoken of yet, and who has no name.
    private bool IsNew(TextRange phrase) =>
        text.TokenIndexAt(phrase.Start) is var first && first < text.Tokens.Length
        && (_lexicon.RolesOf(text, first) & WordRole.Indefinite) != 0;

    // A place says nothing: its government does, or somebody there. Nor does an event.
    private bool CanSpeak(int entity) => resolver.Entities[entity].Kind is not (EntityKind.Place or EntityKind.Event);

    private bool IsForeign => !LanguageProfile.Assumed(text.Language).Has(LanguageTraits.NameModel);

    // A Lund Democrat: the town is not who speaks.
    private bool IsPlaceOfSomebody(MentionSpec mention, TextRange phrase) =>
        resolver.Entities[mention.Entity].Kind == EntityKind.Place && mention.Range.End + 1 < phrase.End
        && CharClass.IsUpper(text.Document.Text[mention.Range.End + 1]);

    // The first person in the phrase (Dana Orlev of the Lund Courier), else the longest name.
    private MentionSpec? NameIn(TextRange phrase)
    {
        var index = Array.BinarySearch(_starts, phrase.Start);
        if (index < 0)
            index = ~index;
        while (index > 0 && _starts[index - 1] >= phrase.Start)
            index--;
        if (index > 0 && resolver.Mentions[index - 1].Range.End > phrase.Start)
            index--;
        MentionSpec? best = null;
        for (; index < _starts.Length && _starts[index] < phrase.End; index++)
        {
            var mention = resolver.Mentions[index];
            if (mention.Kind != MentionKind.Name || !mention.Range.Overlaps(phrase))
                continue;
            if (resolver.Entities[mention.Entity].Kind == EntityKind.Person)
                return mention;
            if (best is null || mention.Range.Length > best.Value.Range.Length)
                best = mention;
        }
        return best;
    }
}
