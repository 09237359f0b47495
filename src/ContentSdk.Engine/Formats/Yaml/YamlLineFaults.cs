using System.Globalization;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Yaml;

/// <summary>
/// Finds the slip in a line that the parser could not go on at: it says what it expected, and a person wants to know what to write.
/// </summary>
internal static class YamlLineFaults
{
    private const string CurlyOpeners = "“„”«»‘‚’", CurlyClosers = "”“»«’‘";

    /// <summary>Place and description of the slip; null where the line does not show it.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="yaml">The YAML in it.</param>
    /// <param name="place">Where the parser gave up.</param>
    public static (TextRange Range, Wording Wording)? Find(string text, TextRange yaml, int place)
    {
        if (place >= yaml.End)
            return null;
        var line = YamlLine.At(text, yaml, place);
        var above = line.Above(text, yaml);
        foreach (var glued in new[] { above, line })
        {
            if (glued is { IsGlued: true } && (glued == line || line.HasKey))
                return (TextRange.FromBounds(glued.KeyStart, glued.Colon + 1), new(YamlRules.GluedColon, glued.Key, glued.Value));
        }
        if (line.HasKey && place == line.Colon)
            return above is { HasKey: true, Value.Length: > 0 } && line.KeyColumn > above.KeyColumn ? Indented(line, above) : null;
        if (line.Value.Length > 1 && OfValue(text, line, place) is { } found)
            return found;
        return !line.HasKey && !line.IsItem && above is { HasKey: true, Value.Length: > 0 }
            ? (new(line.KeyStart, 1), new(YamlRules.NoKey, above.Key))
            : null;
    }

    private static (TextRange Range, Wording Wording) Indented(YamlLine line, YamlLine above) =>
        (TextRange.FromBounds(line.Start + above.KeyColumn, line.KeyStart),
            new(YamlRules.DeeperKey, line.Key, above.Key, (above.KeyColumn + 1).ToString(CultureInfo.InvariantCulture)));

    private static (TextRange Range, Wording Wording)? OfValue(string text, YamlLine line, int place)
    {
        var value = line.Value;
        var (first, last) = (value[0], value[value.Length - 1]);
        var key = line.HasKey ? line.Key + ": " : "";
        if (CurlyOpeners.IndexOf(first) >= 0 && CurlyClosers.IndexOf(last) >= 0)
        {
            var inner = value.Substring(1, value.Length - 2);
            return (new(line.ValueStart, 1), new(YamlRules.CurlyMarks, first.ToString(), last.ToString(), key + Quoted(inner)));
        }
        if (TemplateMark.At(text, TextRange.FromBounds(line.Start, line.End), line.ValueStart) is { } template)
            return (template, new(YamlRules.TemplateTag, Snippet.Of(text, template)));
        if (first is '[' or '{')
            return value.IndexOf(first == '[' ? ']' : '}') is var close && close > 0 && close < value.Length - 1
                ? (new(line.ValueStart, 1), new(first == '[' ? YamlRules.ListBracket : YamlRules.MappingBracket, key + Quoted(value)))
                : null;
        if (first is '"' or '\'')
            return EndOfQuoted(value) is var end && end > 0 && end < value.Length - 1 ? Ended(line, end, last == first) : null;
        if (text[place] != ':' || place <= line.ValueStart)
            return null;
        return line.HasKey
            ? (new(place, 1), new(YamlRules.ColonInValueOf, line.Key, key + Quoted(value)))
            : (new(place, 1), new(YamlRules.ColonInItem, Quoted(value)));
    }

    // 'The baker's last loaf' loses its marks; "Slow boat" sails again keeps them.
    private static (TextRange Range, Wording Wording) Ended(YamlLine line, int end, bool isEnclosed)
    {
        var whole = Quoted(isEnclosed ? line.Value.Substring(1, line.Value.Length - 2) : line.Value);
        var message = line.Value[0] == '"' ? YamlRules.EarlyMark : YamlRules.EarlyApostrophe;
        return (new(line.ValueStart + end, 1), new(message, line.HasKey ? line.Key + ": " + whole : whole));
    }

    /// <summary>Where the mark is that closes the value; -1 where none does.</summary>
    private static int EndOfQuoted(string value)
    {
        var mark = value[0];
        for (var i = 1; i < value.Length; i++)
        {
            if (mark == '"' && value[i] == '\\')
                i++;
            else if (value[i] == mark && mark == '\'' && i + 1 < value.Length && value[i + 1] == mark)
                i++;
            else if (value[i] == mark)
                return i;
        }
        return -1;
    }

    /// <summary>A text as a value of YAML.</summary>
    private static string Quoted(string value) =>
        value.IndexOf('"') < 0 && value.IndexOf('\\') < 0 ? $"\"{value}\"" : $"'{value.Replace("'", "''")}'";
}
