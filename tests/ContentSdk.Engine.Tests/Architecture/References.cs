using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace ContentSdk.Engine.Tests.Architecture;

/// <summary>What a compiled assembly refers to.</summary>
internal sealed record References(string[] Assemblies, string[] Types)
{
    public static References Of(string path)
    {
        using var stream = File.OpenRead(path);
        using var image = new PEReader(stream);
        var reader = image.GetMetadataReader();
        return new(
            [.. reader.AssemblyReferences.Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name))],
            [.. reader.TypeReferences.Select(reader.GetTypeReference)
                .Select(type => reader.GetString(type.Namespace) + "." + reader.GetString(type.Name))]);
    }
}
