using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Yaml;

/// <summary>
/// Reads YAML as data: mappings, lists, values, each with its place. No anchors, aliases, tags, merge keys or directives, nothing that
/// runs or multiplies. The parser behind it is loaded by the first text that is read.
/// </summary>
internal static class YamlReader
{
    /// <summary>Reads a stretch of a document.</summary>
    /// <param name="document">The file.</param>
    /// <param name="range">The YAML in it; without the lines of hyphens around front matter.</param>
    /// <param name="limits">How much is read.</param>
    /// <param name="findings">Where faults go, each at its place.</param>
    /// <returns>The root, as far as the text could be read; null where there is nothing.</returns>
    public static DataNode? Read(SourceDocument document, TextRange range, DataLimits limits, ICollection<Finding> findings)
    {
        if (range.Length <= limits.Length)
            return YamlTreeBuilder.Build(document, range, limits, findings);
        findings.Add(Finding.At(
            document, new(range.Start + limits.Length, 0), YamlRules.TooLarge, DataLimits.Shown(limits.Length)));
        return null;
    }
}
