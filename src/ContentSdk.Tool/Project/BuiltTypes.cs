using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using ContentSdk.Engine.Layout.Codec;
using ContentSdk.Engine.Model.Types;

namespace ContentSdk.Tool.Project;

/// <summary>Reads the types that content is held to from the assembly that the last build left. No code of the assembly runs.</summary>
internal static class BuiltTypes
{
    private const string Attribute = "AssemblyMetadataAttribute";

    /// <summary>The types that the content of a project is held to.</summary>
    /// <param name="project">The project.</param>
    /// <exception cref="IOException">It was not restored or built, or with another version of the package.</exception>
    public static ContentTypes Of(ProjectFile project)
    {
        if (project.Properties["ContentSdkFolders"].Length == 0)
        {
            throw new IOException(
                $"The project in '{project.Folder}' does not know ContentSdk. Add the package, and run 'dotnet restore'.");
        }
        if (!File.Exists(project.Assembly))
            throw new IOException($"There is no '{project.Assembly}', which has the types of the project. Build the project first.");
        try
        {
            using var stream = File.OpenRead(project.Assembly);
            using var image = new PEReader(stream);
            if (!image.HasMetadata || Text(image.GetMetadataReader()) is not { } text)
                return ContentTypes.None;
            return ContentTypesCodec.Read(text)
                ?? throw new IOException(
                    $"'{project.Assembly}' was built with another version of ContentSdk than this tool. Build it with the same.");
        }
        catch (BadImageFormatException fault)
        {
            throw new IOException($"'{project.Assembly}' cannot be read. Build the project again.", fault);
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
