using System.Globalization;

namespace ContentSdk.Engine.Patterns;

/// <summary>General categories of Unicode as sets of bits, one for each <see cref="UnicodeCategory"/>.</summary>
internal static class CharCategories
{
    // The abbreviations in the order of UnicodeCategory.
    private static readonly string[] Names =
    [
        "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co", "Pc", "Pd", "Ps", "Pe",
        "Pi", "Pf", "Po", "Sm", "Sc", "Sk", "So", "Cn",
    ];

    public static readonly int Digit = Named("Nd");

    public static readonly int Word = Named("L") | Named("Mn") | Digit | Named("Pc");

    /// <summary>The categories of a name, one letter or two; 0 for the name of none.</summary>
    public static int Named(string name)
    {
        var categories = 0;
        for (var i = 0; i < Names.Length; i++)
        {
            if (name == Names[i] || (name.Length == 1 && name[0] == Names[i][0]))
                categories |= 1 << i;
        }
        return categories;
    }

    /// <summary>Whether <c>\b</c> takes a character for a part of a word: <c>\w</c> and the two joiners.</summary>
    public static bool IsWordAtBoundary(char c) => c is '\u200C' or '\u200D' || (Word >> (int)char.GetUnicodeCategory(c) & 1) != 0;
}
