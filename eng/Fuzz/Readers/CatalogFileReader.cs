using ContentSdk.Engine.Catalog;
using ContentSdk.Engine.Text;
using ContentSdk.Fuzz.Checks;

namespace ContentSdk.Fuzz.Readers;

/// <summary>Reads a file of an entity catalog, twice under two names, and puts both together.</summary>
internal sealed class CatalogFileReader() : Reader("catalog", 3)
{
    private const string Path = "seeds/entities.yaml";

    public override object Read(byte[] input) => CatalogReader.Read(EncodingReader.Decode(input).ToDocument(Path));

    public override void Check(byte[] input, object result)
    {
        var file = (CatalogFile)result;
        FuzzFailure.Unless(file.Equals(Read(input)), "A second reading differs from the first.");
        var decoded = EncodingReader.Decode(input);
        FindingChecks.Check(decoded.Text, decoded.ToDocument(Path).LineCount, file.Findings);
        var second = CatalogReader.Read(decoded.ToDocument("seeds/more.entities.yaml"));
        var set = CatalogCombiner.Combine([file, second]);
        FuzzFailure.Unless(set.Catalog.Equals(CatalogCombiner.Combine([second, file]).Catalog), "The order of catalog files matters.");
        foreach (var group in set.Findings.GroupBy(static finding => finding.LogicalPath, StringComparer.Ordinal))
            FindingChecks.Check(
                decoded.Text, decoded.ToDocument(Path).LineCount, new([.. group.OrderBy(static finding => finding.OriginalRange.Start)]));
    }
}
