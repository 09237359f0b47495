using System.Globalization;

namespace ContentSdk.Engine.Text;

// What the shared sources of names ask of characters. The generator has tables of its own, so that it gives the same
// names everywhere; for articles built by hand, those of the runtime do.
internal static class CharClass
{
    public static bool IsLetter(char c) => char.IsLetter(c) || char.IsSurrogate(c);

    public static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.EnclosingMark;

    public static bool IsWordPart(char c) => IsLetter(c) || char.IsDigit(c) || IsMark(c);

    public static bool IsUpper(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter;

    public static bool IsLower(char c) => char.IsLower(c);

    public static bool IsSpace(char c) => char.IsWhiteSpace(c);

    public static bool IsFormat(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    public static char ToLower(char c) => char.ToLowerInvariant(c);

    public static string ToLower(string text) => text.ToLowerInvariant();
}
