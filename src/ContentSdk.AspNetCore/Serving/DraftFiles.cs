using System.Reflection;
using ContentSdk.Infrastructure;

namespace ContentSdk.AspNetCore.Serving;

// The files beside the content that nothing but drafts refers to, as paths below the web root. A build with drafts publishes them with all
// others, and leaves a list of them in the assembly of the content.
internal sealed class DraftFiles
{
    private const string Key = "ContentSdk.DraftFile";

    private readonly HashSet<string> _paths = new(
        OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase);

    public DraftFiles(ContentSite site)
    {
        if (!site.Options.IncludeDrafts)
            Add(site.Set);
    }

    /// <summary>Whether there is nothing to hide.</summary>
    public bool IsEmpty => _paths.Count == 0;

    /// <summary>Whether a file is not to be served.</summary>
    /// <param name="path">Its path below the web root; a slash at the beginning does not count.</param>
    public bool Has(string path)
    {
        path = path.Replace('\\', '/').TrimStart('/');
        return _paths.Contains(path) || (Path.GetExtension(path) is ".gz" or ".br" && _paths.Contains(path[..^3]));
    }

    private void Add(ContentSet set)
    {
        if (set is CombinedContentSet combined)
        {
            foreach (var part in combined.Sets)
                Add(part);
        }
        else if (set is CompiledSet)
        {
            foreach (var item in set.GetType().Assembly.GetCustomAttributes<AssemblyMetadataAttribute>())
            {
                if (item is { Key: Key, Value: { } path })
                    _paths.Add(path);
            }
        }
    }
}
