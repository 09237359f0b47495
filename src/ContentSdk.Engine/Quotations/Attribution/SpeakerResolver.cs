using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>Last stage: from the phrase that names a speaker to the entity.</summary>
internal sealed class SpeakerResolver(AnalyzedText text, IMentionResolver resolver)
{
    private const int MaxMentions = 40;

    private readonly int[] _starts = resolver.Mentions.Select(static mention => mention.Range.Start).ToArray();

    private readonly SpeechLexicon _lexicon = SpeechLexicon.For(text.Language);

    /// <summary>Who the speaker's phrase stands for.</summary>
    /// <param name="found">What was found of the quotation.</param>
    /// <param name="parent">The quotation that it stands in, if there is one.</param>
    public Resolution Resolve(Attributed? found, QuoteSpec? parent)
    {
        if (found?.Speaker is not { } phrase)
            return Resolution.None;
        // I, in somebody's words, is whoever speaks them.
        if (parent is not null && found.SpeakerKind == PhraseKind.Pronoun && (_lexicon.RolesOf(text.Document.Slice(phrase)) & WordRole.Self) != 0)
            return parent.Speaker < 0 ? Resolution.None : new(parent.Speaker, AttributionKind.Pronoun, parent.IsUncertain);
        return Resolve(phrase, found.SpeakerKind);
    }

    private Resolution Resolve(TextRange phrase, PhraseKind kind)
    {
        if (kind == PhraseKind.Name && NameIn(phrase) is { } mention)
            return IsPlaceOfSomebody(mention, phrase) ? Resolution.None : new(mention.Entity, AttributionKind.Named, mention.IsUncertain);
        var resolution = resolver.Resolve(phrase);
        if (resolution.Entity >= 0 || !IsForeign)
            return resolution;
        // Bakan, with a capital where its sentence begins: a post and no name.
        return LastPerson(phrase, kind == PhraseKind.Name ? PhraseKind.Nominal : kind);
    }

    private bool IsForeign => text.Language is not ("en" or "und");

    // The entity room reads pronouns of English only: elsewhere whoever was named last, and that is a guess unless nobody else was.
    private Resolution LastPerson(TextRange phrase, PhraseKind kind)
    {
        if (kind == PhraseKind.Nominal && !IsPost(phrase))
            return Resolution.None;
        var index = Array.BinarySearch(_starts, phrase.Start);
        index = index < 0 ? ~index : index;
        var found = -1;
        var isOnly = true;
        for (var i = index - 1; i >= 0 && index - i < MaxMentions; i--)
        {
            var mention = resolver.Mentions[i];
            if (mention.Kind != MentionKind.Name || resolver.Entities[mention.Entity].Kind != EntityKind.Person)
                continue;
            isOnly &= found < 0 || found == mention.Entity;
            found = found < 0 ? mention.Entity : found;
        }
        if (found < 0 || (kind == PhraseKind.Nominal && !isOnly))
            return Resolution.None;
        return new(found, kind == PhraseKind.Pronoun ? AttributionKind.Pronoun : AttributionKind.Nominal, kind == PhraseKind.Nominal || !isOnly);
    }

    // Die Ministerin, la alcaldesa: one person's post.
    private bool IsPost(TextRange phrase)
    {
        var first = text.TokenIndexAt(phrase.Start);
        for (var i = first; i < text.Tokens.Length && text.Tokens[i].Start < phrase.End && i - first < 3; i++)
        {
            if ((_lexicon.RolesOf(text.Slice(text.Tokens[i])) & WordRole.Title) != 0)
                return true;
        }
        return false;
    }

    // A Lund Democrat: the town is not who speaks.
    private bool IsPlaceOfSomebody(MentionSpec mention, TextRange phrase) =>
        resolver.Entities[mention.Entity].Kind == EntityKind.Place && mention.Range.End + 1 < phrase.End && CharClass.IsUpper(text.Document.Text[mention.Range.End + 1]);

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
