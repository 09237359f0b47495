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
        if (words.Count > 0 && !cut.IsLossy && !isCut)
            return Identifier.Free(Identifier.Pascal(words));
        return (words.Count > 0 ? Identifier.Pascal(words) : kind.ToString()) + "_" + StableHash.Hex(name.AsSpan());
    }
}
