namespace ContentSdk.Html;

// What a host may write into tags. It comes from code, but a wrong name would break the page.
internal static class OptionChecks
{
    public static bool IsElement(string name) =>
        name.Length > 0 && char.IsAsciiLetterLower(name[0])
        && name.All(static c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    public static bool IsIdPrefix(string prefix) =>
        prefix.Length > 0 && char.IsAsciiLetter(prefix[0]) && prefix.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    /// <summary>Whether an anchor is a prefix with a number after it.</summary>
    public static bool IsNumbered(string anchor, string prefix) =>
        anchor.Length > prefix.Length && anchor.StartsWith(prefix, StringComparison.Ordinal)
        && anchor.AsSpan(prefix.Length).IndexOfAnyExceptInRange('0', '9') < 0;
}
