using ContentSdk.Reading;

namespace ContentSdk.Infrastructure;

// What the build saw of images. They have a block of their own, so that a changed image leaves the block of the set.
public abstract partial class CompiledSet
{
    /// <summary>The block of the images; empty where the build has looked at none.</summary>
    protected virtual ContentBlock Images => default;

    /// <summary>The same where the resource has it.</summary>
    protected ContentBlock ImagesOfResource => Resource.Images;

    ImageFacts? IArticleHome.FactsOf(string from, string written) =>
        Reading.AssetAddress.FileOf(this, from, written) is { } file ? ((IArticleHome)this).FactsOfFile(file) : null;

    ImageFacts? IArticleHome.FactsOfFile(string file) => ImageFacts.Find(new(Images), file);
}
