using ContentSdk.Engine.Layout;
using ContentSdk.Engine.Model;

namespace ContentSdk.Generator.Emit;

/// <summary>
/// Emits the articles that links in fields lead to, in a file of its own: a link in a field does not change that of the set.
/// </summary>
internal static class FieldTargetsEmitter
{
    private const string Block = "FieldTargets";

    /// <summary>The source; null where no link leads to an article.</summary>
    /// <param name="targets">The articles by the paths that links name.</param>
    /// <param name="options">What the host chose.</param>
    public static GeneratedSource? Emit(EquatableArray<(string Path, int Article)> targets, EmitOptions options)
    {
        if (TargetsBlock.Write(targets) is not { } block)
            return null;
        var code = SourceFile.Begin(options, IndexEmitter.Internals).Line().Line("internal sealed partial class Store").Open()
            .Line(ArticleEmitter.ContentHash(block.Hash, Block)).Line().Block(block, Block);
        return new("Internals.FieldTargets.g.cs", code.Close().ToString());
    }
}
