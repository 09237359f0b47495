using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Naming;

/// <summary>Identifier of an entity: its key over all articles.</summary>
public static class EntityNames
{
    /// <summary>A function of kind and name alone.</summary>
    public static string For(EntityKind kind, string name) => name.Replace(" ", "");
}
