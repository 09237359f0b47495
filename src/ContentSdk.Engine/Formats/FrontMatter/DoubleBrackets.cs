using ContentSdk.Engine.Formats.Nodes;

namespace ContentSdk.Engine.Formats.FrontMatter;

/// <summary>Reads <c>[[name]]</c>, a link in a wiki: in YAML it is a list within a list.</summary>
internal static class DoubleBrackets
{
    /// <summary>What to write instead; null where no name is between two brackets.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="list">The list.</param>
    /// <param name="item">An item of it that is not a text.</param>
    public static string? TextOf(string text, DataSequence list, DataNode item)
    {
        if (item is DataSequence { Items: [DataSequence { Items: [DataScalar { IsNull: false } inner] }] })
            return inner.Value;
        if (item is not DataSequence { Items: [DataScalar { IsNull: false } scalar] } || text[item.Range.Start] != '[')
            return null;
        // Of "related: [[name]]" the outer brackets are the list; of "- [name]" there are only one.
        return list.Items.Count == 1 && text[list.Range.Start] == '[' ? $"[{scalar.Value}]" : null;
    }
}
