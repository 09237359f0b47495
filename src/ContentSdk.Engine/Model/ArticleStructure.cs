using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Model;

/// <summary>What each part of a content file is.</summary>
/// <param name="Title">The headline, if there is one.</param>
/// <param name="Teaser">A truncated copy of the standfirst or the first paragraph, if there is one.</param>
/// <param name="Standfirst">The summary between headline and body, if there is one.</param>
/// <param name="Paragraphs">The body, in order.</param>
/// <param name="Furniture">What the page carried besides: left out of the body.</param>
public sealed record ArticleStructure(
    TextRange? Title,
    TextRange? Teaser,
    TextRange? Standfirst,
    EquatableArray<TextRange> Paragraphs,
    EquatableArray<TextRange> Furniture)
{
    /// <summary>The stretches of running text that are read for quotations and entities, in order: title, standfirst, paragraphs.</summary>
    public IEnumerable<TextRange> ReadableRanges()
    {
        if (Title is { } title)
            yield return title;
        if (Standfirst is { } standfirst)
            yield return standfirst;
        for (var i = 0; i < Paragraphs.Count; i++)
            yield return Paragraphs[i];
    }
}
