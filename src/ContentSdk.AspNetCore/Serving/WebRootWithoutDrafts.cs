using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace ContentSdk.AspNetCore.Serving;

// The web root as the site shows it. Static files and an export read it, and neither sees what belongs to drafts.
internal sealed class WebRootWithoutDrafts(IFileProvider files, DraftFiles drafts) : IFileProvider
{
    public IFileInfo GetFileInfo(string subpath) =>
        drafts.Has(Resolved(subpath)) ? new NotFoundFileInfo(Path.GetFileName(subpath)) : files.GetFileInfo(subpath);

    public IDirectoryContents GetDirectoryContents(string subpath) =>
        files.GetDirectoryContents(subpath) is { Exists: true } contents
            ? new Listing(contents.Where(file => file.IsDirectory || !drafts.Has($"{Resolved(subpath)}/{file.Name}")))
            : NotFoundDirectoryContents.Singleton;

    public IChangeToken Watch(string filter) => files.Watch(filter);

    // A path may have empty and dotted parts, which file systems do away with.
    private static string Resolved(string subpath)
    {
        var parts = new List<string>();
        foreach (var part in subpath.Split('/', '\\'))
        {
            if (part == ".." && parts.Count > 0)
                parts.RemoveAt(parts.Count - 1);
            else if (part is not ("" or "." or ".."))
                parts.Add(part);
        }
        return string.Join('/', parts);
    }

    private sealed class Listing(IEnumerable<IFileInfo> files) : IDirectoryContents
    {
        public bool Exists => true;

        public IEnumerator<IFileInfo> GetEnumerator() => files.GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }

    /// <summary>Takes the place of the web root before any middleware asks for it.</summary>
    internal sealed class Filter(IWebHostEnvironment environment, DraftFiles drafts) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next)
        {
            if (!drafts.IsEmpty)
                environment.WebRootFileProvider = new WebRootWithoutDrafts(environment.WebRootFileProvider, drafts);
            return next;
        }
    }
}
