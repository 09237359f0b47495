using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Formats.Toml;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.FrontMatter.Notations;

/// <summary>TOML between two lines of three plus signs, as Hugo has it.</summary>
internal sealed class TomlNotation : FencedNotation
{
    public override string Beginning => "+++";

    public override RuleMessage Missed => FrontMatterRules.MissedToml;

    public override DataMapping? Read(SourceDocument document, TextRange data, ICollection<Finding> findings)
    {
        var faults = new List<Finding>();
        var root = TomlReader.Read(document, data, DataLimits.FrontMatter, faults);
        if (root is { Entries.Count: 0 } && faults.Count > 0 && faults[0].Message == TomlRules.ColonAfterKey.Name)
        {
            // All of it is YAML: that is one fault, and no key is lost to it.
            findings.Add(faults[0]);
            return FrontMatterNotations.Yaml.Read(document, data, new List<Finding>());
        }
        foreach (var fault in faults)
            findings.Add(fault);
        return root;
    }

    // Tables have a blank line above them.
    protected override bool GoesOn(SourceDocument document, int line)
    {
        if (line >= document.LineCount || FileLines.IsBlank(document, line + 1))
            return false;
        var next = FileLines.Loose(document, line + 1);
        var range = next.Range;
        return !range.IsEmpty
            && (next.IsToml || IsNearlyFence(next) || (document.Text[range.Start] == '[' && document.Text[range.End - 1] == ']'));
    }
}
