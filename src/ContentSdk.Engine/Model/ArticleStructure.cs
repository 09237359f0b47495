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
    /// <summary>Those of <see cref="Paragraphs"/> that are code: in the text, but not read for quotations and names.</summary>
    public EquatableArray<TextRange> Code { get; init; }

    /// <summary>Which of <see cref="ReadableRanges"/> is the headline, or -1.</summary>
    public int TitleIndex => Title is null ? -1 : StandfirstComesFirst ? 1 : 0;

    private bool StandfirstComesFirst => Title is { } title && Standfirst is { } standfirst && standfirst.Start < title.Start;

    /// <summary>
    /// The stretches of running text as they stand in the file: title, standfirst, paragraphs; in front
    /// matter the standfirst may come first.
    /// </summary>
    public TextRange[] ReadableRanges()
    {
        var ranges = new TextRange[Paragraphs.Count + (Title is null ? 0 : 1) + (Standfirst is null ? 0 : 1)];
        var count = 0;
        if (StandfirstComesFirst)
            ranges[count++] = Standfirst.GetValueOrDefault();
        if (Title is { } title)
            ranges[count++] = title;
        if (Standfirst is { } standfirst && !StandfirstComesFirst)
            ranges[count++] = standfirst;
        Paragraphs.AsSpan().CopyTo(ranges.AsSpan(count));
        return ranges;
    }

    /// <summary><see cref="ReadableRanges"/> without code: what is read for quotations and entities.</summary>
    public TextRange[] LanguageRanges()
    {
        if (Code.Count == 0)
            return ReadableRanges();
        var code = new HashSet<TextRange>(Code);
        return Array.FindAll(ReadableRanges(), range => !code.Contains(range));
    }
}
