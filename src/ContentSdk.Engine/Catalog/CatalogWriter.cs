using System.Globalization;
using System.Text;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Naming;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Catalog;

/// <summary>Writes catalogs: what it writes reads back as it was, with no finding.</summary>
public static class CatalogWriter
{
    // Words and numbers that editors of YAML take for something else than text.
    private static readonly string[] NoText = ["true", "false", "yes", "no", "on", "off", "null", "y", "n"];

    /// <summary>An entity on one line, to be pasted into a catalog.</summary>
    public static string OneLine(EntityKind kind, string name) => $"- {{ name: {Scalar(name)}, kind: {EntityKindWords.WordOf(kind)} }}";

    /// <summary>An entity, as the item of a catalog.</summary>
    public static void Write(StringBuilder output, EntityKind kind, string name, IReadOnlyCollection<string> aliases)
    {
        output.Append("- name: ").Append(Scalar(name)).Append("\n  kind: ").Append(EntityKindWords.WordOf(kind)).Append('\n');
        if (aliases.Count == 0)
            return;
        output.Append("  aliases:\n");
        foreach (var alias in aliases)
            output.Append("    - ").Append(Scalar(alias)).Append('\n');
    }

    /// <summary>The text as one YAML value: as it is where that is safe anywhere, else in double quotation marks.</summary>
    public static string Scalar(string text) => IsPlain(text) ? text : Quoted(text);

    private static bool IsPlain(string text)
    {
        if (text.Length == 0 || !CharClass.IsLetter(text[0]) || text[text.Length - 1] == ' ' || NoText.Contains(CharClass.ToLower(text)))
            return false;
        foreach (var c in text)
        {
            if (!(CharClass.IsWordPart(c) && !char.IsSurrogate(c))
                && c is not (' ' or '-' or '.' or '\'' or '’' or '&' or '(' or ')' or '/'))
                return false;
        }
        return true;
    }

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (CharClass.IsControl(c) || (CharClass.IsSpace(c) && c != ' ') || CharClass.IsFormat(c))
                quoted.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            else
                quoted.Append(c);
        }
        return quoted.Append('"').ToString();
    }
}
