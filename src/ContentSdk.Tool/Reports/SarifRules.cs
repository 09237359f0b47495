using System.Text.Json;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Tool.Pages;

namespace ContentSdk.Tool.Reports;

/// <summary>The tool and its rules, as SARIF describes them.</summary>
internal static class SarifRules
{
    public static void WriteDriver(Utf8JsonWriter json, IReadOnlyList<Rule> rules)
    {
        json.WriteString("name", "ContentSdk");
        json.WriteString("version", ToolApp.Version);
        json.Objects("rules", rules, rule => Write(json, rule));
    }

    private static void Write(Utf8JsonWriter json, Rule rule)
    {
        json.WriteString("id", rule.Id);
        json.WriteString("name", NameOf(rule.Title));
        json.Object("shortDescription", () => json.WriteString("text", rule.Title));
        json.Object("messageStrings", () =>
        {
            foreach (var message in rule.Messages)
                json.Object(message.Name.Length == 0 ? "default" : message.Name, () => json.WriteString("text", message.Format));
        });
        if (RulePages.Find(rule.Id) is { } page)
        {
            json.Object("fullDescription", () => json.WriteString("text", page.FirstParagraph));
            json.Object("help", () =>
            {
                json.WriteString("text", page.Text);
                json.WriteString("markdown", page.Text);
            });
        }
        json.WriteString("helpUri", rule.HelpLink);
        json.Object("defaultConfiguration", () => json.WriteString("level", SarifReport.LevelOf(rule.Severity)));
    }

    /// <summary>A title as one word, as viewers expect the name of a rule: <c>MismatchedQuotationMarks</c>.</summary>
    private static string NameOf(string title) => string.Concat(title
        .Split([' ', '\'', '-', ','], StringSplitOptions.RemoveEmptyEntries)
        .Select(static word => char.ToUpperInvariant(word[0]) + word[1..]));
}
