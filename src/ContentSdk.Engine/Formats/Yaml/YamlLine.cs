using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Yaml;

/// <summary>A line of YAML as a person reads it, whatever the parser makes of it.</summary>
internal sealed class YamlLine
{
    private const int LongestKey = 60;

    private YamlLine(string text, int start, int end)
    {
        (Start, End) = (start, end);
        while (End > start && CharClass.IsSpace(text[End - 1]))
            End--;
        var at = start;
        while (at < End && (text[at] == ' ' || (text[at] == '-' && at + 1 < End && text[at + 1] == ' ')))
        {
            IsItem |= text[at] == '-';
            at++;
        }
        KeyStart = at;
        while (at < End && at - KeyStart < LongestKey && (CharClass.IsWordPart(text[at]) || text[at] is '_' or '-'))
            at++;
        var hasColon = at > KeyStart && at < End && text[at] == ':';
        HasKey = hasColon && (at + 1 == End || text[at + 1] == ' ');
        // A scheme before its slashes is an address and no key.
        IsGlued = hasColon && !HasKey && text[at + 1] is not ('/' or ':');
        Colon = hasColon ? at : -1;
        Key = HasKey || IsGlued ? text.Substring(KeyStart, at - KeyStart) : "";
        ValueStart = HasKey || IsGlued ? at + 1 : KeyStart;
        while (ValueStart < End && text[ValueStart] == ' ')
            ValueStart++;
        Value = text.Substring(ValueStart, End - ValueStart);
    }

    public int Start { get; }

    /// <summary>Where the line ends, without spaces.</summary>
    public int End { get; }

    public bool IsItem { get; }

    public int KeyStart { get; }

    public int Colon { get; }

    public string Key { get; }

    public bool HasKey { get; }

    /// <summary>Whether a key is there but for the space after its colon.</summary>
    public bool IsGlued { get; }

    public int ValueStart { get; }

    public string Value { get; }

    /// <summary>Column of the key, from 0.</summary>
    public int KeyColumn => KeyStart - Start;

    /// <summary>The line around a position.</summary>
    public static YamlLine At(string text, TextRange yaml, int position)
    {
        var start = position > yaml.Start ? text.LastIndexOf('\n', position - 1, position - yaml.Start) + 1 : yaml.Start;
        start = Math.Max(start, yaml.Start);
        var end = text.IndexOf('\n', position, yaml.End - position);
        return new(text, start, end < 0 ? yaml.End : end);
    }

    /// <summary>The line above that is not empty, or null.</summary>
    public YamlLine? Above(string text, TextRange yaml)
    {
        var end = Start;
        while (end > yaml.Start && CharClass.IsSpace(text[end - 1]))
            end--;
        return end > yaml.Start ? At(text, yaml, end - 1) : null;
    }
}
