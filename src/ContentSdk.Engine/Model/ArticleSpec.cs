using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Model;

/// <summary>
/// Everything that is known of one article: value-equal, free of Roslyn, small enough to cache. Ranges of
/// <see cref="Quotes"/>, <see cref="Mentions"/> and paragraphs are in <see cref="SourceDocument.Text"/>; those inside
/// <see cref="Body"/> can be mapped to the readable text by <see cref="ToText"/>.
/// </summary>
public sealed record ArticleSpec
{
    /// <summary>Path relative to the project, with forward slashes.</summary>
    public required string LogicalPath { get; init; }

    /// <summary>C# identifier of the article's member.</summary>
    public required string Identifier { get; init; }

    /// <summary>The same words in kebab case.</summary>
    public required string Slug { get; init; }

    /// <summary>Headline, or empty.</summary>
    public required string Title { get; init; }

    /// <summary>Where the headline stands, if there is one.</summary>
    public TextRange? TitleRange { get; init; }

    /// <summary>Where the article begins: its headline, else its first paragraph.</summary>
    public LinePosition Position { get; init; } = new(1, 1);

    /// <summary>
    /// The text that announces the article: from front matter, or a truncated copy of the
    /// standfirst or first paragraph; or null.
    /// </summary>
    public string? Teaser { get; init; }

    /// <summary>Where the teaser stands, if there is one.</summary>
    public TextRange? TeaserRange { get; init; }

    /// <summary>BCP 47 language tag, or <c>und</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The tag that front matter gives; null where it gives none.</summary>
    public string? DeclaredLanguage { get; init; }

    /// <summary>The readable text: standfirst and paragraphs as they stand in the file, joined by an empty line.</summary>
    public required string Text { get; init; }

    /// <summary>The pieces of <see cref="Text"/> in order; the first is the standfirst when <see cref="HasStandfirst"/>.</summary>
    public required EquatableArray<BodyPiece> Body { get; init; }

    /// <summary>Whether the first piece of the body is the standfirst.</summary>
    public bool HasStandfirst { get; init; }

    /// <summary>
    /// Where in <see cref="Text"/>, within a piece of the body, a place of the file begins that does not simply
    /// follow the character before; in order.
    /// </summary>
    public EquatableArray<TextBreak> Breaks { get; init; }

    /// <summary>
    /// What markup says beside the text; null for a format that has none. Its ranges
    /// are as those of <see cref="Quotes"/>.
    /// </summary>
    public MarkupSpec? Markup { get; init; }

    /// <summary>What was left out of the body.</summary>
    public EquatableArray<FurnitureSpec> Furniture { get; init; }

    /// <summary>All marked spans in order of their first part, terms and those of the title included.</summary>
    public EquatableArray<QuoteSpec> Quotes { get; init; }

    /// <summary>All mentions sorted by start, those of the title included.</summary>
    public EquatableArray<MentionSpec> Mentions { get; init; }

    /// <summary>The entities, in order of weight: most mentions first, ties by first mention.</summary>
    public EquatableArray<EntitySpec> Entities { get; init; }

    /// <summary>Number of words of <see cref="Text"/>.</summary>
    public int WordCount { get; init; }

    /// <summary>What front matter says besides: those fields of the schema that are metadata and have a value, in its order.</summary>
    public EquatableArray<FieldCell> Fields { get; init; }

    /// <summary>The fields of its front matter that are not built in; null for an article that was not read.</summary>
    public OwnFields? Own { get; init; }

    /// <summary>The files beside the content that it shows or leads to: those of its text, then those of its front matter.</summary>
    public EquatableArray<AssetLink> Assets { get; init; }

    /// <summary>Maps a range of the file to <see cref="Text"/>; null when it does not lie wholly in one piece of the body.</summary>
    public TextRange? ToText(TextRange range)
    {
        int low = 0, high = Body.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var piece = Body[middle];
            if (range.Start < piece.Source.Start)
                high = middle - 1;
            else if (range.Start > piece.Source.End)
                low = middle + 1;
            else
                return piece.Source.Contains(range) ? new(range.Start - piece.Source.Start + piece.TextStart, range.Length) : null;
        }
        return null;
    }
}

/// <summary>One stretch of the readable text.</summary>
/// <param name="Source">Where it stands in <see cref="SourceDocument.Text"/>.</param>
/// <param name="TextStart">Where it stands in <see cref="ArticleSpec.Text"/>.</param>
/// <param name="Position">Line and column of its beginning.</param>
/// <param name="Kind">What the format says of it.</param>
public readonly record struct BodyPiece(TextRange Source, int TextStart, LinePosition Position, BlockKind Kind = BlockKind.Paragraph);

/// <summary>
/// A place within the readable text from which on line and column count anew: the beginning of a
/// line, or what stands behind markup.
/// </summary>
/// <param name="TextStart">Where it stands in <see cref="ArticleSpec.Text"/>.</param>
/// <param name="Position">Its line and column in the file.</param>
public readonly record struct TextBreak(int TextStart, LinePosition Position);

/// <summary>A stretch that was left out of the body.</summary>
/// <param name="Text">Its text.</param>
/// <param name="FirstLine">First line, from 1.</param>
/// <param name="LastLine">Last line, inclusive.</param>
public sealed record FurnitureSpec(string Text, int FirstLine, int LastLine);
