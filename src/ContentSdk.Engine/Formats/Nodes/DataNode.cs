using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Nodes;

/// <summary>A value of front matter, whatever it was written in, with its place.</summary>
/// <param name="range">Where it stands in <see cref="SourceDocument.Text"/>; empty, behind its key, where nothing was written.</param>
internal abstract class DataNode(TextRange range)
{
    /// <summary>Where it stands in <see cref="SourceDocument.Text"/>; empty, behind its key, where nothing was written.</summary>
    public TextRange Range { get; set; } = range;

    /// <summary>False for what was still open where reading broke off: what it lacks may stand behind that place.</summary>
    public bool IsComplete { get; set; } = true;
}

/// <summary>A single value: text, number, date, as it was written. What it means is for the reader of the format to say.</summary>
internal sealed class DataScalar(TextRange range, string value, bool isQuoted) : DataNode(range)
{
    /// <summary>The text, without quotation marks and with escapes resolved.</summary>
    public string Value { get; } = value;

    /// <summary>Whether it is text whatever it looks like: in quotation marks, or a block (<c>|</c>, <c>&gt;</c>).</summary>
    public bool IsQuoted { get; } = isQuoted;

    /// <summary>Whether nothing was written, or a word for nothing.</summary>
    public bool IsNull => !IsQuoted && Value is "" or "~" or "null" or "Null" or "NULL";
}

/// <summary>A list.</summary>
internal sealed class DataSequence(TextRange range) : DataNode(range)
{
    /// <summary>Its items, in order.</summary>
    public List<DataNode> Items { get; } = [];
}

/// <summary>Keys with values.</summary>
internal sealed class DataMapping(TextRange range) : DataNode(range)
{
    /// <summary>Its entries, in order; of several with one key the first.</summary>
    public List<DataEntry> Entries { get; } = [];

    /// <summary>The entry of a key, or null.</summary>
    public DataEntry? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (string.Equals(entry.Key.Value, key, StringComparison.Ordinal))
                return entry;
        }
        return null;
    }
}

/// <summary>A key with its value.</summary>
internal sealed record DataEntry(DataScalar Key, DataNode Value);
