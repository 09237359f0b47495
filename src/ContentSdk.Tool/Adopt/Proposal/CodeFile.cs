using System.Globalization;
using System.Text;
using System.Text.Json;
using ContentSdk.Engine.Model.Types;

namespace ContentSdk.Tool.Adopt.Proposal;

/// <summary>Writes the proposed types as C#. Keys and values come from content, and must not be able to say anything there.</summary>
internal static class CodeFile
{
    private const string Indent = "    ";

    /// <summary>The file.</summary>
    public static string Write(ContentProposal proposal, string space)
    {
        var body = new StringBuilder();
        WriteType(body, proposal.Fields, "", "[ContentFields]\n", () =>
        {
            foreach (var type in proposal.Types)
            {
                body.Append('\n');
                WriteType(body, type, Indent, "", static () => { });
            }
        });
        var code = body.ToString();
        var head = new StringBuilder("#nullable enable\n");
        if (Uses(code, "DateOnly", "DateTimeOffset", "TimeOnly", "TimeSpan", "Guid"))
            head.Append("using System;\n");
        if (Uses(code, "IReadOnlyList<", "IReadOnlyDictionary<"))
            head.Append("using System.Collections.Generic;\n");
        return head.Append("using ContentSdk;\n\n").Append(CultureInfo.InvariantCulture, $"namespace {space};\n\n").Append(code).ToString();
    }

    private static bool Uses(string code, params string[] types) => types.Any(type =>
        code.Contains($"public {type}", StringComparison.Ordinal)
        || code.Contains($"<{type}", StringComparison.Ordinal)
        || code.Contains($", {type}", StringComparison.Ordinal));

    private static void WriteType(StringBuilder body, ProposedType type, string indent, string attribute, Action writeInner)
    {
        body.Append(
            CultureInfo.InvariantCulture,
            $"{indent}/// <summary>{type.Summary}</summary>\n{attribute}{indent}public sealed record {type.Name}\n{indent}{{\n");
        for (var i = 0; i < type.Properties.Count; i++)
        {
            if (i > 0)
                body.Append('\n');
            WriteProperty(body, type.Properties[i], indent + Indent);
        }
        writeInner();
        body.Append(CultureInfo.InvariantCulture, $"{indent}}}\n");
    }

    private static void WriteProperty(StringBuilder body, ProposedProperty property, string indent)
    {
        body.Append(CultureInfo.InvariantCulture, $"{indent}/// <summary>{PropertyNotes.Summary(property)}</summary>\n");
        if (PropertyNotes.Remark(property) is { } remark)
            body.Append(CultureInfo.InvariantCulture, $"{indent}/// <remarks>{remark}</remarks>\n");
        if (JsonNamingPolicy.CamelCase.ConvertName(property.Name) != property.Key)
            body.Append(CultureInfo.InvariantCulture, $"{indent}[FieldKey({Literal(property.Key)})]\n");
        body.Append(
            CultureInfo.InvariantCulture,
            $"{indent}public {ShapeFinder.CodeOf(property.Shape)} {property.Name} {{ get; init; }}{Initial(property.Shape)}\n");
    }

    private static string Initial(ValueShape shape) => shape switch
    {
        { IsNullable: true } => "",
        { Kind: ShapeKind.Text } => " = \"\";",
        { Kind: ShapeKind.List } => " = [];",
        { Kind: ShapeKind.Object } => " = new();",
        { Kind: ShapeKind.Map } => $" = new Dictionary<string, {ShapeFinder.CodeOf(shape.Element!)}>();",
        _ => "",
    };

    /// <summary>A text as a C# literal of ASCII.</summary>
    private static string Literal(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c is '"' or '\\' or < ' ' or > '~')
                literal.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else
                literal.Append(c);
        }
        return literal.Append('"').ToString();
    }
}
