using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Markup;

/// <summary>Names that a file itself gives to places which links can lead to.</summary>
internal static class AnchorNames
{
    private const int Longest = 200;

    /// <summary>Whether a text can be such a name: letters, digits, and <c>- _ . :</c>, none of the names that any page has.</summary>
    public static bool IsName(string text)
    {
        if (text.Length is 0 or > Longest || AnchorCheck.IsOfPage(text))
            return false;
        foreach (var c in text)
        {
            if (!CharClass.IsWordPart(c) && c is not ('-' or '_' or '.' or ':'))
                return false;
        }
        return true;
    }

    /// <summary>
    /// The name in the first tag of <c>&lt;a id="…"&gt;&lt;/a&gt;</c> or <c>&lt;a name="…"&gt;&lt;/a&gt;</c>, which does nothing but to
    /// name its place; null for any other tag.
    /// </summary>
    public static string? OfTag(string tag)
    {
        if (tag.Length < 8 || tag[0] != '<' || tag[1] is not ('a' or 'A') || !CharClass.IsSpace(tag[2]))
            return null;
        var end = tag.Length - 1;
        if (tag[end - 1] == '/')
            end--;
        string? name = null;
        var at = 2;
        while (true)
        {
            SkipBlanks(tag, ref at);
            if (at >= end)
                return name;
            if (Attribute(tag, ref at, end) is not { } value || !IsName(value) || (name is not null && name != value))
                return null;
            name = value;
        }
    }

    private static string? Attribute(string tag, ref int at, int end)
    {
        var start = at;
        while (at < end && CharClass.IsLetter(tag[at]))
            at++;
        if (CharClass.ToLower(tag.Substring(start, at - start)) is not ("id" or "name"))
            return null;
        SkipBlanks(tag, ref at);
        if (at >= end || tag[at++] != '=')
            return null;
        SkipBlanks(tag, ref at);
        if (at >= end)
            return null;
        if (tag[at] is not ('"' or '\''))
            return Unquoted(tag, ref at, end);
        var close = tag.IndexOf(tag[at], at + 1, end - at - 1);
        if (close < 0)
            return null;
        var value = tag.Substring(at + 1, close - at - 1);
        at = close + 1;
        return value;
    }

    private static string Unquoted(string tag, ref int at, int end)
    {
        var start = at;
        while (at < end && !CharClass.IsSpace(tag[at]))
            at++;
        return tag.Substring(start, at - start);
    }

    private static void SkipBlanks(string tag, ref int at)
    {
        while (at < tag.Length && CharClass.IsSpace(tag[at]))
            at++;
    }
}
