using ContentSdk.Engine.Formats.Nodes;
using CsCheck;
using Xunit;

namespace ContentSdk.Engine.Tests.Formats.Yaml;

public class YamlPropertyTests
{
    private static readonly string[] Pieces =
    [
        "- ", "name", ": ", ":", "\n", "\n  ", "\n    ", "\r\n", "'", "\"", "[", "]", "{", "}", ", ", "#", " # c", "|", ">", "|+\n", "&a", "*a", "!!x", "<<", "?",
        "%", "---\n", "...", "\t", "\\", "\\u12", "\\x", "ä", "𝔘", "\uD800", "\0", "\u0085", "\u2028", "\uFEFF", "@", "`", "~", "orla", "Fenn", "1", "-", "--- ", "    ",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Array[0, 40].Select(numbers => string.Concat(numbers.Select(number => Pieces[number]))), Gen.String[0, 60]);

    [Fact]
    public void Any_text_is_read_without_an_exception_and_with_places_inside_it() =>
        Texts.Sample(
            text =>
            {
                var read = new YamlText(text);
                var length = read.Document.Text.Length;
                return read.Findings.TrueForAll(finding => finding.Range.Start >= 0 && finding.Range.End <= length && finding.Range.Length >= 0)
                    && Nodes(read.Root).All(node => node.Range.Start >= 0 && node.Range.End <= length && node.Range.Length >= 0
                        && (node is not DataScalar { IsQuoted: false, IsComplete: true } scalar || IsWritten(scalar, read)));
            },
            iter: 10_000);

    /// <summary>A plain value of one line without tabs is what stands at its place, unless something was refused there.</summary>
    private static bool IsWritten(DataScalar scalar, YamlText read) =>
        read.Findings.Count > 0 || read.Document.Slice(scalar.Range).IndexOfAny("\n\u0085\u2028\u2029\t") >= 0
        || read.Document.Slice(scalar.Range).ToString() == scalar.Value;

    private static IEnumerable<DataNode> Nodes(DataNode? node) => node switch
    {
        null => [],
        DataSequence sequence => [sequence, .. sequence.Items.SelectMany(Nodes)],
        DataMapping mapping => [mapping, .. mapping.Entries.SelectMany(entry => Nodes(entry.Key).Concat(Nodes(entry.Value)))],
        _ => [node],
    };
}
