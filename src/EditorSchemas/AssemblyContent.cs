using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using ContentSdk.Engine.Layout.Codec;
using ContentSdk.Engine.Model.Types;

namespace ContentSdk.EditorSchemas;

/// <summary>What a build left in the assembly for tools and editors. No code of the assembly runs.</summary>
/// <param name="Types">The types that content is held to; null where another version of the package wrote them.</param>
/// <param name="Slugs">The slugs that references can have, if the build was asked for schemas.</param>
internal sealed record AssemblyContent(ContentTypes? Types, KnownSlugs Slugs)
{
    private const string Attribute = "AssemblyMetadataAttribute";

    /// <summary>Reads an assembly.</summary>
    /// <param name="path">The assembly.</param>
    /// <exception cref="BadImageFormatException">It is no assembly.</exception>
    public static AssemblyContent Of(string path)
    {
        var content = new AssemblyContent(ContentTypes.None, KnownSlugs.None);
        using var stream = File.OpenRead(path);
        using var image = new PEReader(stream);
        if (!image.HasMetadata)
            return content;
        var reader = image.GetMetadataReader();
        foreach (var handle in reader.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = reader.GetCustomAttribute(handle);
            if (!IsMetadata(reader, attribute.Constructor))
                continue;
            var value = reader.GetBlobReader(attribute.Value);
            // Two bytes begin every value; then come the two arguments.
            if (value.ReadUInt16() != 1)
                continue;
            var key = value.ReadSerializedString();
            if (key == ContentTypesCodec.MetadataKey)
                content = content with { Types = ContentTypesCodec.Read(value.ReadSerializedString() ?? "") };
            else if (key == KnownSlugsCodec.MetadataKey)
                content = content with { Slugs = KnownSlugsCodec.Read(value.ReadSerializedString() ?? "") };
        }
        return content;
    }

    private static bool IsMetadata(MetadataReader reader, EntityHandle constructor) =>
        constructor.Kind == HandleKind.MemberReference
        && reader.GetMemberReference((MemberReferenceHandle)constructor).Parent is { Kind: HandleKind.TypeReference } type
        && reader.StringComparer.Equals(reader.GetTypeReference((TypeReferenceHandle)type).Name, Attribute);
}
