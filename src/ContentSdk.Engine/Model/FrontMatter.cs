using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Model;

/// <summary>What a content file says of its article before the text. What is null was not said, or not in a way that can be used.</summary>
/// <param name="BodyStart">Where the text begins, in <see cref="SourceDocument.Text"/>: behind the closing line of hyphens.</param>
public sealed record FrontMatter(int BodyStart)
{
    /// <summary>The keys that stand there, whatever their values.</summary>
    public EquatableArray<string> Keys { get; init; }

    /// <summary>C# identifier of the article's member.</summary>
    public DeclaredItem? Id { get; init; }

    /// <summary>The article's words in kebab case.</summary>
    public DeclaredItem? Slug { get; init; }

    /// <summary>Headline.</summary>
    public DeclaredText? Title { get; init; }

    /// <summary>The text that announces the article.</summary>
    public DeclaredText? Teaser { get; init; }

    /// <summary>The summary above the body; its range holds it letter by letter.</summary>
    public DeclaredText? Standfirst { get; init; }

    /// <summary>BCP 47 language tag, cased as is usual: <c>en-GB</c>.</summary>
    public string? Language { get; init; }

    /// <summary>Day of publication, <c>yyyy-MM-dd</c>.</summary>
    public string? Published { get; init; }

    /// <summary>Day of the last change, <c>yyyy-MM-dd</c>.</summary>
    public string? Updated { get; init; }

    /// <summary>Names of the authors; null where nothing was said.</summary>
    public EquatableArray<DeclaredItem>? Authors { get; init; }

    /// <summary>Words that the article is filed under, each once; null where nothing was said.</summary>
    public EquatableArray<string>? Tags { get; init; }

    /// <summary>Part of the publication that it belongs to.</summary>
    public string? Section { get; init; }

    /// <summary>Address of the page that it was taken from.</summary>
    public string? SourceUrl { get; init; }

    /// <summary>Address that it is published under for good.</summary>
    public string? Canonical { get; init; }

    /// <summary>The picture that goes with it.</summary>
    public ImageSpec? Image { get; init; }

    /// <summary>Articles that go with it: ids, slugs or files, as they were written; null where nothing was said.</summary>
    public EquatableArray<DeclaredItem>? Related { get; init; }

    /// <summary>Whether it is not finished.</summary>
    public bool? IsDraft { get; init; }

    /// <summary>Day from which it may be shown, <c>yyyy-MM-dd</c>.</summary>
    public string? Embargo { get; init; }

    /// <summary>The rules that are not to be held to the file.</summary>
    public EquatableArray<Suppression> Suppressions { get; init; }

    /// <summary>What it says of quotations and names in the text; null where it says nothing of them.</summary>
    public DeclaredCorrections? Corrections { get; init; }
}

/// <summary>A text that stands in front matter, or in a file beside the article's that speaks for it.</summary>
/// <param name="Value">What it says, escapes resolved.</param>
/// <param name="Range">Where it stands, quotation marks of YAML left out.</param>
public sealed record DeclaredText(string Value, TextRange Range)
{
    /// <summary>Whether it stands in a file beside the article's; then its range is there.</summary>
    public bool IsAside { get; init; }

    /// <summary>Where it stands in the article's own file, if it does.</summary>
    public TextRange? OwnRange => IsAside ? null : Range;
}

/// <summary>A value of front matter, or an item of a list there.</summary>
/// <param name="Value">What it says.</param>
/// <param name="Place">Where it stands.</param>
public sealed record DeclaredItem(string Value, ItemPlace Place);

/// <summary>A picture.</summary>
/// <param name="Src">Absolute URL, or path with forward slashes.</param>
/// <param name="Alt">What it shows; empty where it shows nothing, null where nobody said.</param>
public sealed record ImageSpec(string Src, string? Alt);
