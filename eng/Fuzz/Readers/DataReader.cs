using ContentSdk.Engine;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;
using ContentSdk.Fuzz.Checks;

namespace ContentSdk.Fuzz.Readers;

/// <summary>Reads a data file of one format.</summary>
internal sealed class DataReader(string name, string ending, int weight) : Reader(name, weight)
{
    private readonly string _path = "seeds/a" + ending;

    public override object Read(byte[] input) => DataFileReader.Read(EncodingReader.Decode(input).ToDocument(_path));

    public override void Check(byte[] input, object result)
    {
        var file = (DataFile)result;
        FuzzFailure.Unless(file.Equals(Read(input)), "A second reading differs from the first.");
        var decoded = EncodingReader.Decode(input);
        var document = decoded.ToDocument(_path);
        FindingChecks.Check(decoded.Text, document.LineCount, file.Findings);
        CheckPlaces(document, file.Root);
        FuzzFailure.Unless(
            !file.IsComplete || file.Root.Kind is CellKind.List or CellKind.Map, "A file without values is said to be complete.");
    }

    private static void CheckPlaces(SourceDocument document, Cell cell)
    {
        FuzzFailure.Unless(
            cell.Place.Range.Start >= 0 && cell.Place.Range.Length >= 0 && cell.Place.Range.End <= document.Text.Length,
            "A value is not in the file.");
        FuzzFailure.Unless(cell.Place == FilePlace.Of(document, cell.Place.Range), "The line of a value is not that of its range.");
        foreach (var item in cell.Items)
            CheckPlaces(document, item);
    }
}
