using ContentSdk.Engine.Sets;

namespace ContentSdk.Generator.Emit;

/// <summary>Emits the entry points of a set (Articles, Quotes, Entities, People …) and its store. Depends on the index alone.</summary>
internal static class IndexEmitter
{
    /// <summary>The index sources.</summary>
    public static IEnumerable<GeneratedSource> Emit(ContentIndex index, EmitOptions options) => [];
}
