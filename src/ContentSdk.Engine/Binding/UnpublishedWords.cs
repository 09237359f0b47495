using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Binding;

/// <summary>
/// Knows how other systems say that an article is not published: what a person marked so must not get out because we
/// have another word for it.
/// </summary>
public static class UnpublishedWords
{
    private static readonly Lazy<List<LexiconEntry>> Words = new(static () => LexiconFile.Read("unpublished"));

    /// <summary>Whether a field says it.</summary>
    public static bool Mean(OwnField field)
    {
        var (key, value) = (Lower(field.Key), Lower(field.Value.Text.Trim()));
        foreach (var entry in Words.Value)
        {
            if (string.Equals(entry.Key, key, StringComparison.Ordinal) && Says(entry, field.Value, value))
                return true;
        }
        return false;
    }

    private static bool Says(LexiconEntry entry, Cell cell, string value) => entry.Section switch
    {
        "yes" => cell is { Kind: CellKind.Boolean, Low: 1 } or { Kind: CellKind.Integer, Low: 1 },
        "no" => cell is { Kind: CellKind.Boolean, Low: 0 } or { Kind: CellKind.Integer, Low: 0 },
        _ => entry.Items(1).Contains(value, StringComparer.Ordinal),
    };

    private static string Lower(string text) => CharClass.ToLower(text);
}
