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
            return new(mention.Entity, AttributionKind.Named, mention.IsUncertain);
        return resolver.Resolve(phrase);
    }

    // The longest name in the phrase; where it holds two (Orlev and Lind) the first.
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
            if (mention.Kind == MentionKind.Name && mention.Range.Overlaps(phrase) && (best is null || mention.Range.Length > best.Value.Range.Length))
                best = mention;
        }
        return best;
    }
}
