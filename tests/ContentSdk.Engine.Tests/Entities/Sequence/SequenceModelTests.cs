using System.IO.Compression;
using ContentSdk.Engine.Entities;
using ContentSdk.Engine.Entities.Sequence;
using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;
using CsCheck;
using Xunit;

namespace ContentSdk.Engine.Tests.Entities.Sequence;

public sealed class SequenceModelTests
{
    [Theory]
    [InlineData("Orla Quill met the Bank of Zanoria today.", "Orla Quill|Bank of Zanoria")]
    [InlineData("quiet words and no more", "")]
    [InlineData("They saw Vostok 2018 and Seo-yeon Ha.", "They|Vostok 2018 and Seo-yeon Ha.")]
    [InlineData("Quill said Monday was fine.", "Quill|Monday")]
    public void Only_what_could_hold_a_name_is_asked_for(string text, string expected)
    {
        var names = Names(text);
        Assert.Equal(expected, string.Join("|", NameLattice.Stretches(names).Select(stretch =>
            text[names.Tokens[stretch.First].Start..names.Tokens[stretch.End - 1].End])));
    }

    [Fact]
    public void A_stretch_of_hostile_length_is_cut()
    {
        var names = Names(string.Join(' ', Enumerable.Repeat("Quill", 5000)));
        Assert.All(
            NameLattice.Stretches(names), static stretch => Assert.InRange(stretch.End - stretch.First, 1, NameLattice.Longest));
    }

    [Fact]
    public void The_path_with_most_points_wins_and_no_name_goes_on_that_never_began()
    {
        var person = NameLabel.Begin((int)EntityKind.Person);
        var inside = NameLabel.Inside((int)EntityKind.Person);
        Assert.Equal([person, inside, 0], Decode([(person, 5), (0, 1)], [(inside, 5), (0, 4)], [(0, 3)]));
        Assert.Equal([0, 0, 0], Decode([(0, 9)], [(inside, 5)], [(0, 3)]));
    }

    [Fact]
    public void Any_points_give_a_well_formed_labelling() =>
        Gen.SByte.Array[NameLabel.Count].Array[1, 8].Sample(static rows =>
        {
            var labels = Decode([.. rows.Select(static row => row.Select(static (value, label) => (label, (int)value)).ToArray())]);
            var previous = NameLabel.Outside;
            foreach (var label in labels)
            {
                Assert.True(NameLabel.CanFollow(label, previous));
                previous = label;
            }
        });

    [Fact]
    public void Other_files_are_no_weights()
    {
        using var stream = new MemoryStream();
        using (var deflated = new DeflateStream(stream, CompressionLevel.Fastest, leaveOpen: true))
            deflated.Write(new byte[64]);
        stream.Position = 0;
        Assert.Throws<InvalidDataException>(() => NameWeights.Read(stream, 0));
    }

    [Theory]
    [InlineData(20, 0, 1)]
    [InlineData(4, 0, -1)]
    [InlineData(4, 0, int.MaxValue)]
    [InlineData(8, 0, -1)]
    [InlineData(12, 0, -1)]
    [InlineData(8, 0, int.MaxValue)]
    [InlineData(12, 0, 7)]
    [InlineData(-2, 200, 0)]
    [InlineData(-3, 9, 0)]
    [InlineData(-4, 1, 0)]
    public void Damaged_weights_are_told_from_sound_ones(int at, byte value, int number)
    {
        var bytes = Bytes([[(1, 5)]]);
        if (at == 20)
            Array.Resize(ref bytes, bytes.Length - number);
        else if (at < 0)
            bytes[^-at] = value;
        else
            BitConverter.TryWriteBytes(bytes.AsSpan(at), number);
        Assert.Throws<InvalidDataException>(() => NameWeights.Read(Deflated(bytes), 0));
    }

    [Theory]
    [InlineData(0, 100, 0)]
    [InlineData(7, -27, 0)]
    [InlineData(9, 100, 50)]
    [InlineData(8, 100, 0)]
    public void A_language_has_what_is_shared_and_its_own(uint language, int first, int second)
    {
        var bytes = Bytes(
            [7, 9], [(5, 0, [(1, 100)]), (5, 1, [(1, -127)]), (70, 2, [(1, 50)]), (900, 1, [(3, 1)])]);
        var weights = NameModel.Read(Deflated(bytes)).For(language);
        Assert.Equal([first, second], [Points(weights, 5), Points(weights, 70)]);
    }

    [Fact]
    public void Weights_at_their_limits_do_not_run_into_each_other()
    {
        var bytes = Bytes([7], [(5, 0, [(0, -127), (1, 127), (2, -127)]), (5, 1, [(0, -127), (1, 127), (2, -127)])]);
        var weights = NameModel.Read(Deflated(bytes)).For(7);
        var (sum, rows) = (default(LabelPoints), 0);
        for (var i = 0; i < NameWeights.MostAtOnce; i++)
            rows += weights.AddRows([5], ref sum);
        var scores = new int[NameLabel.Count];
        sum.AddTo(scores, rows);
        const int Most = 254 * NameWeights.MostAtOnce;
        Assert.Equal([-Most, Most, -Most, 0], scores[..4]);
        Assert.InRange(rows, NameWeights.MostAtOnce, LabelPoints.MostRows);
    }

    [Theory]
    [InlineData(5, 0)]
    [InlineData(4, 0)]
    [InlineData(4, 1)]
    public void A_feature_comes_once_for_each_language(uint hash, byte language) =>
        Assert.Throws<InvalidDataException>(
            () => NameModel.Read(Deflated(Bytes([7], [(5, 0, [(1, 1)]), (hash, language, [(1, 1)])]))));

    [Fact]
    public void What_a_language_has_for_itself_is_looked_at_before_it_is_asked_for() =>
        Assert.Throws<InvalidDataException>(() => NameModel.Read(Deflated(Bytes([7], [(5, 1, [(NameLabel.Count, 1)])]))));

    [Fact]
    public void No_two_stretches_meet()
    {
        var names = Names(string.Join(' ', Enumerable.Repeat("Quill 2018 de-Quill", 400)));
        var free = 0;
        foreach (var (first, end) in NameLattice.Stretches(names))
        {
            Assert.InRange(first, free, end - 1);
            Assert.InRange(end - first, 1, NameLattice.Longest);
            free = end;
        }
    }

    [Fact]
    public void The_weights_that_ship_are_small() => Assert.InRange(NameModel.English.For(0).Count, 50_000, 400_000);

    private static int[] Decode(params (int Label, int Points)[][] rows)
    {
        var weights = Weights(rows);
        var decoder = new NameDecoder(weights);
        var features = new FeaturePoints(weights, decoder).Sink;
        decoder.Clear();
        for (uint token = 0; token < rows.Length; token++)
        {
            features.Add(Template.Word, token);
            features.EndToken();
        }
        var labels = new byte[rows.Length];
        decoder.Decode(labels);
        return [.. labels.Select(static label => (int)label)];
    }

    private static int Points(NameWeights weights, uint feature)
    {
        var sum = default(LabelPoints);
        var scores = new int[NameLabel.Count];
        sum.AddTo(scores, weights.AddRows([feature], ref sum));
        return scores[1];
    }

    private static NameWeights Weights((int Label, int Points)[][] rows) => NameWeights.Read(Deflated(Bytes(rows)), 0);

    private static MemoryStream Deflated(byte[] bytes)
    {
        var stream = new MemoryStream();
        using (var deflated = new DeflateStream(stream, CompressionLevel.Fastest, leaveOpen: true))
            deflated.Write(bytes);
        stream.Position = 0;
        return stream;
    }

    private static byte[] Bytes((int Label, int Points)[][] rows)
    {
        var table = new SortedDictionary<uint, (int Label, int Points)[]>();
        for (var token = 0; token < rows.Length; token++)
        {
            table[FeatureHash.Of(Template.Word, (uint)token)] = [.. rows[token].OrderBy(static weight => weight.Label)];
        }
        return Bytes([], [.. table.Select(static row => (row.Key, (byte)0, row.Value))]);
    }

    // The file, by hand: rows in rising order of hash and language.
    private static byte[] Bytes(uint[] languages, (uint Hash, byte Language, (int Label, int Points)[] Points)[] rows)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(NameWeightsFile.Magic);
        writer.Write(languages.Length);
        foreach (var language in languages)
            writer.Write(language);
        writer.Write(rows.Length);
        writer.Write(rows.Sum(static row => row.Points.Length));
        for (var i = 0; i < NameLabel.Count * NameLabel.Count; i++)
            writer.Write((short)0);
        var last = 0u;
        foreach (var row in rows)
        {
            writer.Write(row.Hash - last);
            last = row.Hash;
        }
        foreach (var row in rows)
            writer.Write(row.Language);
        foreach (var row in rows)
            writer.Write((byte)row.Points.Length);
        foreach (var (label, _) in rows.SelectMany(static row => row.Points))
            writer.Write((byte)label);
        foreach (var (_, points) in rows.SelectMany(static row => row.Points))
            writer.Write((sbyte)points);
        return stream.ToArray();
    }

    private static NameText Names(string text)
    {
        var document = new SourceDocument("a.txt", text);
        var read = TextAnalyzer.Analyze(
            document, new(null, null, null, new[] { new TextRange(0, text.Length) }.ToEquatableArray(), EquatableArray<TextRange>.Empty));
        return new(new(document, "en", read.Blocks, read.Tokens, read.Hashes, read.BlockStarts, read.SentenceStarts, -1));
    }
}
