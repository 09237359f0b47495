using ContentSdk.Engine.Model.Fields;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Model;

/// <summary>What a content file says of its article before the text. What is null was not said, or not in a way that can be used.</summary>
/// <param name="BodyStart">Where the text begins, in <see cref="SourceDocument.Text"/>: behind the closing line of hyphens.</param>
public sealed record FrontMatter(int BodyStart)
{
    /// <summary>The keys that stand there, whatever their values.</summary>
    public EquatableArray<string> Keys { get; init; }

    /// <summary>The fields that have a value that can be used, in the order of the schema.</summary>
    public EquatableArray<FieldCell> Fields { get; init; }

    /// <summary>The keys that are none of the schema's, with their values.</summary>
    public EquatableArray<OwnField> Own { get; init; }

    /// <summary>The sidecar, where there is one that was read.</summary>
    public string? SidecarPath { get; init; }

    /// <summary>C# identifier of the article's member.</summary>
    public string? Id => Fields.Text(FieldKeys.Id);

    /// <summary>The article's words in kebab case.</summary>
    public string? Slug => Fields.Text(FieldKeys.Slug);

    /// <summary>BCP 47 language tag, cased as is usual: <c>en-GB</c>.</summary>
    public string? Language => Fields.Text(FieldKeys.Language);

    /// <summary>Headline.</summary>
    public DeclaredText? Title { get; init; }

    /// <summary>The text that announces the article.</summary>
    public DeclaredText? Teaser { get; init; }

    /// <summary>The summary above the body; its range holds it letter by letter.</summary>
    public DeclaredText? Standfirst { get; init; }

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
