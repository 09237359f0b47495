using System.ComponentModel.DataAnnotations;
using ContentSdk;

namespace QuoteBook;

/// <summary>How an article is set.</summary>
internal enum Layout { Standard, Feature, Brief }

/// <summary>The fields that the articles of this app have besides the built-in ones. Each property is a key of front matter.</summary>
[ContentFields]
internal sealed record QuoteBookFields
{
    /// <summary>The line above the headline.</summary>
    public string? Kicker { get; init; }

    /// <summary>How the article is set.</summary>
    public Layout Layout { get; init; }

    /// <summary>The boat that it is about.</summary>
    public Boat? Boat { get; init; }

    /// <summary>The fares of a crossing, by passenger.</summary>
    [Length(0, 5)]
    public IReadOnlyDictionary<string, decimal> Fares { get; init; } = new Dictionary<string, decimal>();
}
