using ContentSdk.Engine.Entities;
using ContentSdk.Engine.Entities.Sequence;

namespace ContentSdk.EntityTraining;

/// <summary>
/// A stretch of tokens to learn from: the features of each, by number, those that name the very word apart, and
/// the labels that its annotation allows.
/// </summary>
internal sealed record Example(int[][] Features, int[][] OfWord, uint[] Allowed);

/// <summary>A feature to learn.</summary>
/// <param name="Hash">Its hash.</param>
/// <param name="Language">The mark of the language that has it for itself; 0 for all that share the model.</param>
internal readonly record struct LearnedFeature(uint Hash, uint Language);

/// <summary>Makes examples, and numbers the features that occur often enough.</summary>
internal sealed class ExampleReader(int cutoff)
{
    // Where SequenceFeatures writes down the word itself, alone and with its neighbours.
    private static readonly int[] OfWord = [1, 2, 7, 8];

    private readonly List<(LearnedFeature[][] Features, uint[] Allowed)> _raw = [];
    private readonly Dictionary<LearnedFeature, int> _counts = [];

    /// <summary>Names whose tokens the lattice leaves out: they cannot be learned nor found.</summary>
    public int Unreachable { get; private set; }

    /// <summary>Adds the stretches of a text.</summary>
    public void Add(TrainingText source)
    {
        var text = source.Analyze();
        var names = new NameText(text);
        var masks = LabelMasks.Of(source, names);
        var rules = NameSpotter.Spot(names);
        using var buffer = new FeatureBuffer();
        var sequence = new SequenceText(names, rules);
        var features = new SequenceFeatures<FeatureBuffer.HashSink>(sequence, new(buffer));
        var covered = new bool[masks.Length];
        foreach (var (first, end) in NameLattice.Stretches(names, sequence.Marks))
        {
            buffer.Clear();
            features.Read(first, end);
            var rows = new LearnedFeature[end - first][];
            for (var i = first; i < end; i++)
            {
                covered[i] = true;
                rows[i - first] = WithOwn(buffer.Of(i - first), names.Marks?.Language ?? 0);
                foreach (var feature in rows[i - first])
                    _counts[feature] = _counts.GetValueOrDefault(feature) + 1;
            }
            var allowed = masks.AsSpan(first, end - first).ToArray();
            // A name that began before the stretch: its rest here is nobody's to learn.
            for (var i = 0; i < allowed.Length && IsOnlyInside(allowed[i]); i++)
                allowed[i] = 1u << NameLabel.Outside;
            _raw.Add((rows, allowed));
        }
        for (var i = 0; i < masks.Length; i++)
            Unreachable += !covered[i] && (masks[i] & 1) == 0 ? 1 : 0;
    }

    /// <summary>The examples, and each feature by its number, in rising order.</summary>
    public (List<Example> Examples, LearnedFeature[] Features) Finish()
    {
        var kept = _counts.Where(pair => pair.Value >= cutoff).Select(static pair => pair.Key)
            .OrderBy(static feature => feature.Hash).ThenBy(static feature => feature.Language).ToArray();
        var numbers = new Dictionary<LearnedFeature, int>(kept.Length);
        for (var i = 0; i < kept.Length; i++)
            numbers.Add(kept[i], i);
        int[] Numbered(IEnumerable<LearnedFeature> row) => [.. row.Where(numbers.ContainsKey).Select(feature => numbers[feature]).Distinct()];
        var examples = _raw.ConvertAll(raw => new Example(
            Array.ConvertAll(raw.Features, static row => row.Where((_, i) => !OfWord.Contains(i))).Select(Numbered).ToArray(),
            Array.ConvertAll(raw.Features, static row => OfWord.Select(i => row[i])).Select(Numbered).ToArray(),
            raw.Allowed));
        return (examples, kept);
    }

    // All but the words themselves are learned for the language alone besides.
    private static LearnedFeature[] WithOwn(ReadOnlySpan<uint> hashes, uint language)
    {
        var own = language == 0 ? 0 : hashes.Length - FeatureBuffer.OfWords;
        var features = new LearnedFeature[hashes.Length + own];
        for (var i = 0; i < hashes.Length; i++)
            features[i] = new(hashes[i], 0);
        for (var i = 0; i < own; i++)
            features[hashes.Length + i] = new(hashes[FeatureBuffer.OfWords + i], language);
        return features;
    }

    private static bool IsOnlyInside(uint mask)
    {
        for (var label = 0; label < NameLabel.Count; label++)
        {
            if ((mask >> label & 1) != 0 && !NameLabel.IsInside(label))
                return false;
        }
        return true;
    }
}
