using System.ComponentModel;
using ContentSdk.Layout;
using ContentSdk.Reading;

namespace ContentSdk.Infrastructure;

/// <summary>
/// The fields of an article with values that were rendered when the project was compiled. Generated code derives from it for each article
/// that has such.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CompiledFields : IFieldHome
{
    /// <summary>Called by generated code.</summary>
    /// <param name="major">Major version of the layout of the fields.</param>
    /// <param name="minor">Its minor version.</param>
    /// <exception cref="InvalidOperationException">This version of ContentSdk cannot read the layout.</exception>
    protected CompiledFields(int major, int minor) => ContentVersion.Check(new(major, minor), GetType());

    /// <summary>The fields, as one map.</summary>
    public FieldValue All => FieldValue.OfAll(this);

    /// <summary>The fields of an article, as one map: where its images are, the article knows.</summary>
    /// <param name="article">The article.</param>
    public FieldValue Of(Article article) => FieldValue.OfAll(new RenderedFields(article, this));

    /// <summary>The block of the fields.</summary>
    protected abstract ContentBlock Data { get; }

    BlockView IFieldHome.Fields => new(Data);

    private sealed class RenderedFields(Article article, CompiledFields fields) : IFieldHome
    {
        public BlockView Fields => new(fields.Data);

        public IArticleHome? Site => article.Home;

        public ArticleImage ImageAt(string written, string? alternative) => article.ImageAt(written, alternative);
    }
}
