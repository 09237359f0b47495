using ContentSdk.Engine.Entities.Sequence;
using Xunit;

namespace ContentSdk.Engine.Tests.Entities.Sequence;

/// <summary>The table of rows, against a plain one.</summary>
public sealed class FeatureRowsTests
{
    [Theory]
    [InlineData(0, 32)]
    [InlineData(1, 32)]
    [InlineData(40, 32)]
    [InlineData(5_000, 32)]
    [InlineData(5_000, 14)]
    [InlineData(300, 9)]
    public void Every_feature_has_the_weights_of_its_rows_and_no_other(int count, int bits)
    {
        var random = new Random(count + bits);
        var weights = new SortedDictionary<uint, sbyte[]>();
        var rows = new List<FeatureRow>();
        for (var i = 0; i < count; i++)
            weights[Hash(random, bits)] = [.. Enumerable.Range(0, NameLabel.Count).Select(_ => (sbyte)random.Next(-128, 128))];
        // Where a hash is odd it has two rows.
        byte[] labels = [.. Enumerable.Range(0, NameLabel.Count).Select(static label => (byte)label)];
        foreach (var (hash, values) in weights)
        {
            for (var times = 0; times <= (hash & 1); times++)
                rows.Add(new(hash, labels, [.. values.Select(static value => (byte)value)]));
        }
        var table = new FeatureRows([.. rows]);
        uint[] asked = [.. weights.Keys, 0, uint.MaxValue, .. Enumerable.Range(0, 2_000).Select(_ => Hash(random, bits))];
        foreach (var chunk in asked.Chunk(NameWeights.MostAtOnce))
        {
            var (expected, sum) = (new int[NameLabel.Count], default(LabelPoints));
            foreach (var hash in chunk.Where(weights.ContainsKey))
            {
                for (var label = 0; label < NameLabel.Count; label++)
                    expected[label] += weights[hash][label] * (1 + (int)(hash & 1));
            }
            var found = new int[NameLabel.Count];
            sum.AddTo(found, table.Add(chunk, ref sum));
            Assert.Equal(expected, found);
        }
    }

    // Many that begin or end alike.
    private static uint Hash(Random random, int bits)
    {
        var hash = (uint)random.NextInt64(0, 1L << bits);
        return random.Next(2) == 0 ? hash : hash << (32 - bits);
    }
}
