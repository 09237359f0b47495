using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using ContentSdk.Engine.Layout.Codec;
using ContentSdk.Engine.Model.Types;

namespace ContentSdk.Tool.Project;

/// <summary>Reads the types that content is held to from the assembly that the last build left. No code of the assembly runs.</summary>
internal static class BuiltTypes
{
    private const string Attribute = "AssemblyMetadataAttribute";

    /// <summary>The types; null where the assembly is missing, has none, or was built with another version of the package.</summary>
    public static ContentTypes? Read(string assembly)
    {
        if (!File.Exists(assembly))
            return null;
        try
        {
            using var stream = File.OpenRead(assembly);
            using var image = new PEReader(stream);
            return image.HasMetadata && Text(image.GetMetadataReader()) is { } text ? ContentTypesCodec.Read(text) : null;
        }
        catch (Exception fault) when (fault is BadImageFormatException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string? Text(MetadataReader reader)
    {
        foreach (var handle in reader.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = reader.GetCustomAttribute(handle);
            if (!IsMetadata(reader, attribute.Constructor))
                continue;
            var value = reader.GetBlobReader(attribute.Value);
            // Two bytes begin every value; then come the two arguments.
            if (value.ReadUInt16() == 1 && value.ReadSerializedString() == ContentTypesCodec.MetadataKey)
                return value.ReadSerializedString();
        }
        return null;
    }

    private static bool IsMetadata(MetadataReader reader, EntityHandle constructor) =>
        constructor.Kind == HandleKind.MemberReference
        && reader.GetMemberReference((MemberReferenceHandle)constructor).Parent is { Kind: HandleKind.TypeReference } type
        && reader.StringComparer.Equals(reader.GetTypeReference((TypeReferenceHandle)type).Name, Attribute);
}
