namespace ContentSdk.Tool.Files;

/// <summary>The cache of readings that the builds of a project share with the command.</summary>
internal static class ProjectCache
{
    /// <summary>
    /// The folder of the cache of the project in a folder, as its targets name it; null where no project was ever
    /// restored or built there: then nothing is to be left behind.
    /// </summary>
    public static string? Of(string folder)
    {
        var obj = Path.Combine(folder, "obj");
        return Directory.Exists(obj) && Directory.EnumerateFiles(folder, "*.csproj").Any() ? Path.Combine(obj, "contentsdk") : null;
    }
}
