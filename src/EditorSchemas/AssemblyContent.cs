using ContentSdk.Engine.Layout.Codec;
using ContentSdk.Engine.Model.Types;

namespace ContentSdk.EditorSchemas;

/// <summary>What a build left in the assembly for tools and editors.</summary>
/// <param name="Types">The types that content is held to; null where another version of the package wrote them.</param>
/// <param name="Slugs">The slugs that references can have, if the build was asked for schemas.</param>
internal sealed record AssemblyContent(ContentTypes? Types, KnownSlugs Slugs)
{
    /// <summary>Reads an assembly.</summary>
    /// <param name="path">The assembly.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static AssemblyContent Of(string path) => new(
        AssemblyMetadataReader.Find(path, ContentTypesCodec.MetadataKey) is { } types ? ContentTypesCodec.Read(types) : ContentTypes.None,
        KnownSlugsCodec.Read(AssemblyMetadataReader.Find(path, KnownSlugsCodec.MetadataKey) ?? ""));
}
