using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Fields;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using Facts = ContentSdk.Engine.Model.FrontMatter;

namespace ContentSdk.Engine.Formats.FrontMatter;

/// <summary>Reports each field that every article must have and this one does not.</summary>
internal static class RequiredFields
{
    /// <summary>Looks for the fields.</summary>
    /// <param name="document">The content file.</param>
    /// <param name="declared">What its front matter and its sidecar say.</param>
    /// <param name="sidecar">The sidecar, or null.</param>
    /// <param name="schema">The fields.</param>
    /// <param name="findings">Where the findings go.</param>
    public static void Check(
        SourceDocument document, Facts? declared, SourceDocument? sidecar, FieldSchema schema, ICollection<Finding> findings)
    {
        if (!schema.Fields.Any(static field => field.IsRequired))
            return;
        var keys = declared?.Keys ?? default;
        var meant = keys.Where(key => schema.Find(key) is null).Select(key => KeySuggestion.KeyFor(schema, key)).ToList();
        var hasFrontMatter = declared?.BodyStart > 0;
        var file = sidecar is null || hasFrontMatter ? document : sidecar;
        foreach (var field in schema.Fields)
        {
            if (field.IsRequired && !keys.Contains(field.Key) && !meant.Contains(field.Key))
                findings.Add(Finding.At(file, default, FrontMatterRules.MissingKey.Id, field.Key));
        }
    }
}
