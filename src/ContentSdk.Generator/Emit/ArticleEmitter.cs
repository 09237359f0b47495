using System.Text;
using ContentSdk.Engine.Model;

namespace ContentSdk.Generator.Emit;

/// <summary>Emits the class of one article. Depends on that article alone.</summary>
internal static class ArticleEmitter
{
    /// <summary>Appends the class (no file header, no namespace: several may share a file).</summary>
    /// <param name="article">The article, with the identifier and slug that it has in its set.</param>
    /// <param name="options">What the host chose.</param>
    /// <param name="output">Where to write.</param>
    public static void Emit(ArticleSpec article, EmitOptions options, StringBuilder output)
    {
    }
}
