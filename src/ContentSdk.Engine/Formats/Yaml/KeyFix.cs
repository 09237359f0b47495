using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Yaml;

/// <summary>Mends misspelt keys of one mapping, where it is certain what was meant.</summary>
internal sealed class KeyFix(SourceDocument document, IEnumerable<DataScalar> keys)
{
    private readonly HashSet<string> _taken = new(keys.Select(static key => key.Value), StringComparer.Ordinal);

    /// <summary>The finding with its fix: when one known key alone is near, and the mapping has it not yet.</summary>
    public Finding Mend(Finding finding, DataScalar key, IEnumerable<string> known)
    {
        if (NearestWord.OnlyOf(key.Value, known) is not { } meant || RangeOf(document, key) is not { } range || !_taken.Add(meant))
            return finding;
        return finding.MendedBy(document, range, meant);
    }

    /// <summary>Where the word of a key is, letter by letter; null where it has escapes or a tag.</summary>
    public static TextRange? RangeOf(SourceDocument document, DataScalar key)
    {
        var marks = key.IsQuoted ? 1 : 0;
        var range = new TextRange(key.Range.Start + marks, key.Range.Length - (2 * marks));
        return range.Length == key.Value.Length && document.Slice(range).SequenceEqual(key.Value.AsSpan()) ? range : null;
    }
}
