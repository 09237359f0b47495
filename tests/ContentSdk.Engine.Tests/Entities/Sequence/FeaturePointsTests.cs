using ContentSdk.Engine.Entities;
using ContentSdk.Engine.Entities.Sequence;
using Xunit;

namespace ContentSdk.Engine.Tests.Entities.Sequence;

/// <summary>Articles are read with shortcuts that learning does not take: the same features must have the same points.</summary>
public sealed class FeaturePointsTests
{
    private const string English =
        "Orla Quill, who won the 2018 Harbor Games, met Teenager Seo-yeon Ha of the Bank of Zanoria in Nairobi on Monday. "
        + "QUILL & SONS LTD said: Mayor J. P. Fenn left for New York. The Lund Courier and Dr. Kowalski agreed. "
        + "May will price it, Kenyan officials said. “Yahoo! is ours,” Quill added. The Quill-Fenn Act of 1994 (QFA) failed. "
        + "Everyone in Quillham likes Ingrid. Ingrid likes Bavaria, Plato and Hanukkah. O’Brien’s friend Giovanni went to Paris.";

    private const string French =
        "L’Assemblée nationale a voté lundi à Lyon. Le maire Jean-Luc Quillard, né en 1962, dirige le lycée Quill et la rue de la Paix. "
        + "« Nous partons », a déclaré Marie Quillard, présidente de la Banque de Zanorie. Les députés ont applaudi M. Quillard. "
        + "La Société Quill & Fils a gagné la Coupe 2018 contre l’Olympique de Marseille. Selon Anne d’Ettorre, Paris et New York suivent.";

    private const string German =
        "Der Bürgermeister Klaus Quillmann sprach am Montag in Berlin. Die Regierung und der Rat wollen die Wirtschaft stärken. "
        + "„Wir warten“, sagte Quillmann. Frau Dr. Tolliver von der Quill-Werke AG freut sich über den Regen im Garten. "
        + "Die Olympischen Spiele 2018 in Pyeongchang: Anna von Quill gewann vor Seo-yeon Ha. Ende März beginnt die Reparatur.";

    [Theory]
    [InlineData("en", English)]
    [InlineData("fr", French)]
    [InlineData("de", German)]
    public void What_is_learned_from_has_the_points_that_are_read(string language, string text)
    {
        var names = NameTexts.Of(text, language);
        // Read anew, so that no other test has filled its groups.
        var weights = new NameModel(() => typeof(NameModel).Assembly.GetManifestResourceStream(Resource(language))!)
            .For(names.Marks?.Language ?? 0);
        var sequence = new SequenceText(names, NameSpotter.Spot(names));
        var learned = Learned(sequence, weights);
        Assert.InRange(learned.Count, 20, int.MaxValue);
        Assert.Contains(learned, static row => row.Any(static points => points != 0));
        Assert.Equal(learned, Read(sequence, weights));
        Assert.Equal(learned, Read(sequence, weights));
    }

    [Fact]
    public void A_group_of_more_rows_than_a_sum_holds_has_its_points_each_time()
    {
        Template[] templates = [Template.List, Template.Trait, Template.Mark, Template.Phrase, Template.Elsewhere];
        var features = new List<uint>();
        foreach (var template in templates)
        {
            for (var bit = 1UL; bit != 0; bit <<= 1)
                features.Add(FeatureHash.OfBit(template, bit, 0));
        }
        Assert.InRange(features.Count, LabelPoints.MostRows + 1, int.MaxValue);
        FeatureRow[] rows = [.. features.Distinct().Order().Select(static hash => new FeatureRow(hash, [1], [3]))];
        var weights = new NameWeights(new short[NameLabel.Count * NameLabel.Count], rows, rows.Length);
        var decoder = new NameDecoder(weights);
        var sink = new FeaturePoints(weights, decoder).Sink;
        decoder.Clear();
        for (var token = 0; token < 3; token++)
        {
            if (!sink.IsKnown(FeatureGroup.Lists, 7))
            {
                foreach (var template in templates)
                    sink.AddBits(template, ulong.MaxValue);
                sink.EndGroup();
            }
            sink.EndToken();
            Assert.Equal(3 * features.Count, decoder.Points(token, 1));
        }
    }

    // No text has as many for one token; the room for them must not depend on that.
    [Theory]
    [InlineData(NameWeights.MostAtOnce - 1, 1)]
    [InlineData(NameWeights.MostAtOnce, 1)]
    [InlineData(NameWeights.MostAtOnce, 0)]
    [InlineData(NameWeights.MostAtOnce + 1, 3 * NameWeights.MostAtOnce)]
    [InlineData(3 * NameWeights.MostAtOnce, NameWeights.MostAtOnce)]
    public void More_features_than_are_looked_up_together_have_all_their_points(int alone, int grouped)
    {
        var count = (uint)((2 * alone) + grouped);
        uint[] features = [.. Enumerable.Range(0, (int)count).Select(static value => FeatureHash.Of(Template.Word, (uint)value))];
        FeatureRow[] rows = [.. features.Distinct().Order().Select(static hash => new FeatureRow(hash, [1], [3]))];
        var weights = new NameWeights(new short[NameLabel.Count * NameLabel.Count], rows, rows.Length);
        var decoder = new NameDecoder(weights);
        var sink = new FeaturePoints(weights, decoder).Sink;
        decoder.Clear();
        for (var token = 0; token < 3; token++)
        {
            var value = 0u;
            for (; value < alone; value++)
                sink.Add(Template.Word, value);
            if (!sink.IsKnown(FeatureGroup.Lists, 7))
            {
                for (; value < alone + grouped; value++)
                    sink.Add(Template.Word, value);
                sink.EndGroup();
            }
            for (value = (uint)(alone + grouped); value < count; value++)
                sink.Add(Template.Word, value);
            sink.EndToken();
            Assert.Equal(3 * (int)count, decoder.Points(token, 1));
        }
    }

    private static string Resource(string language) => language == "en" ? "entities.weights" : "names.weights";

    // As learning does: every feature is written down, and each has a row of its own.
    private static List<int[]> Learned(SequenceText sequence, NameWeights weights)
    {
        using var buffer = new FeatureBuffer();
        var features = new SequenceFeatures<FeatureBuffer.HashSink>(sequence, new(buffer));
        var points = new List<int[]>();
        foreach (var (first, end) in NameLattice.Stretches(sequence.Text, sequence.Marks))
        {
            buffer.Clear();
            features.Read(first, end);
            for (var token = 0; token < end - first; token++)
                points.Add(Sum(weights, buffer.Of(token)));
        }
        return points;
    }

    private static int[] Sum(NameWeights weights, ReadOnlySpan<uint> hashes)
    {
        var scores = new int[NameLabel.Count];
        foreach (var hash in hashes)
        {
            var sum = default(LabelPoints);
            var rows = weights.AddRows([hash], ref sum);
            sum.AddTo(scores, rows);
        }
        return scores;
    }

    private static List<int[]> Read(SequenceText sequence, NameWeights weights)
    {
        var decoder = new NameDecoder(weights);
        var features = new SequenceFeatures<FeaturePoints.PointSink>(sequence, new FeaturePoints(weights, decoder).Sink);
        var points = new List<int[]>();
        foreach (var (first, end) in NameLattice.Stretches(sequence.Text, sequence.Marks))
        {
            decoder.Clear();
            features.Read(first, end);
            for (var token = 0; token < end - first; token++)
                points.Add([.. Enumerable.Range(0, NameLabel.Count).Select(label => decoder.Points(token, label))]);
        }
        return points;
    }
}
