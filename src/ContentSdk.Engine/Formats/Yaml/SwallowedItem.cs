using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Yaml;

/// <summary>
/// Finds an item of a list that is indented deeper than the one above it: YAML takes the two for one value, "Orla Fenn - Gus Bell".
/// </summary>
internal static class SwallowedItem
{
    /// <summary>The finding, or null where each line of the item is part of it.</summary>
    /// <param name="document">The file.</param>
    /// <param name="item">Where the item is: a value without quotation marks.</param>
    public static Finding? Find(SourceDocument document, TextRange item)
    {
        var text = document.Text;
        for (var i = text.IndexOf('\n', item.Start, item.Length); i >= 0 && i < item.End; i = text.IndexOf('\n', i, item.End - i))
        {
            while (i < item.End && text[i] is '\n' or ' ')
                i++;
            if (i + 1 >= item.End || text[i] != '-' || text[i + 1] != ' ')
                continue;
            var first = TextRange.FromBounds(item.Start, text.IndexOf('\n', item.Start, item.Length));
            return Finding.At(document, new(i, 1), YamlRules.SwallowedItem.Id, Snippet.Of(text, first).TrimEnd());
        }
        return null;
    }
}
