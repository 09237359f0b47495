using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Model;

/// <summary>A range of a content file with all that a finding needs to point there, after the text itself is gone.</summary>
/// <param name="Range">The range in <see cref="SourceDocument.Text"/>.</param>
/// <param name="OriginalRange">The same range in the file as it is on disk.</param>
/// <param name="Start">Line and column where the range begins.</param>
/// <param name="End">Line and column where it ends, exclusive.</param>
public readonly record struct FilePlace(TextRange Range, TextRange OriginalRange, LinePosition Start, LinePosition End)
{
    /// <summary>The place of a range.</summary>
    public static FilePlace Of(SourceDocument document, TextRange range)
    {
        var (original, start, end) = document.Locate(range);
        return new(range, original, start, end);
    }
}

/// <summary>A place in the article's file, or in a file beside it that speaks for it.</summary>
/// <param name="LogicalPath">The file.</param>
/// <param name="Place">Where in it.</param>
public readonly record struct ItemPlace(string LogicalPath, FilePlace Place);

/// <summary>Where findings of the whole set point to in one file.</summary>
/// <param name="Article">The headline, or the first line when there is none.</param>
/// <param name="Entities">
/// For each of <see cref="ArticleSpec.Entities"/> its first mention by name, or the article's place when it has none.
/// </param>
public sealed record FilePlaces(FilePlace Article, EquatableArray<FilePlace> Entities)
{
    /// <summary>Where a person wrote the article's identifier, if anybody did.</summary>
    public ItemPlace? Id { get; init; }

    /// <summary>Where a person wrote its slug, if anybody did.</summary>
    public ItemPlace? Slug { get; init; }

    /// <summary>The sidecar, where there is one that was read: the places of fields that are aside are in it.</summary>
    public string? SidecarPath { get; init; }

    /// <summary>Where each author is written.</summary>
    public EquatableArray<ItemPlace> Authors { get; init; }

    /// <summary>Where each related article is written.</summary>
    public EquatableArray<ItemPlace> Related { get; init; }

    /// <summary>Where the address of each link to a content file is.</summary>
    public EquatableArray<FilePlace> Links { get; init; }

    /// <summary>Where each file beside the content is written: images, and what links lead to.</summary>
    public EquatableArray<ItemPlace> Assets { get; init; }

    /// <summary>The places of an article that was read from the document.</summary>
    public static FilePlaces Of(SourceDocument document, ArticleSpec article)
    {
        var lineEnd = document.Text.IndexOf('\n');
        var whole = FilePlace.Of(document, article.TitleRange ?? new TextRange(0, lineEnd < 0 ? document.Text.Length : lineEnd));
        var entities = new FilePlace[article.Entities.Count];
        var found = new bool[entities.Length];
        for (var i = 0; i < entities.Length; i++)
            entities[i] = whole;
        foreach (var mention in article.Mentions)
        {
            if (mention.Kind != MentionKind.Name || found[mention.Entity])
                continue;
            found[mention.Entity] = true;
            entities[mention.Entity] = FilePlace.Of(document, mention.Range);
        }
        return new(whole, new(entities));
    }
}
