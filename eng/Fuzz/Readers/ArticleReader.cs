using ContentSdk.Engine;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;
using ContentSdk.Fuzz.Checks;

namespace ContentSdk.Fuzz.Readers;

/// <summary>Reads an article of one format, front matter included.</summary>
internal sealed class ArticleReader(string name, string extension, int weight) : Reader(name, weight)
{
    private readonly string _path = "seeds/a" + extension;

    public override object Read(byte[] input) => ContentReader.Read(EncodingReader.Decode(input).ToDocument(_path), ReadOptions.Default);

    public override void Check(byte[] input, object result)
    {
        var read = (ReadResult)result;
        FuzzFailure.Unless(read.Equals(Read(input)), "A second reading differs from the first.");
        var decoded = EncodingReader.Decode(input);
        var file = decoded.ToDocument(_path);
        FindingChecks.Check(decoded.Text, file.LineCount, read.Findings);
        ArticleChecks.Check(ContentReader.RunningText(file), read.Article);
        ContentReader.Read(file, ReadOptions.Default with { KeepsRawHtml = true });
    }
}
