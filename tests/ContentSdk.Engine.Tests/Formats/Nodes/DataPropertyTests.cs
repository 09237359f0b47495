using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Text;
using CsCheck;
using Xunit;

namespace ContentSdk.Engine.Tests.Formats.Nodes;

public class DataPropertyTests
{
    private static readonly string[] Pieces =
    [
        "title", "id", " = ", "=", ": ", "\"", "\"\"\"", "'", "'''", "[", "]", "[[", "]]", "{", "}", ",", ".", "\n", "\n\n", "\r\n", "#", "//", "/*", "*/", "\\", "\\u", "\\uD800", "\\U0010FFFF", "12", "0x", "_",
        "-", "+", "e5", "1979-05-27", " 07:32:00", "Z", "true", "inf", "nan", "null", "“", "”", "ä", "𝔘", "\uD800", "\0", "\u0085", "\u2028", "\uFEFF", "\u00A0", "\t", "\n+++\n", "\n;;;\n", "---", "Orla Fenn", "a = 1\n", "\"a\": 1,\n", "[a.b]\n",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Array[0, 40].Select(numbers => string.Concat(numbers.Select(number => Pieces[number]))), Gen.String[0, 60]);

    [Fact]
    public void Any_text_is_read_without_an_exception_and_with_places_inside_it() =>
        Texts.Sample(
            static text => IsInside(DataText.Toml(text)) && IsInside(DataText.Json(text)) && IsInside(DataText.Json("{" + text)),
            iter: 10_000);

    [Fact]
    public void Any_front_matter_is_read_without_an_exception_and_with_places_inside_the_file() =>
        Texts.Sample(
            static text =>
            {
                foreach (var beginning in new[] { "+++\n", "{", "{\n", ";;;\n", "\n+++\n", "\n{" })
                {
                    foreach (var path in new[] { "seeds/a.md", "seeds/a.txt" })
                    {
                        var document = new SourceDocument(path, beginning + text);
                        var read = ContentReader.Read(document, ReadOptions.Default, TestContext.Current.CancellationToken);
                        Assert.All(read.Findings, finding => Assert.True(finding.OriginalRange.Start >= 0 && finding.OriginalRange.End <= beginning.Length + text.Length && finding.OriginalRange.Length >= 0));
                    }
                }
            },
            iter: 2_000);

    private static bool IsInside(DataText read)
    {
        var length = read.Document.Text.Length;
        return read.Findings.TrueForAll(finding => finding.Range.Start >= 0 && finding.Range.End <= length && finding.Range.Length >= 0)
            && read.Nodes.All(node => node.Range.Start >= 0 && node.Range.End <= length && node.Range.Length >= 0)
            && (read.Findings.Count > 0 || read.Nodes.OfType<DataScalar>().All(static scalar => scalar.IsComplete))
            && read.Findings.Count <= 21;
    }
}
