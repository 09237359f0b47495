using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Corrections;

/// <summary>Where the names that corrections speak of stand in the text, detected or not.</summary>
internal sealed class MentionPlaces
{
    private readonly List<MentionSpec> _names;
    private readonly Dictionary<string, List<int>> _bySpelling = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<MentionPlace>> _known = new(StringComparer.Ordinal);
    private readonly AnalyzedText _text;

    public MentionPlaces(AnalyzedText text, IMentionResolver resolver)
    {
        _text = text;
        // Names do not lie over each other.
        _names = [.. resolver.Mentions.Where(static mention => mention.Kind is MentionKind.Name or MentionKind.Demonym)];
        for (var i = 0; i < _names.Count; i++)
        {
            var spelled = SpellingOf(_names[i].Range);
            if (!_bySpelling.TryGetValue(spelled, out var same))
                _bySpelling.Add(spelled, same = []);
            same.Add(i);
        }
    }

    /// <summary>The names that were detected, as they stand in the text, each spelling once.</summary>
    public IEnumerable<(string Name, int Position)> Detected =>
        _bySpelling.Values.Select(same => _names[same[0]]).OrderBy(static name => name.Range.Start)
            .Select(name => (_text.Document.Slice(name.Range).ToString(), name.Range.Start));

    /// <summary>All places of a name, in order.</summary>
    /// <param name="name">The name.</param>
    /// <param name="phrases">Where its words stand.</param>
    public List<MentionPlace> Of(string name, IReadOnlyList<TextRange> phrases)
    {
        // Many corrections may speak of one name, each of another place.
        var spelled = Spelling.Exact(name);
        if (!_known.TryGetValue(spelled, out var places))
            _known.Add(spelled, places = Search(spelled, phrases));
        return places;
    }

    private List<MentionPlace> Search(string name, IReadOnlyList<TextRange> phrases)
    {
        var places = new List<MentionPlace>();
        foreach (var range in phrases)
        {
            var over = FirstOver(range);
            var isDetected = over >= 0 && _names[over].Range == range;
            places.Add(isDetected ? new(range, _names[over], false) : new(range, null, over >= 0));
        }
        // A name with an ending behind an apostrophe is one word of the text, and no phrase.
        if (_bySpelling.TryGetValue(name, out var same))
        {
            var known = new HashSet<TextRange>(phrases);
            places.AddRange(
                same.Where(index => !known.Contains(_names[index].Range))
                    .Select(index => new MentionPlace(_names[index].Range, _names[index], false)));
            places.Sort(static (a, b) => a.Range.Start.CompareTo(b.Range.Start));
        }
        return places;
    }

    private int FirstOver(TextRange range)
    {
        int low = 0, high = _names.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_names[middle].Range.End <= range.Start)
                low = middle + 1;
            else
                high = middle;
        }
        return low < _names.Count && _names[low].Range.Overlaps(range) ? low : -1;
    }

    private string SpellingOf(TextRange range) => Spelling.Exact(_text.Document.Slice(range).ToString());
}

/// <summary>A place of a name in the text.</summary>
/// <param name="Range">Where it stands.</param>
/// <param name="Mention">What was detected there, if anything.</param>
/// <param name="IsInAnother">Whether it is part of another name that was detected, or cuts one.</param>
internal readonly record struct MentionPlace(TextRange Range, MentionSpec? Mention, bool IsInAnother);
