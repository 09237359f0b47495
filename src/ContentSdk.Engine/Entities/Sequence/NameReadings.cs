using ContentSdk.Engine.Lists;
using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Entities.Sequence;

/// <summary>A stretch of tokens that the model took for a name.</summary>
/// <param name="Name">The name, with the points of each kind.</param>
/// <param name="Ahead">By how much the best of our kinds is ahead of the kinds that are not ours.</param>
internal readonly record struct NameReading(NameCandidate Name, int Ahead);

/// <summary>Turns labelled tokens into names with the points of each kind.</summary>
internal sealed class NameReadings(SequenceText sequence, NameWeights weights, NameDecoder decoder)
{
    // The model's points are finer than those that lists and mentions are weighed in.
    private const int PointsAPoint = 8, AgainstShortTitle = 4, ForGivenName = 5, SurePerson = 6;

    private readonly NameText _text = sequence.Text;

    /// <summary>Reads a name.</summary>
    /// <param name="stretch">First token of the stretch that was decoded last.</param>
    /// <param name="first">First token of the name.</param>
    /// <param name="last">Last token of the name.</param>
    /// <param name="kind">The kind that the labels say.</param>
    public NameReading Read(int stretch, int first, int last, int kind)
    {
        Span<int> points = stackalloc int[NameLabel.Kinds];
        for (var one = 0; one < points.Length; one++)
            points[one] = Points(first - stretch, last - stretch, one) / PointsAPoint;
        // Titles of one word are rare, and look like any other name.
        if (first == last)
            points[(int)EntityKind.CreativeWork] -= AgainstShortTitle;
        else if (BeginsWithGivenName(first, last))
            points[(int)EntityKind.Person] += ForGivenName;
        var best = int.MinValue;
        for (var one = 0; one < NameLabel.OtherKind; one++)
            best = Math.Max(best, points[one]);
        if (sequence.Marks is not null)
            return new(OfOthers(first, last, points), best - Math.Max(points[NameLabel.OtherKind], points[NameLabel.PeopleKind]));
        var title = kind == (int)EntityKind.Person ? Title(first) : -1;
        var name = new NameCandidate(first, last)
        {
            Known = Known(first, last),
            HasTitle = title >= 0,
            TitleGender = _text.Has(title, WordTraits.Male) ? Gender.Male
                : _text.Has(title, WordTraits.Female) ? Gender.Female
                : Gender.Unknown,
            Scores = new(points[0], points[1], points[2], points[3], points[4]),
        };
        return new(name, best - Math.Max(points[NameLabel.OtherKind], points[NameLabel.PeopleKind]));
    }

    // Titles and listed names of other languages are known to their rules alone.
    private NameCandidate OfOthers(int first, int last, ReadOnlySpan<int> points)
    {
        var rule = sequence.Rules.At(first) is { } name && name.Last == last ? name : null;
        var scores = new KindScores(points[0], points[1], points[2], points[3], points[4]);
        var (kind, margin) = scores.Best();
        return new(first, last)
        {
            Known = rule?.First == first ? rule.Known : null,
            HasTitle = kind == EntityKind.Person && (rule is { HasTitle: true } || (last > first && margin >= SurePerson)),
            TitleGender = rule?.TitleGender ?? Gender.Unknown,
            Scores = scores,
        };
    }

    private bool BeginsWithGivenName(int first, int last) =>
        last - first <= 2 && !_text.Has(last, WordTraits.AnyHead) && (sequence.Lists.Word(first) & ListMarks.SureGivenName) != 0
        && (sequence.Lists.Word(first) & (ListMarks.Place | ListMarks.Everyday)) == 0;

    private int Points(int first, int last, int kind)
    {
        int begin = NameLabel.Begin(kind), inside = NameLabel.Inside(kind);
        var points = decoder.Points(first, begin) + weights.Transitions[(NameLabel.Outside * NameLabel.Count) + begin];
        for (var token = first + 1; token <= last; token++)
            points += decoder.Points(token, inside)
                + weights.Transitions[((token == first + 1 ? begin : inside) * NameLabel.Count) + inside];
        return points;
    }

    // The title right before a name: Dr Quill, Gen. Quill.
    private int Title(int first)
    {
        var before = first - 1;
        if (before > 0 && _text.IsMark(before, '.') && _text.IsTight(before - 1))
            before--;
        return _text.Has(before, WordTraits.Title) && _text.IsCapital(before) ? before : -1;
    }

    private KnownName? Known(int first, int last)
    {
        if (sequence.Rules.At(first) is { Known: { } same } rule && rule.First == first && rule.Last == last)
            return same;
        if (!_text.Has(first, WordTraits.BeginsKnownName))
            return null;
        var known = EntityLexicon.Instance.Names.Match(_text.Text, first, last + 1, out var length);
        return length == last - first + 1 ? known : null;
    }
}
