using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Yaml;

/// <summary>Finds placeholders of template engines, which YAML reads as mappings: <c>{{ title }}</c>, <c>{% now %}</c>.</summary>
internal static class TemplateMark
{
    /// <summary>The placeholder that begins at a position of a line; null where none does.</summary>
    public static TextRange? At(string text, TextRange yaml, int position)
    {
        if (position < yaml.Start || position + 1 >= yaml.End || text[position] != '{' || text[position + 1] is not ('{' or '%'))
            return null;
        var lineEnd = text.IndexOf('\n', position, yaml.End - position) is var found && found < 0 ? yaml.End : found;
        var close = text.IndexOf(text[position + 1] == '{' ? "}}" : "%}", position + 2, lineEnd - position - 2, StringComparison.Ordinal);
        return close < 0 ? null : TextRange.FromBounds(position, close + 2);
    }
}
