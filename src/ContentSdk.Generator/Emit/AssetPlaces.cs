using ContentSdk.Engine.Sets;

namespace ContentSdk.Generator.Emit;

/// <summary>Where files beside the content are published.</summary>
/// <param name="Root">What their logical paths begin with and no address has.</param>
/// <param name="Address">The path below which they are.</param>
internal sealed record AssetPlaces(string Root, string Address)
{
    public AssetPlaces(AssetFiles files)
        : this(files.Root, files.Address)
    {
    }
}
