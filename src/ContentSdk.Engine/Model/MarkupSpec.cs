using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Model;

/// <summary>
/// What a format with markup says beside the running text. Ranges are in
/// <see cref="SourceDocument.Text"/> of the running text.
/// </summary>
/// <param name="Html">The body as safe HTML, without the headline.</param>
/// <param name="Headings">The headings of the body, in order.</param>
/// <param name="Links">The links, in order.</param>
/// <param name="Images">The images, in order.</param>
/// <param name="Map">Where <paramref name="Html"/> has the text and what only a set can know.</param>
public sealed record MarkupSpec(
    string Html, EquatableArray<HeadingSpec> Headings, EquatableArray<LinkSpec> Links, EquatableArray<InlineImageSpec> Images,
    HtmlMap Map)
{
    /// <summary>The anchors that the file gives to other places than headings, in order.</summary>
    public EquatableArray<string> NamedAnchors { get; init; }

    /// <summary>All anchors, those of headings first.</summary>
    public IEnumerable<string> Anchors => Headings.Select(static heading => heading.Anchor).Concat(NamedAnchors);

    /// <summary>Those of <see cref="Links"/> that lead to content files, in order.</summary>
    public EquatableArray<PlacedFileLink> FileLinks { get; init; }

    /// <summary>Those of <see cref="Links"/> that lead to other files beside the content, in order.</summary>
    public EquatableArray<int> LinkedAssets { get; init; }

    /// <summary>Those of <see cref="Images"/> that are files beside the content, in order.</summary>
    public EquatableArray<int> ImageAssets { get; init; }

    /// <summary>The files of both.</summary>
    public EquatableArray<AssetLink> Assets { get; init; }

    /// <summary>The HTML of the heading that may be the headline, without an element for it; null where it has no markup.</summary>
    public string? TitleHtml { get; init; }

    /// <summary>The same of a paragraph that was left out as the standfirst.</summary>
    public string? StandfirstHtml { get; init; }
}

/// <summary>A heading of the body.</summary>
/// <param name="Range">Its text.</param>
/// <param name="Level">From 1 to 6.</param>
/// <param name="Anchor">The name under which a link leads to it, unique in the article.</param>
public readonly record struct HeadingSpec(TextRange Range, int Level, string Anchor);

/// <summary>A link.</summary>
/// <param name="Range">Its text; empty where it has none.</param>
/// <param name="Url">Where it leads, as written.</param>
/// <param name="Title">What is shown on hovering, if anything.</param>
public readonly record struct LinkSpec(TextRange Range, string Url, string? Title);

/// <summary>An image.</summary>
/// <param name="Url">Where it is, as written.</param>
/// <param name="Alt">What stands for it where it is not seen; may be empty.</param>
/// <param name="Title">What is shown on hovering, if anything.</param>
public readonly record struct InlineImageSpec(string Url, string Alt, string? Title);
