using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Corrections;

/// <summary>Tells, from what a person declared about names, how those of the article are to be other than they were detected.</summary>
internal sealed class EntityCorrector
{
    private readonly AnalyzedText _text;
    private readonly CorrectionFindings _findings;
    private readonly MentionPlaces _places;
    private readonly EntityTargets _targets;
    private readonly EntityCorrection?[] _taken;
    private readonly Dictionary<string, EntityCorrection> _ofAll = new(StringComparer.Ordinal);
    private readonly List<MentionChange> _changes = [];
    private NearestMentions? _nearest;

    private EntityCorrector(
        AnalyzedText text, IMentionResolver resolver, EquatableArray<CatalogEntry> catalog, EquatableArray<EntityCorrection> corrections,
        CorrectionFindings findings)
    {
        (_text, _findings) = (text, findings);
        _places = new(text, resolver);
        _taken = new EntityCorrection?[text.Tokens.Length];
        _targets = new(resolver.Entities, catalog, corrections, findings);
    }

    /// <summary>The changes; null where there are none.</summary>
    /// <param name="text">The article.</param>
    /// <param name="resolver">What was detected.</param>
    /// <param name="declared">What a person declared, if anything.</param>
    /// <param name="catalog">Of the entities of the catalog those that the file names.</param>
    /// <param name="findings">Where corrections that do not fit go.</param>
    public static EntityChanges? Plan(
        AnalyzedText text, IMentionResolver resolver, DeclaredCorrections? declared, EquatableArray<CatalogEntry> catalog,
        ICollection<Finding> findings)
    {
        if (declared is null || declared.Entities.Count == 0)
            return null;
        var corrector = new EntityCorrector(
            text, resolver, catalog, declared.Entities, new(declared.EntitiesPath ?? declared.LogicalPath, findings));
        var corrections = declared.Entities.ToArray();
        var phrases = PhraseFinder.Find(text, Array.ConvertAll(corrections, static correction => correction.Mention.Value));
        // What is said of one place comes before what is said of all, and a long name before those that are part of it.
        foreach (var i in Enumerable.Range(0, corrections.Length).OrderBy(i => corrections[i].Nth is null)
            .ThenByDescending(i => corrections[i].Nth is null ? corrections[i].Mention.Value.Length : 0))
            corrector.Correct(corrections[i], phrases[i]);
        return corrector.Changes();
    }

    private void Correct(EntityCorrection correction, IReadOnlyList<TextRange> phrases)
    {
        var mention = correction.Mention;
        var places = _places.Of(mention.Value, phrases);
        if (places.Count == 0)
            AddMissing(mention);
        else if (correction.Nth is null && IsSaid(correction) is { } other)
            AddRepeated(correction, places[0], other);
        else if (Chosen(correction, places) is { Count: > 0 } chosen)
            Change(correction, chosen);
    }

    private void AddMissing(Placed<string> mention)
    {
        var near = (_nearest ??= new(_text, _places)).To(mention.Value);
        _findings.Add(
            mention.Place, near.Length > 0 ? EntityCorrectionRules.NearName : EntityCorrectionRules.FitsNothing,
            Snippet.Opening(mention.Value), near);
    }

    // What is said of a name a second time need not be held against all its places.
    private EntityCorrection? IsSaid(EntityCorrection correction)
    {
        var spelled = Spelling.Exact(correction.Mention.Value);
        if (_ofAll.TryGetValue(spelled, out var other))
            return other;
        _ofAll.Add(spelled, correction);
        return null;
    }

    private List<MentionPlace> Chosen(EntityCorrection correction, List<MentionPlace> places)
    {
        var mention = correction.Mention;
        if (correction.Nth is { } nth && nth.Value > places.Count)
        {
            _findings.Add(
                nth.Place, EntityCorrectionRules.NthOutOfRange, MessageParts.Number(nth.Value), Snippet.Opening(mention.Value),
                MessageParts.Number(places.Count), Lines(places));
            return [];
        }
        // Part of another name is this one only where a person points at that very place.
        var wanted = correction.Nth is { } number ? [places[number.Value - 1]] : places.FindAll(static place => !place.IsInAnother);
        var chosen = correction.IsAdded ? wanted : wanted.FindAll(static place => place.Mention is not null);
        // Nobody can know beforehand what is detected: kind and name together say all that a new name needs.
        if (chosen.Count > 0 || (wanted.Count > 0 && correction is { IsIgnored: false, Kind: not null, Name: not null }))
            return chosen.Count > 0 ? chosen : wanted;
        if (correction.IsIgnored)
            _findings.Add(mention.Place, EntityCorrectionRules.NotNameAnyway, Snippet.Opening(mention.Value));
        else
            _findings.Add(
                mention.Place, wanted.Count == 0 ? EntityCorrectionRules.PartOfName : EntityCorrectionRules.NotDetected,
                Snippet.Opening(mention.Value), Lines(correction.Nth is null ? places : wanted));
        return [];
    }

    private void Change(EntityCorrection correction, List<MentionPlace> places)
    {
        var changes = new List<MentionChange>();
        var isChanged = false;
        foreach (var place in places)
        {
            if (Taken(place.Range) is { } other)
            {
                // A place that is spoken of by number, or by a longer name, is left to that.
                if (correction.Nth is not null)
                {
                    AddRepeated(correction, place, other);
                    return;
                }
                isChanged = true;
                continue;
            }
            if (_targets.Of(correction, place.Mention) is not { } target)
                return;
            isChanged |= target.IsChange;
            changes.Add(new(place.Range, target.Entity));
        }
        if (!isChanged)
            AddUseless(correction, changes[0].Target);
        foreach (var change in changes)
        {
            _changes.Add(change);
            for (var token = _text.TokenIndexAt(change.Range.Start);
                token < _taken.Length && _text.Tokens[token].Start < change.Range.End;
                token++)
                _taken[token] = correction;
        }
    }

    private void AddUseless(EntityCorrection correction, int target)
    {
        var mention = Snippet.Opening(correction.Mention.Value);
        if (_targets.KindAndName(target) is var (kind, name))
            _findings.Add(correction.Mention.Place, EntityCorrectionRules.ChangesNothing, mention, kind, name);
        else
            _findings.Add(correction.Mention.Place, EntityCorrectionRules.NotNameAnyway, mention);
    }

    private void AddRepeated(EntityCorrection correction, MentionPlace place, EntityCorrection other) => _findings.Add(
        correction.Mention.Place, EntityCorrectionRules.Repeated, Snippet.Opening(correction.Mention.Value),
        MessageParts.Number(_text.Document.PositionOf(place.Range.Start).Line), MessageParts.Place(other.Mention.Place));

    private EntityCorrection? Taken(TextRange range)
    {
        for (var token = _text.TokenIndexAt(range.Start); token < _taken.Length && _text.Tokens[token].Start < range.End; token++)
        {
            if (_taken[token] is { } other)
                return other;
        }
        return null;
    }

    private string Lines(List<MentionPlace> places) => MessageParts.Lines(_text.Document, places.Select(static place => place.Range.Start));

    private EntityChanges? Changes()
    {
        if (_changes.Count == 0)
            return null;
        _changes.Sort(static (a, b) => a.Range.Start.CompareTo(b.Range.Start));
        return new(_changes.ToEquatableArray(), _targets.Kinds.ToEquatableArray(), _targets.Added.ToEquatableArray());
    }
}
