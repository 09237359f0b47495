using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Model;

/// <summary>A content file as its format's reader sees it.</summary>
/// <param name="Document">Its running text: the file itself, or what is left of it without markup.</param>
/// <param name="Blocks">The blocks of the running text, in order.</param>
/// <param name="Markup">What markup says beside the text; null for a format that has none.</param>
public sealed record FormattedText(SourceDocument Document, EquatableArray<Block> Blocks, MarkupSpec? Markup)
{
    /// <summary>What front matter says, with places in <see cref="Document"/>; null where there is none.</summary>
    public FrontMatter? Declared { get; init; }

    /// <summary>What comments of the format suppress.</summary>
    public EquatableArray<Suppression> Suppressions { get; init; }
}
