using ContentSdk.Engine.Formats.Yaml;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.FrontMatter;

/// <summary>Reads the keys that lead elsewhere: pages and pictures.</summary>
internal static class LinkFields
{
    private const int MostCharacters = 2_000;
    private const string WholeImage = "the place of a picture, or 'src' with it and 'alt' with what it shows: { src: images/pier.jpg, alt: The old pier }";
    private static readonly string[] ImageKeys = ["src", "alt"];

    /// <summary>The address of a page.</summary>
    public static string? Address(FieldValues values, string key)
    {
        if (values.Value(key) is not { } scalar)
            return null;
        var link = scalar.Value.Trim();
        if (LinkCheck.IsAbsolute(link))
            return link;
        values.Add(FrontMatterRules.InvalidUrl, scalar.Range, FieldValues.Short(link), LinkCheck.Remedy(link));
        return null;
    }

    /// <summary>A picture: where it is, or that and what it shows.</summary>
    public static ImageSpec? Image(FieldValues values)
    {
        switch (values.Entry("image"))
        {
            case { Value: YamlScalar scalar }:
                return Place(values, scalar) is { } place ? new(place, null) : null;
            case { Value: YamlMapping mapping } entry:
                foreach (var (key, _) in mapping.Entries)
                {
                    if (Array.IndexOf(ImageKeys, key.Value) < 0)
                        values.Add(FrontMatterRules.UnknownKey, key.Range, "image: " + FieldValues.Short(key.Value), "An image has the keys 'src' and 'alt'.");
                }
                if (mapping.Find("src") is { Value: YamlScalar { IsNull: false } src })
                    return Place(values, src) is { } there ? new(there, Alternative(values, mapping)) : null;
                if (mapping.IsComplete)
                    values.Add(FrontMatterRules.WrongType, entry.Key.Range, "image", WholeImage);
                return null;
            case { } other:
                values.Add(FrontMatterRules.WrongType, other.Key.Range, "image", WholeImage);
                return null;
            default:
                return null;
        }
    }

    private static string? Alternative(FieldValues values, YamlMapping mapping)
    {
        var entry = mapping.Find("alt");
        switch (entry?.Value)
        {
            // Empty in quotation marks: a picture that says nothing, as in HTML.
            case YamlScalar { IsQuoted: true, Value: "" }:
                return "";
            case YamlScalar { IsNull: true, IsComplete: true }:
                values.Add(FrontMatterRules.EmptyValue, entry.Key.Range, "alt");
                return null;
            case YamlScalar { IsNull: false } alt:
                return values.IsUsable("alt", alt) ? alt.Value.Trim() : null;
            case { IsComplete: true } other:
                values.Add(FrontMatterRules.WrongType, other.Range, "alt", "one value: what the picture shows, or '' where it shows nothing");
                return null;
            default:
                return null;
        }
    }

    private static string? Place(FieldValues values, YamlScalar scalar)
    {
        var place = scalar.Value.Trim();
        if (LinkCheck.IsAbsolute(place) || IsPath(place))
            return place;
        values.Add(FrontMatterRules.InvalidImage, scalar.Range, FieldValues.Short(place), Remedy(place));
        return null;
    }

    /// <summary>A path with forward slashes, in the site or beside the file; no drive, no scheme, no host.</summary>
    private static bool IsPath(string place)
    {
        if (place.Length is 0 or > MostCharacters || place.StartsWith("//", StringComparison.Ordinal))
            return false;
        foreach (var c in place)
        {
            if (c is '\\' or ':' or '"' or '<' or '>' or '|' or '?' or '*' || CharClass.IsControl(c) || CharClass.IsFormat(c) || (CharClass.IsSpace(c) && c != ' '))
                return false;
        }
        return ScalarText.Fault(place) is null;
    }

    private static string Remedy(string place) => place.IndexOf(':') < 0 && IsPath(place.Replace('\\', '/'))
        ? $"Write forward slashes: '{place.Replace('\\', '/')}'."
        : "Write a path with forward slashes, such as 'images/pier.jpg', or a whole address: https://…";
}
