using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;
using ContentSdk.Tool.Files;

namespace ContentSdk.Tool.Fixes;

/// <summary>What mends one file.</summary>
/// <param name="Path">The path as it is shown.</param>
/// <param name="Findings">The findings that are fixed.</param>
/// <param name="Before">The file's text, byte order mark and line breaks as they are.</param>
internal sealed record FileFix(string Path, IReadOnlyList<Finding> Findings, string Before)
{
    /// <summary>The edits, in order.</summary>
    public IReadOnlyList<TextEdit> Edits { get; } = TextEdits.InOrder(Findings);

    /// <summary>The file's text with the edits made.</summary>
    public string After => TextEdits.Apply(Before, Edits);

    /// <summary>The fixes of findings, file by file in the order given. A file whose bytes are not sound text has none.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static FileFix? Of(string path, IEnumerable<Finding> findings)
    {
        // An edit counts in the file of its finding, which need not be the one that it is told beside.
        var logicalPath = ContentFile.LogicalPathOf(path);
        var fixable = findings.Where(finding => finding.Fix.Count > 0 && finding.LogicalPath == logicalPath).ToList();
        if (fixable.Count == 0)
            return null;
        var decoded = EncodingReader.Decode(File.ReadAllBytes(path));
        if (decoded.Fault != EncodingFault.None)
            return null;
        var together = TextEdits.Together(fixable, decoded.Text.Length);
        return together.Count == 0 ? null : new(path, together, decoded.Text);
    }

    /// <summary>What was fixed, for a person.</summary>
    public string Describe()
    {
        var rules = Findings.GroupBy(static finding => finding.RuleId).OrderBy(static rule => rule.Key, StringComparer.Ordinal)
            .Select(static rule => FormattableString.Invariant($"{rule.Key} ({rule.Sum(static finding => finding.Fix.Count)})"));
        return Consoles.OnOneLine($"{Path}: fixed {string.Join(", ", rules)}");
    }
}
