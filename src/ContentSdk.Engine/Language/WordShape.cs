using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Language;

/// <summary>How a word is written: its pattern of capitals, small letters, digits and marks, runs of one sort made one or two.</summary>
internal static class WordShape
{
    /// <summary>A number that is the same for words of the same shape.</summary>
    public static uint Of(ReadOnlySpan<char> word)
    {
        var shape = 1u;
        var last = 0u;
        var repeated = false;
        foreach (var c in word)
        {
            var sort = CharClass.IsUpper(c) ? 1u
                : CharClass.IsLower(c) ? 2u
                : CharClass.IsDigit(c) ? 3u
                : c == '.' ? 4u
                : CharClass.IsLetter(c) ? 5u
                : 6u;
            if (sort == last && repeated)
                continue;
            repeated = sort == last;
            last = sort;
            shape = unchecked((shape * 7) + sort);
        }
        return shape;
    }
}
