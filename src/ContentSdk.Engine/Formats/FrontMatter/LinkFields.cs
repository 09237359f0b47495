using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.FrontMatter;

/// <summary>Reads the keys that lead elsewhere: pages and pictures.</summary>
internal static class LinkFields
{
    private const int MostCharacters = 2_000;
    private static readonly string[] ImageKeys = ["src", "alt"];

    /// <summary>The address of a page.</summary>
    public static Cell? Address(FieldValues values, DataScalar scalar)
    {
        var link = scalar.Value.Trim();
        if (LinkCheck.IsAbsolute(link))
            return Cell.OfText(link, FilePlace.Of(values.Document, scalar.Range));
        if (LinkCheck.WithScheme(link) is { } whole)
            values.Add(FrontMatterRules.NoScheme, scalar.Range, Snippet.Of(link), whole);
        else
            values.Add(FrontMatterRules.InvalidUrl, scalar.Range, Snippet.Of(link));
        return null;
    }

    /// <summary>A picture: where it is, or that and what it shows; a map with these keys either way.</summary>
    /// <param name="values">The values that it belongs to.</param>
    /// <param name="key">The field's key.</param>
    /// <param name="node">What was written.</param>
    /// <param name="whole">Where a value that is nothing of this is reported.</param>
    public static Cell? Image(FieldValues values, string key, DataNode node, TextRange whole)
    {
        switch (node)
        {
            case DataScalar { IsNull: false } scalar:
                return Place(values, scalar) is { } place ? Map(values, node, [("src", place)]) : null;
            case DataMapping mapping:
                foreach (var (inner, _) in mapping.Entries)
                {
                    if (Array.IndexOf(ImageKeys, inner.Value) < 0)
                        values.Add(FrontMatterRules.UnknownImageKey, inner.Range, Snippet.Of(inner.Value));
                }
                if (mapping.Find("src") is { Value: DataScalar { IsNull: false } src })
                    return Place(values, src) is { } there
                        ? Map(values, node, [("src", there), ("alt", Alternative(values, mapping))])
                        : null;
                break;
        }
        if (node.IsComplete)
            values.Add(FrontMatterRules.NotImage, whole, key);
        return null;
    }

    private static Cell Map(FieldValues values, DataNode node, (string Key, Cell? Value)[] entries)
    {
        var known = Array.FindAll(entries, static entry => entry.Value is not null);
        var place = FilePlace.Of(values.Document, node.Range);
        return Cell.OfMap(known.Select(static entry => entry.Key), known.Select(static entry => entry.Value!), place);
    }

    private static Cell? Alternative(FieldValues values, DataMapping mapping)
    {
        var entry = mapping.Find("alt");
        switch (entry?.Value)
        {
            // Empty in quotation marks: a picture that says nothing, as in HTML.
            case DataScalar { IsQuoted: true, Value: "" } empty:
                return Cell.OfText("", FilePlace.Of(values.Document, empty.Range));
            case DataScalar { IsNull: true, IsComplete: true }:
                values.Add(FrontMatterRules.EmptyValue, entry.Key.Range, "alt");
                return null;
            case DataScalar { IsNull: false } alt:
                if (!values.IsUsable("alt", alt))
                    return null;
                values.CheckIsPlain("alt", alt);
                return Cell.OfText(alt.Value.Trim(), FilePlace.Of(values.Document, alt.Range));
            case { IsComplete: true } other:
                values.Add(FrontMatterRules.NotAltText, other.Range, "alt");
                return null;
            default:
                return null;
        }
    }

    private static Cell? Place(FieldValues values, DataScalar scalar)
    {
        var place = scalar.Value.Trim();
        if (LinkCheck.IsAbsolute(place) || IsPath(place))
            return Cell.OfText(place, FilePlace.Of(values.Document, scalar.Range));
        if (place.IndexOf(':') < 0 && IsPath(place.Replace('\\', '/')))
            values.Add(FrontMatterRules.Backslashes, scalar.Range, Snippet.Of(place), place.Replace('\\', '/'));
        else
            values.Add(FrontMatterRules.InvalidImage, scalar.Range, Snippet.Of(place));
        return null;
    }

    /// <summary>A path with forward slashes, in the site or beside the file; no drive, no scheme, no host.</summary>
    private static bool IsPath(string place)
    {
        if (place.Length is 0 or > MostCharacters || place.StartsWith("//", StringComparison.Ordinal))
            return false;
        foreach (var c in place)
        {
            if (c is '\\' or ':' or '"' or '<' or '>' or '|' or '?' or '*'
                || CharClass.IsControl(c) || CharClass.IsFormat(c) || (CharClass.IsSpace(c) && c != ' '))
                return false;
        }
        return ScalarText.Fault(place) is null;
    }
}
