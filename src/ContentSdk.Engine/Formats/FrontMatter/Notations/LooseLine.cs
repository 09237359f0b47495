using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.FrontMatter.Notations;

/// <summary>A line of a file that could have been meant as part of front matter, read with more patience than front matter is.</summary>
/// <param name="text">The file.</param>
/// <param name="start">Where the line begins.</param>
/// <param name="end">Where it ends; its line break may be part of it.</param>
internal readonly struct LooseLine(string text, int start, int end)
{
    private const int LongestKey = 40, LongestFence = 40;
    private const string Dashes = "-‐‑‒–—―−", Rules = "+=*_;", CodeFences = "`~";

    /// <summary>The line without spaces and characters that nobody sees, at both ends.</summary>
    public TextRange Range
    {
        get
        {
            int first = start, last = end;
            while (first < last && IsInvisible(text[first]))
                first++;
            while (last > first && IsInvisible(text[last - 1]))
                last--;
            return TextRange.FromBounds(first, last);
        }
    }

    /// <summary>Whether it is a comment of Markdown, YAML, or a program, or a heading.</summary>
    public bool IsComment => Range is { IsEmpty: false } range
        && (text[range.Start] is '#' or '%' || StartsWith(range, "//") || (StartsWith(range, "<!--") && EndsWith(range, "-->")));

    /// <summary>Whether it belongs to the value of a key above it, to a list, or to a table of TOML.</summary>
    public bool IsContinuation => Range is { IsEmpty: false } range
        && (text[start] is ' ' or '\t' || text[range.Start] is '-' or '#' or '[' or ']' or '}');

    /// <summary>Whether it is three hyphens, or what editors and other systems make of them or write instead of them.</summary>
    public bool IsFence
    {
        get
        {
            var range = Range;
            if (range.IsEmpty || range.Length > LongestFence)
                return false;
            var first = text[range.Start];
            var set = Dashes.IndexOf(first) >= 0 ? Dashes
                : CodeFences.IndexOf(first) >= 0 ? CodeFences
                : Rules.IndexOf(first) >= 0 ? first.ToString()
                : "";
            int i = range.Start, marks = 0;
            for (; i < range.End && (set.IndexOf(text[i]) >= 0 || CharClass.IsSpace(text[i])); i++)
                marks += CharClass.IsSpace(text[i]) ? 0 : 1;
            return marks >= (first is '-' ? 2 : set == Dashes ? 1 : 3)
                && (i == range.End || (marks >= 3 && IsFormatName(TextRange.FromBounds(i, range.End))));
        }
    }

    /// <summary>Whether it is such a line of hyphens or dashes, and of nothing else.</summary>
    public bool IsDashes => IsFence && Dashes.IndexOf(text[Range.Start]) >= 0 && Dashes.IndexOf(text[Range.End - 1]) >= 0;

    /// <summary>Whether it is a line of two or more of one mark, perhaps with spaces between, and of nothing else.</summary>
    public bool IsLineOf(char mark)
    {
        var range = Range;
        var marks = 0;
        for (var i = range.Start; i < range.End; i++)
        {
            if (text[i] != mark && !CharClass.IsSpace(text[i]))
                return false;
            marks += text[i] == mark ? 1 : 0;
        }
        return marks > 1 && range.Length <= LongestFence;
    }

    /// <summary>The key of a line <c>key: value</c> or <c>key = value</c>, without quotation marks; empty where it is none.</summary>
    public TextRange Key
    {
        get
        {
            var range = Range;
            int first = range.Start, i;
            if (!range.IsEmpty && text[first] is '"' or '\'')
                first++;
            for (i = first; i < range.End && i - first < LongestKey && IsKeyCharacter(text[i]); i++)
            {
            }
            var key = TextRange.FromBounds(first, i);
            if (i < range.End && text[i] is '"' or '\'')
                i++;
            while (i < range.End && text[i] is ' ' or '\t')
                i++;
            var isKey = i < range.End && (text[i] == '=' || (text[i] == ':' && (i + 1 == range.End || CharClass.IsSpace(text[i + 1]))));
            return isKey ? key : new(range.Start, 0);
        }
    }

    /// <summary>Whether an equals sign sets the value apart from its key, as in TOML.</summary>
    public bool IsToml => Key is { IsEmpty: false } key
        && text.IndexOf('=', key.End, end - key.End) is var sign and >= 0
        && text.IndexOf(':', key.End, sign - key.End) < 0;

    /// <summary>Whether its key is in quotation marks and its value has a comma after it, as in JSON.</summary>
    public bool IsJson => Range is { IsEmpty: false } range
        && text[range.Start] == '"' && text[range.End - 1] == ',' && !Key.IsEmpty && !IsToml;

    // Jekyll and Eleventy take "---json"; code blocks have such names, too.
    private bool IsFormatName(TextRange range) =>
        text.Substring(range.Start, range.Length).Trim()
            is "yaml" or "yml" or "toml" or "json" or "YAML" or "TOML" or "JSON" or "frontmatter" or "front-matter";

    private bool StartsWith(TextRange range, string what) => string.CompareOrdinal(text, range.Start, what, 0, what.Length) == 0;

    private bool EndsWith(TextRange range, string what) =>
        range.Length >= what.Length && string.CompareOrdinal(text, range.End - what.Length, what, 0, what.Length) == 0;

    private static bool IsKeyCharacter(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '.';

    private static bool IsInvisible(char c) => CharClass.IsSpace(c) || CharClass.IsFormat(c) || CharClass.IsControl(c);
}
