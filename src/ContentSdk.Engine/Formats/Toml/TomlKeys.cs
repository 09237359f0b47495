using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Toml;

/// <summary>Reads keys: words, texts in quotation marks, and several of them with dots between.</summary>
internal sealed class TomlKeys(DataScan scan)
{
    private readonly TomlText _text = new(scan);

    /// <summary>The key here, part by part; null, and a finding, where there is none.</summary>
    public List<DataScalar>? Read()
    {
        var parts = new List<DataScalar>();
        while (Part(parts.Count) is { } part)
        {
            parts.Add(part);
            SkipSpaces();
            if (scan.Current != '.')
                return parts;
            scan.At++;
            SkipSpaces();
        }
        return null;
    }

    /// <summary>A key of several parts, as a message shows it.</summary>
    public static string Shown(IEnumerable<DataScalar> parts) => Snippet.Of(string.Join(".", parts.Select(static part => part.Value)));

    /// <summary>Whether a character may be part of a key without quotation marks.</summary>
    public static bool IsBare(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_';

    private DataScalar? Part(int before)
    {
        if (scan.Current is '"' or '\'' && !scan.Has("\"\"\"") && !scan.Has("'''"))
            return _text.Read() is { IsComplete: true } text ? text : null;
        var start = scan.At;
        while (!scan.IsAtEnd && (IsBare(scan.Current) || CharClass.IsWordPart(scan.Current)))
            scan.At++;
        var place = TextRange.FromBounds(start, scan.At);
        if (place.IsEmpty)
        {
            Refuse(before);
            return null;
        }
        var word = scan.Text.Substring(place.Start, place.Length);
        foreach (var c in word)
        {
            if (IsBare(c))
                continue;
            scan.Add(TomlRules.BareKey, place, Snippet.Of(word));
            break;
        }
        return new(place, word, isQuoted: false);
    }

    private void Refuse(int before)
    {
        var here = new TextRange(scan.At, scan.IsAtEnd ? 0 : 1);
        if (before > 0 || scan.Current == '.')
            scan.Add(TomlRules.EmptyKeyPart, before > 0 && scan.Text[scan.At - 1] == '.' ? new(scan.At - 1, 1) : here);
        else if (scan.Has("//") || scan.Current is ';' or '%')
            scan.Add(TomlRules.Comment, new(scan.At, scan.Current == '/' ? 2 : 1), scan.Current == '/' ? "//" : scan.Current.ToString());
        else if (scan.Current is '=' or ']')
            scan.Add(TomlRules.NoKey, here);
        else
            scan.Add(TomlSpace.IsControl(scan.Current) && !scan.IsAtEnd ? TomlRules.Control : TomlRules.Syntax, here);
    }

    private void SkipSpaces()
    {
        while (!scan.IsAtEnd && scan.Current is ' ' or '\t')
            scan.At++;
    }
}
