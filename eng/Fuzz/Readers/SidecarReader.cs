using System.Text;
using ContentSdk.Engine;
using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;
using ContentSdk.Fuzz.Checks;

namespace ContentSdk.Fuzz.Readers;

/// <summary>
/// Reads an article and the file beside it that corrects it. Of one half of the inputs the article is
/// sound, of the other the input is both.
/// </summary>
internal sealed class SidecarReader() : Reader("sidecar", 4)
{
    private static readonly byte[] Sound = Encoding.UTF8.GetBytes(
        "The gate opens\n\nThe first ships came early. “We open the gate today,” said Orla Fenn, "
        + "“and it stays open.”\n\nShe called it “slow but honest”. Gus Bell, of the WHO, did not.\n");

    public override object Read(byte[] input)
    {
        var (file, sidecar) = Cut(input);
        return ContentReader.Read(
            file.ToDocument(PathOf(input)), ReadOptions.Default, EntityCatalog.Empty, sidecar.ToDocument(PathBeside(input)));
    }

    public override void Check(byte[] input, object result)
    {
        var read = (ReadResult)result;
        FuzzFailure.Unless(read.Equals(Read(input)), "A second reading differs from the first.");
        var (file, sidecar) = Cut(input);
        var (document, beside) = (file.ToDocument(PathOf(input)), sidecar.ToDocument(PathBeside(input)));
        foreach (var group in read.Findings.GroupBy(static finding => finding.LogicalPath, StringComparer.Ordinal))
        {
            var isBeside = group.Key == beside.LogicalPath;
            FindingChecks.Check(isBeside ? sidecar.Text : file.Text, (isBeside ? beside : document).LineCount, new([.. group]));
        }
        ArticleChecks.Check(ContentReader.RunningText(document, beside), read.Article);
    }

    private static string PathOf(byte[] input) => input.Length % 4 < 2 ? "seeds/a.txt" : "seeds/a.md";

    private static string PathBeside(byte[] input) =>
        "seeds/a.meta." + ((input.Length / 4 % 4) switch { 0 => "json", 1 => "toml", _ => "yaml" });

    private static (DecodedText File, DecodedText Sidecar) Cut(byte[] input) => input.Length % 2 == 0
        ? (EncodingReader.Decode(Sound), EncodingReader.Decode(input))
        : (EncodingReader.Decode(input[(input.Length / 2)..]), EncodingReader.Decode(input[..(input.Length / 2)]));
}
