using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Formats.Yaml;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.FrontMatter.Notations;

/// <summary>YAML between two lines of three hyphens.</summary>
internal sealed class YamlNotation : FencedNotation
{
    public override string Beginning => "---";

    public override RuleMessage Missed => FrontMatterRules.Missed;

    protected override bool IsNearlyFence(LooseLine line) => line.IsDashes || line.IsLineOf('+');

    public override DataMapping? Read(SourceDocument document, TextRange data, ICollection<Finding> findings)
    {
        var faults = new List<Finding>();
        var root = YamlReader.Read(document, data, DataLimits.FrontMatter, faults);
        var broken = faults.Find(static fault => fault.RuleId == YamlRules.Syntax.Id);
        foreach (var fault in faults)
            findings.Add(fault);
        if (broken is not null)
            root = YamlRecovery.Read(document, data, root as DataMapping, broken.Range.Start);
        if (root is DataMapping mapping)
            return mapping;
        if (root is not { IsComplete: true } or DataScalar { IsNull: true })
            return null;
        var line = FirstLine(document, root.Range);
        if (new LooseLine(document.Text, line.Start, line.End) is not { IsToml: true } toml)
        {
            findings.Add(Finding.At(document, line, FrontMatterRules.NotMapping.Id));
            return null;
        }
        findings.Add(Finding.At(document, line, FrontMatterRules.TomlKeys, document.Slice(toml.Key).ToString()));
        return FrontMatterNotations.Toml.Read(document, data, new List<Finding>());
    }

    private static TextRange FirstLine(SourceDocument document, TextRange range)
    {
        var end = range.IsEmpty ? -1 : document.Text.IndexOf('\n', range.Start, range.Length);
        return end < 0 ? range : TextRange.FromBounds(range.Start, end);
    }
}
