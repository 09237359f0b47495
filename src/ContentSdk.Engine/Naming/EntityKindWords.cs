using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Naming;

/// <summary>How people write the kinds of entities, in the catalog and elsewhere.</summary>
public static class EntityKindWords
{
    private static readonly (string Word, EntityKind Kind)[] Kinds =
    [
        ("person", EntityKind.Person), ("organization", EntityKind.Organization), ("place", EntityKind.Place),
        ("event", EntityKind.Event), ("work", EntityKind.CreativeWork),
    ];

    /// <summary>The words.</summary>
    public static IReadOnlyList<string> Words { get; } = [.. Kinds.Select(static kind => kind.Word)];

    /// <summary>The word of a kind.</summary>
    public static string WordOf(EntityKind kind) => Kinds[(int)kind].Word;

    /// <summary>The kind of a word, in any case; null where there is none.</summary>
    public static EntityKind? Of(string word)
    {
        foreach (var (known, kind) in Kinds)
        {
            if (string.Equals(known, word, StringComparison.OrdinalIgnoreCase))
                return kind;
        }
        return null;
    }
}
