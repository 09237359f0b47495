using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Markup;

/// <summary>What a tag means for an element that is to be put around text.</summary>
internal enum ElementTagRole : byte
{
    /// <summary>It begins an element that such an element can have inside of it.</summary>
    Open,

    /// <summary>It ends one.</summary>
    Close,

    /// <summary>It is an element by itself within a line, such as an image or a line break.</summary>
    Inline,

    /// <summary>Nothing can be around it: a paragraph, a list, a cell, or what nobody can be sure of.</summary>
    Boundary,
}

/// <summary>A tag in HTML.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Role">What it is.</param>
/// <param name="Name">Its name in lowercase; empty at a boundary.</param>
internal readonly record struct ElementTag(int Start, int End, ElementTagRole Role, string Name)
{
    private const int LongestName = 6;

    private static readonly HashSet<string> Phrases = new(StringComparer.Ordinal)
    {
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s", "samp", "small",
        "span", "strong", "sub", "sup", "time", "u", "var",
    };

    private static readonly HashSet<string> Voids = new(StringComparer.Ordinal) { "br", "img", "input", "wbr" };

    /// <summary>Whether it begins or ends a link.</summary>
    public bool IsOfLink => Name == "a";

    /// <summary>Adds the tags in a stretch of HTML between two texts.</summary>
    public static void Read(string html, int start, int end, List<ElementTag> tags)
    {
        for (var at = html.IndexOf('<', start, end - start); at >= 0; at = at < end ? html.IndexOf('<', at, end - at) : -1)
        {
            var tag = At(html, at, end);
            tags.Add(tag);
            at = tag.End;
        }
    }

    private static ElementTag At(string html, int start, int end)
    {
        var isClose = start + 1 < end && html[start + 1] == '/';
        var nameStart = start + (isClose ? 2 : 1);
        var nameEnd = nameStart;
        while (nameEnd < end && html[nameEnd] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-')
            nameEnd++;
        // Where a tag ends that is written otherwise, only a parser of HTML knows.
        if (nameEnd == nameStart || EndOf(html, nameEnd, end) is not { } tagEnd)
            return new(start, end, ElementTagRole.Boundary, "");
        var name = nameEnd - nameStart <= LongestName ? CharClass.ToLower(html.Substring(nameStart, nameEnd - nameStart)) : "";
        if (Voids.Contains(name))
            return new(start, tagEnd, ElementTagRole.Inline, name);
        return Phrases.Contains(name) && html[tagEnd - 2] != '/'
            ? new(start, tagEnd, isClose ? ElementTagRole.Close : ElementTagRole.Open, name)
            : new(start, tagEnd, ElementTagRole.Boundary, "");
    }

    private static int? EndOf(string html, int at, int end)
    {
        while (at < end)
        {
            if (html[at] == '>')
                return at + 1;
            if (html[at] is '"' or '\'')
            {
                at = html.IndexOf(html[at], at + 1, end - at - 1);
                if (at < 0)
                    return null;
            }
            else if (html[at] == '<')
            {
                return null;
            }
            at++;
        }
        return null;
    }
}
