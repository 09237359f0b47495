using System.Globalization;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Patterns;

/// <summary>The characters that one place of a pattern accepts. UTF-16 code units, as in <c>Regex</c>.</summary>
internal sealed class CharSet(char[] starts, char[] ends, int categories, bool hasSpaces, bool hasOthers, bool isNegated, CharSet? without)
{
    public static readonly CharSet NoLineFeed = new(['\n'], ['\n'], 0, false, false, true, null);

    public bool Has(char c) => IsNamed(c) != isNegated && !(without?.Has(c) ?? false);

    public static CharSet Of(char c) => new([c], [c], 0, false, false, false, null);

    private bool IsNamed(char c) =>
        IsInRange(c)
        || (categories != 0 && (categories >> (int)char.GetUnicodeCategory(c) & 1) != 0)
        || (hasSpaces && CharClass.IsSpace(c))
        || (hasOthers && !CharClass.IsSpace(c));

    // The ranges are in order and apart: see CharSetBuilder.
    private bool IsInRange(char c)
    {
        int low = 0, high = starts.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (c < starts[middle])
                high = middle - 1;
            else if (c > ends[middle])
                low = middle + 1;
            else
                return true;
        }
        return false;
    }
}
