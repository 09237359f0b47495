using ContentSdk.Engine.Formats.Json;
using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.FrontMatter.Notations;

/// <summary>JSON between two lines of three semicolons, as some other systems have it.</summary>
internal sealed class FencedJsonNotation : FencedNotation
{
    public override string Beginning => ";;;";

    public override RuleMessage Missed => FrontMatterRules.MissedJson;

    public override DataMapping? Read(SourceDocument document, TextRange data, ICollection<Finding> findings) =>
        JsonReader.Read(document, data, DataLimits.FrontMatter, findings);
}
