using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Corrections;

/// <summary>
/// Last step of corrections of quotations: kind, speaker and member as a person
/// declared them, in place of those detected.
/// </summary>
internal sealed class QuoteCorrector
{
    private readonly AnalyzedText _text;
    private readonly QuoteSpec[] _quotes;
    private readonly IMentionResolver _resolver;
    private readonly CorrectionFindings _findings;
    private readonly NamedEntities _names;
    private readonly Dictionary<int, int> _added = [];
    private readonly List<EntitySpec> _speakers = [];

    private QuoteCorrector(
        AnalyzedText text, IReadOnlyList<QuoteSpec> quotes, IMentionResolver resolver, EquatableArray<CatalogEntry> catalog,
        CorrectionFindings findings)
    {
        (_text, _quotes, _resolver, _findings) = (text, [.. quotes], resolver, findings);
        _names = new(resolver.Entities, catalog);
    }

    /// <summary>The quotes as declared, and the entities of the article with the speakers that its text does not mention.</summary>
    /// <param name="text">The article.</param>
    /// <param name="spans">What was declared of which quotation.</param>
    /// <param name="quotes">What was detected of each.</param>
    /// <param name="resolver">Who is who.</param>
    /// <param name="catalog">Of the entities of the catalog those that the file names.</param>
    /// <param name="logicalPath">The file that the corrections stand in.</param>
    /// <param name="findings">Where corrections that do not fit go.</param>
    public static (IReadOnlyList<QuoteSpec> Quotes, IMentionResolver Resolver) Correct(
        AnalyzedText text, CorrectedSpans spans, IReadOnlyList<QuoteSpec> quotes, IMentionResolver resolver,
        EquatableArray<CatalogEntry> catalog,
        string logicalPath, ICollection<Finding> findings)
    {
        if (spans.Corrections.Count == 0)
            return (quotes, resolver);
        var corrector = new QuoteCorrector(text, quotes, resolver, catalog, new(logicalPath, findings));
        var corrections = spans.Corrections.OrderBy(static pair => pair.Key).ToArray();
        foreach (var pair in corrections)
            corrector._quotes[pair.Key] = corrector.Speaker(corrector.Kind(corrector._quotes[pair.Key], pair.Value), pair.Value);
        QuoteIds.Pin(text, corrector._quotes, corrections, corrector._findings);
        return (corrector._quotes, corrector._speakers.Count == 0 ? resolver : new ResolverWithSpeakers(resolver, corrector._speakers));
    }

    /// <summary>Why each quote is what it is: of those that were corrected, that they were.</summary>
    /// <param name="spans">What was declared of which quotation.</param>
    /// <param name="detected">Why each was detected to be what it is.</param>
    public static IReadOnlyList<QuoteExplanation> Explain(CorrectedSpans spans, IReadOnlyList<QuoteExplanation> detected) =>
        [.. detected.Select((reason, quote) => SaysWhatItIs(spans, quote)
            ? reason with { Rule = "a correction says so", Refusal = null, Doubts = default, Reasons = default, Next = null }
            : reason)];

    private static bool SaysWhatItIs(CorrectedSpans spans, int quote) =>
        spans.Corrections.TryGetValue(quote, out var correction) && (correction.Speaker is not null || correction.Kind is not null);

    private QuoteSpec Kind(QuoteSpec quote, QuoteCorrection correction)
    {
        if (correction.Kind is not { } kind)
            return quote.Kind == QuoteKind.Term
                && (correction.Speaker is { Value.Length: > 0 } || correction.Selection == QuoteSelection.Added)
                ? quote with { Kind = Spoken(quote) }
                : quote;
        if (kind.Value == quote.Kind && correction.Selection != QuoteSelection.Added)
            _findings.Add(kind.Place, QuoteCorrectionRules.ChangesNothing, LineOf(quote));
        return kind.Value == QuoteKind.Term
            ? quote with
            {
                Kind = QuoteKind.Term,
                Speaker = -1,
                SpeakerRange = null,
                Cue = null,
                Attribution = AttributionKind.None,
                IsUncertain = false,
            }
            : quote with { Kind = kind.Value };
    }

    private QuoteSpec Speaker(QuoteSpec quote, QuoteCorrection correction)
    {
        if (correction.Speaker is not { } speaker || quote.Kind == QuoteKind.Term)
            return quote;
        var entity = -1;
        if (speaker.Value.Length > 0)
        {
            if (Find(speaker) is not { } found)
                return quote;
            entity = found;
        }
        if (correction.Selection != QuoteSelection.Added && quote.Speaker == entity && !quote.IsUncertain
            && (entity >= 0 || quote.SpeakerRange is null))
            _findings.Add(speaker.Place, QuoteCorrectionRules.SameSpeaker, LineOf(quote));
        var isNamedThere = entity >= 0
            && (quote.Speaker == entity || quote.Attribution is AttributionKind.Pronoun or AttributionKind.Nominal
            || (quote.SpeakerRange is { } range && _names.Find(_text.Document.Slice(range).ToString()).Contains(entity)));
        return quote with
        {
            Speaker = entity,
            SpeakerRange = isNamedThere ? quote.SpeakerRange : null,
            Cue = isNamedThere ? quote.Cue : null,
            Attribution = AttributionKind.Declared,
            IsUncertain = false,
        };
    }

    // Index in the article's entities, to which those of the catalog are added as they are needed.
    private int? Find(Placed<string> speaker)
    {
        var found = _names.Find(speaker.Value);
        // Who speaks is hardly ever a place that has the name too.
        if (found.Count > 1
            && found.FindAll(entity => _names.KindOf(entity) is EntityKind.Person or EntityKind.Organization) is { Count: > 0 } speaking)
            found = speaking;
        if (found.Count != 1)
        {
            if (found.Count == 0)
                AddUnknown(speaker);
            else
                _findings.Add(speaker.Place, QuoteCorrectionRules.AmbiguousSpeaker, Snippet.Opening(speaker.Value), _names.Show(found));
            return null;
        }
        if (found[0] < _names.InArticle)
            return found[0];
        if (!_added.TryGetValue(found[0], out var index))
        {
            _added.Add(found[0], index = _resolver.Entities.Count + _speakers.Count);
            _speakers.Add(SpecOf(_names.Entries[found[0] - _names.InArticle]));
        }
        return index;
    }

    private void AddUnknown(Placed<string> speaker)
    {
        var near = _names.Nearest(speaker.Value);
        _findings.Add(
            speaker.Place, near.Length > 0 ? QuoteCorrectionRules.MisspelledSpeaker : QuoteCorrectionRules.UnknownSpeaker,
            Snippet.Opening(speaker.Value), near);
    }

    private static EntitySpec SpecOf(CatalogEntry entry) => new(
        entry.Kind, entry.Name, entry.MemberName,
        entry.Aliases.Where(alias => alias != entry.Name)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(static alias => alias, StringComparer.Ordinal)
            .ToEquatableArray(),
        IsConfident: true, entry.SameAs, entry);

    // A whole sentence is direct speech; what is less is woven into one.
    private QuoteKind Spoken(QuoteSpec quote)
    {
        var content = _text.Document.Text;
        int start = quote.Parts[0].Start, end = quote.Parts[quote.Parts.Count - 1].End;
        while (start < end && !CharClass.IsWordPart(content[start]))
            start++;
        while (end > start && CharClass.IsSpace(content[end - 1]))
            end--;
        return start < end && !CharClass.IsLower(content[start])
            && content[end - 1] is '.' or '!' or '?' or '…' or ',' or '。' or '！' or '？'
            ? QuoteKind.Direct
            : QuoteKind.Partial;
    }

    private string LineOf(QuoteSpec quote) => MessageParts.Number(_text.Document.PositionOf(quote.Outer.Start).Line);
}
