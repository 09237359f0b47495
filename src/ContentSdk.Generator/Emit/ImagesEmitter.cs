using ContentSdk.Engine.Layout;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Readings;

namespace ContentSdk.Generator.Emit;

/// <summary>
/// Emits what the step saw of images, in a file of its own: neither an article's nor that of the set changes when an image does.
/// </summary>
internal static class ImagesEmitter
{
    private const string Block = "Images";

    /// <summary>The source; null where nothing is known of any image.</summary>
    /// <param name="images">The images.</param>
    /// <param name="head">What the resource holds; null where nothing of it is of use.</param>
    /// <param name="options">What the host chose.</param>
    public static GeneratedSource? Emit(EquatableArray<ImageFile> images, IndexHead? head, EmitOptions options)
    {
        if (ImagesBlock.Write(images) is not { } block)
            return null;
        var code = SourceFile.Begin(options, IndexEmitter.Internals).Line().Line("internal sealed partial class Store").Open()
            .Line(ArticleEmitter.ContentHash(block.Hash, Block)).Line();
        if (head?.Images == block.Hash)
            code.Line($"protected override {EmitOptions.Model}Infrastructure.ContentBlock {Block} => ImagesOfResource;");
        else
            code.Block(block, Block);
        return new("Internals.Images.g.cs", code.Close().ToString());
    }
}
