using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace ContentSdk.EditorSchemas;

/// <summary>Reads what generated code says of a project in the metadata of its assembly. No code of the assembly runs.</summary>
internal static class AssemblyMetadataReader
{
    private const string Attribute = "AssemblyMetadataAttribute";

    /// <summary>The value of a key; null where the assembly has none.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="key">The key.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static string? Find(string assembly, string key)
    {
        try
        {
            using var stream = File.OpenRead(assembly);
            using var image = new PEReader(stream);
            return image.HasMetadata ? Find(image.GetMetadataReader(), key) : null;
        }
        catch (BadImageFormatException fault)
        {
            throw new IOException($"'{assembly}' cannot be read. Build the project again.", fault);
        }
    }

    private static string? Find(MetadataReader reader, string key)
    {
        foreach (var handle in reader.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = reader.GetCustomAttribute(handle);
            if (!IsMetadata(reader, attribute.Constructor))
                continue;
            var value = reader.GetBlobReader(attribute.Value);
            // Two bytes begin every value; then come the two arguments.
            if (value.ReadUInt16() == 1 && value.ReadSerializedString() == key)
                return value.ReadSerializedString();
        }
        return null;
    }

    private static bool IsMetadata(MetadataReader reader, EntityHandle constructor) =>
        constructor.Kind == HandleKind.MemberReference
        && reader.GetMemberReference((MemberReferenceHandle)constructor).Parent is { Kind: HandleKind.TypeReference } type
        && reader.StringComparer.Equals(reader.GetTypeReference((TypeReferenceHandle)type).Name, Attribute);
}
