namespace ContentSdk.Web.Facts;

// The subtags of RFC 5646 have one to eight letters or digits. Whether a tag is registered is not checked.
internal static class LanguageTag
{
    public static bool IsValid(string tag)
    {
        var length = 0;
        foreach (var c in tag)
        {
            if (c == '-' ? length == 0 : !char.IsAsciiLetterOrDigit(c) || length == 8)
                return false;
            length = c == '-' ? 0 : length + 1;
        }
        return length > 0;
    }
}
