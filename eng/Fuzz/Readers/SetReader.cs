using ContentSdk.Engine;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Sets;
using ContentSdk.Engine.Text;
using ContentSdk.Fuzz.Checks;

namespace ContentSdk.Fuzz.Readers;

/// <summary>Cuts a file into articles and resolves them against each other.</summary>
internal sealed class SetReader() : Reader("set", 2)
{
    public override object Read(byte[] input) => SetResolver.Resolve(Articles(input).Select(SetResolver.RecordOf));

    public override void Check(byte[] input, object result)
    {
        var set = (SetResolution)result;
        var records = Articles(input).Select(SetResolver.RecordOf).ToList();
        records.Reverse();
        FuzzFailure.Unless(set.Equals(SetResolver.Resolve(records)), "The order of articles matters.");
        FuzzFailure.Unless(set.Slices.Count == records.Count, "An article is lost in the set.");
        FuzzFailure.Unless(
            set.Slices.Select(static slice => slice.Identifier).Distinct(StringComparer.Ordinal).Count() == records.Count,
            "Two articles have one identifier.");
        FuzzFailure.Unless(
            set.Slices.Select(static slice => slice.Slug).Distinct(StringComparer.Ordinal).Count() == records.Count,
            "Two articles have one slug.");
        foreach (var record in records)
            set.SliceOf(record.LogicalPath);
    }

    private static IEnumerable<ArticleSpec> Articles(byte[] input)
    {
        var count = 2 + (input.Length % 3);
        for (var i = 0; i < count; i++)
        {
            var piece = input[(input.Length * i / count)..(input.Length * (i + 1) / count)];
            yield return ContentReader.Read(
                EncodingReader.Decode(piece).ToDocument("seeds/" + (char)('a' + i) + (i % 2 == 0 ? ".md" : ".txt")),
                ReadOptions.Default).Article;
        }
    }
}
