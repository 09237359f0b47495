using System.Security.Cryptography;
using ContentSdk.Engine.Model;
using ContentSdk.Step.Images;

namespace ContentSdk.Step;

/// <summary>An image that content refers to, as a run saw it.</summary>
/// <param name="FullPath">Where it is.</param>
/// <param name="Look">What was seen of it before it was read.</param>
/// <param name="Facts">What was read; null for a file that could not be read.</param>
internal sealed record ImageLook(string FullPath, FileLook Look, ImageFile? Facts)
{
    /// <summary>Reads those that changed since the last run, on all cores.</summary>
    public static IReadOnlyList<ImageLook> All(IReadOnlyList<InputPath> paths, StepState state)
    {
        var images = new ImageLook[paths.Count];
        Parallel.For(0, images.Length, i => images[i] = Of(paths[i], state));
        return images;
    }

    private static ImageLook Of(InputPath path, StepState state)
    {
        var look = FileLook.At(path.FullPath);
        if (state.KnownImage(path.FullPath, look) is { } known && (known.Facts is null || known.Facts.LogicalPath == path.LogicalPath))
            return known;
        if (look.Size < 0)
            return new(path.FullPath, look, null);
        try
        {
            // The head takes a few reads, the hash the whole file.
            using var stream = new FileStream(path.FullPath, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            var head = ImageHead.Read(stream);
            stream.Position = 0;
            var hash = Convert.ToHexString(SHA256.HashData(stream)).ToLowerInvariant();
            var (width, height) = head?.Size is { } size ? (size.Width, size.Height) : (0, 0);
            return new(path.FullPath, look, new(path.LogicalPath, head?.MediaType, width, height, stream.Length, hash));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // With a look that no file has, the next run tries again.
            return new(path.FullPath, FileLook.None, null);
        }
    }
}
