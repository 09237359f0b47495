using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Yaml;

/// <summary>Finds values that YAML cut at a space and a number sign, as in <c>Pier #2</c>: what follows is a comment to it.</summary>
internal static class CutValue
{
    /// <summary>The finding, or null where nothing follows the value, or what follows looks like a comment.</summary>
    /// <param name="document">The file.</param>
    /// <param name="value">Where the value is.</param>
    /// <param name="end">Where the YAML ends.</param>
    public static Finding? Find(SourceDocument document, TextRange value, int end)
    {
        var text = document.Text;
        var sign = value.End;
        while (sign < end && text[sign] is ' ' or '\t')
            sign++;
        if (sign == value.End || sign >= end || text[sign] != '#' || !IsMeant(text, sign + 1, end))
            return null;
        var last = sign;
        while (last < end && text[last] != '\n')
            last++;
        while (CharClass.IsSpace(text[last - 1]))
            last--;
        var comment = TextRange.FromBounds(sign, last);
        return Finding.At(document, comment, YamlRules.CutValue.Id, Snippet.Of(text, comment));
    }

    // Comments have a space after the sign; numbers and tags have none, or a number after it.
    private static bool IsMeant(string text, int next, int end) =>
        next < end && (CharClass.IsWordPart(text[next]) || (text[next] == ' ' && next + 1 < end && CharClass.IsDigit(text[next + 1])));
}
