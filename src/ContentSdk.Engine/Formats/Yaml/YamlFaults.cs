using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Yaml;

/// <summary>Says what is wrong with a YAML text in words that tell what to write instead.</summary>
internal static class YamlFaults
{
    /// <summary>Place and description of what the parser tripped over.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="range">The YAML in it.</param>
    /// <param name="message">What the parser says.</param>
    /// <param name="first">Where, from the beginning of the YAML: what it was reading.</param>
    /// <param name="last">Where it gave up.</param>
    public static (TextRange Range, Wording Wording) Describe(string text, TextRange range, string message, int first, int last)
    {
        int start = Place(range, first), end = Place(range, last);
        if (message.Contains("tab"))
            return (One(text, range, TabFrom(text, start, range.End)), new(YamlRules.Tab));
        if (text.IndexOf('\0', range.Start, range.Length) is var nul and >= 0 && nul <= end + 1)
            return (new(nul, 1), new(YamlRules.Nul));
        var isMapping = message.Contains("invalid mapping");
        var isKey = message.Contains("did not find expected key") || message.Contains("'-' indicator");
        var isColon = message.Contains("could not find expected ':'");
        if ((isMapping || isKey || isColon) && YamlLineFaults.Find(text, range, isMapping ? end : start) is { } found)
            return found;
        if (isMapping)
            return (One(text, range, end), new(YamlRules.ColonInValue));
        if (message.Contains("cannot start any token") && TemplateMark.At(text, range, start - 1) is { } template)
            return (template, new(YamlRules.TemplateTag, Snippet.Of(text, template)));
        if (message.Contains("cannot start any token") && start < range.End)
            return (One(text, range, start), new(YamlRules.ValueStart, text[start].ToString()));
        if (message.Contains("quoted scalar") && message.Contains("indentation")
            && UnindentedLines.Find(text, range, start) is [var (line, _), ..])
            return (new(line, 1), new(YamlRules.UnindentedLine));
        if (message.Contains("quoted scalar")
            && (message.Contains("end of stream") || message.Contains("indentation") || message.Contains("document indicator")))
            return (One(text, range, start), new(YamlRules.UnclosedValue));
        if (message.Contains("escape") || message.Contains("hexadecimal") || message.Contains("surrogates"))
            return (One(text, range, EscapeFrom(text, start, end)), new(YamlRules.Escape));
        var isComma = message.Contains("expected ','");
        // A key within brackets that has more than one line ends the parser without a word.
        if ((isComma || isKey || isColon || message.Length == 0) && UnclosedBracket.Find(text, range, end) is var bracket and >= 0)
            return (new(bracket, 1), new(YamlRules.UnclosedBracket, text[bracket].ToString(), text[bracket] == '[' ? "]" : "}"));
        if (isComma)
            return (One(text, range, start), new(YamlRules.Comma));
        if (isKey)
            return (One(text, range, start), new(YamlRules.Indentation));
        if (isColon)
            return (One(text, range, start), new(YamlRules.NoColon));
        return (One(text, range, Math.Max(start, end)), new(YamlRules.Syntax));
    }

    private static int Place(TextRange range, int index) => Math.Min(range.Start + Math.Max(index, 0), range.End);

    private static int TabFrom(string text, int start, int end)
    {
        var tab = text.IndexOf('\t', start, end - start);
        return tab >= 0 ? tab : start;
    }

    private static int EscapeFrom(string text, int start, int end)
    {
        var escape = end > start ? text.LastIndexOf('\\', Math.Min(end, text.Length - 1), Math.Min(end, text.Length - 1) - start + 1) : -1;
        return escape >= 0 ? escape : start;
    }

    /// <summary>One character at the place; at the end of the text, or of a line, the last character before it.</summary>
    private static TextRange One(string text, TextRange range, int place)
    {
        while (place > range.Start && (place >= range.End || CharClass.IsSpace(text[place]))
            && text[Math.Min(place, range.End - 1)] != '\t')
            place--;
        return new(place, place < range.End ? 1 : 0);
    }
}
