namespace ContentSdk.Step;

/// <summary>What a killed build left behind.</summary>
internal static class Leftovers
{
    /// <summary>Longer than any build writes at one file.</summary>
    private static readonly TimeSpan Age = TimeSpan.FromHours(1);

    /// <summary>Deletes files that were never moved to their place.</summary>
    public static void Delete(string folder)
    {
        foreach (var path in Directory.GetFiles(folder, "*.tmp"))
        {
            if (DateTime.UtcNow - File.GetLastWriteTimeUtc(path) > Age)
                AtomicFile.Delete(path);
        }
    }
}
