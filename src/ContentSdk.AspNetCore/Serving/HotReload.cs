using System.Reflection.Metadata;

[assembly: MetadataUpdateHandler(typeof(ContentSdk.AspNetCore.Serving.HotReload))]

namespace ContentSdk.AspNetCore.Serving;

// When dotnet watch has changed code of a running app, pages that are kept were made by the code as it was before.
internal static class HotReload
{
    private static int _version;

    /// <summary>Grows with each change of code.</summary>
    public static int Version => Volatile.Read(ref _version);

    /// <summary>Called by the runtime, by its name.</summary>
    public static void ClearCache(Type[]? types)
    {
        _ = types;
        Interlocked.Increment(ref _version);
    }
}
