using ContentSdk.Engine.Formats.FrontMatter.Notations;
using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Fields;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using Facts = ContentSdk.Engine.Model.FrontMatter;

namespace ContentSdk.Engine.Formats.FrontMatter;

/// <summary>Reads what a content file says of itself at its very beginning, in any of the notations.</summary>
internal static class FrontMatterReader
{
    private const string Json = ".json", Toml = ".toml";

    /// <summary>What the file says of itself, or null when it does not begin with front matter.</summary>
    /// <param name="document">The file.</param>
    /// <param name="schema">The fields that it may have.</param>
    /// <param name="findings">Where faults go, each at its place.</param>
    /// <param name="hasMarkup">Whether the file's format has markup.</param>
    public static Facts? Read(SourceDocument document, FieldSchema schema, ICollection<Finding> findings, bool hasMarkup = false)
    {
        foreach (var notation in FrontMatterNotations.All)
        {
            if (notation.Find(document) is not { } part)
                continue;
            if (part.Fault is null)
                return Read(document, notation, part.Data, part.BodyStart, schema, findings, hasMarkup);
            findings.Add(part.Fault);
            return Read(document, notation, part.Data, part.BodyStart, schema, new List<Finding>(), hasMarkup);
        }
        return Missed(document, schema, findings);
    }

    // Its keys are read without a word, so that the one fault costs no name and is not echoed.
    private static Facts? Missed(SourceDocument document, FieldSchema schema, ICollection<Finding> findings)
    {
        if (MissedFrontMatter.Find(document, schema) is not { } missed)
            return null;
        findings.Add(missed.IsBelowBlankLines
            ? Finding.At(document, missed.Place, FrontMatterRules.BelowEmptyLine.Id).MendedBy(document, new(0, missed.Place.Start), "")
            : Finding.At(document, missed.Place, missed.Notation.Missed, missed.Key));
        return missed.Data.IsEmpty
            ? new(missed.BodyStart)
            : Read(document, missed.Notation, missed.Data, missed.BodyStart, schema, new List<Finding>());
    }

    private static Facts Read(
        SourceDocument document, IFrontMatterNotation notation, TextRange data, int bodyStart,
        FieldSchema schema, ICollection<Finding> findings, bool hasMarkup = false) =>
        notation.Read(document, data, findings) is { } mapping
            ? new FieldReader(new(document, AliasedKeys.In(mapping, schema.Aliases), findings) { HasMarkup = hasMarkup }, schema)
                .Read(bodyStart)
            : new(bodyStart);

    /// <summary>All of a file that is YAML itself, without a line of hyphens in front.</summary>
    public static TextRange WithoutFence(SourceDocument document) =>
        FileLines.IsFence(document, 1, FrontMatterNotations.Yaml.Beginning)
            ? TextRange.FromBounds(FileLines.Start(document, 2), document.Text.Length)
            : new(0, document.Text.Length);

    /// <summary>
    /// The keys with values of a file of nothing else, in the notation that its extension says; null, and a finding, where there are none.
    /// </summary>
    public static DataMapping? MappingOf(SourceDocument document, ICollection<Finding> findings)
    {
        var isJson = document.LogicalPath.EndsWith(Json, StringComparison.OrdinalIgnoreCase);
        if (!isJson && !document.LogicalPath.EndsWith(Toml, StringComparison.OrdinalIgnoreCase))
            return FrontMatterNotations.Yaml.Read(document, WithoutFence(document), findings);
        IFrontMatterNotation notation = isJson ? FrontMatterNotations.Json : FrontMatterNotations.Toml;
        return notation.Read(document, new(0, document.Text.Length), findings);
    }
}
