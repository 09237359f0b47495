using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Naming;

/// <summary>Identifier of an entity: its key over all articles.</summary>
public static class EntityNames
{
    private const int MostWords = 10;

    /// <summary>A function of kind and name alone.</summary>
    public static string For(EntityKind kind, string name)
    {
        var cut = NameWords.Cut(name.AsSpan());
        var isCut = cut.Words.Count > MostWords;
        var words = isCut ? cut.Words.GetRange(0, MostWords) : cut.Words;
        if (words.Count > 1 && IsYear(words[0]))
        {
            words.Add(words[0]);
            words.RemoveAt(0);
        }
        if (words.Count > 0 && !cut.IsLossy && !isCut)
            return Identifier.Free(Identifier.Pascal(words));
        return (words.Count > 0 ? Identifier.Pascal(words) : kind.ToString()) + "_" + StableHash.Hex(name.AsSpan());
    }

    /// <summary>No identifier begins with a digit, and the 2022 Harbour Plan is the Harbour Plan 2022.</summary>
    private static bool IsYear(string word) => word.Length == 4 && word[0] is '1' or '2' && word.All(static c => c is >= '0' and <= '9');
}
