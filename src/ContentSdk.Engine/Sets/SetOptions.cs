using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Formats.FrontMatter;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Routes;

namespace ContentSdk.Engine.Sets;

/// <summary>What a project says of all its articles together.</summary>
/// <param name="Declared">The entities of its catalog, whether an article names them or not.</param>
/// <param name="WithDrafts">Whether drafts are part of the set.</param>
/// <param name="Today">The day that the build states (<c>yyyy-MM-dd</c>), or null: then what is under embargo stays so.</param>
public sealed record SetOptions(EntityCatalog Declared, bool WithDrafts = true, string? Today = null)
{
    /// <summary>The routes of articles.</summary>
    public RouteTable Routes { get; init; } = RouteTable.Default;

    /// <summary>Whether HTML of files' own is kept, which may have any anchor.</summary>
    public bool KeepsRawHtml { get; init; }

    /// <summary>The outputs whose needs articles are held to.</summary>
    public SiteOutputs Outputs { get; init; }

    /// <summary>The routes that were published; null where no file says so.</summary>
    public RouteBaseline? Baseline { get; init; }

    /// <summary>The files beside the content; null where nobody knows them.</summary>
    public AssetFiles? Assets { get; init; }

    /// <summary>The tags that articles may have; where none are declared, any.</summary>
    public TagCatalog Tags { get; init; } = TagCatalog.Empty;

    /// <summary>The names of entities that content other than articles has.</summary>
    public EquatableArray<string> AlsoNamed { get; init; }

    /// <summary>The same options with such names.</summary>
    public SetOptions WithNames(EquatableArray<string> names) => names.Count == 0 ? this : this with { AlsoNamed = names };

    /// <summary>The same options with these files beside the content.</summary>
    public SetOptions WithAssets(AssetFiles? assets) => this with { Assets = assets };

    /// <summary>The same options with declared tags.</summary>
    public SetOptions WithTags(TagCatalog tags) => tags.IsEmpty ? this : this with { Tags = tags };

    /// <summary>The same options with the routes that were published.</summary>
    public SetOptions WithBaseline(RouteBaseline? baseline) => this with { Baseline = baseline };

    private static readonly string[] Drafts = ["include", "exclude"];

    /// <summary>The words that say whether drafts are included.</summary>
    public static IReadOnlyList<string> DraftWords => Drafts;

    /// <summary>The options of a build without settings.</summary>
    public static SetOptions Default { get; } = new(EntityCatalog.Empty);

    /// <summary>Whether a word includes drafts, in any case; true for none; null where it means nothing.</summary>
    public static bool? IncludesDrafts(string word)
    {
        var index = word.Length == 0 ? 0 : Array.FindIndex(Drafts, known => string.Equals(known, word, StringComparison.OrdinalIgnoreCase));
        return index < 0 ? null : index == 0;
    }

    /// <summary>Whether a text is a day without a time, as <c>2025-03-31</c>.</summary>
    public static bool IsDay(string text) => text.Length == 10 && DayReader.Read(text) is not null;

    /// <summary>Whether the article is no part of the set.</summary>
    public bool LeavesOut(ArticleIndexRecord article) => (article.IsDraft && !WithDrafts) || IsUnderEmbargo(article);

    /// <summary>Whether an item of a collection is left out.</summary>
    public bool LeavesOut(ContentItem item) => (item.IsDraft && !WithDrafts) || IsBefore(item.Embargo);

    internal bool IsUnderEmbargo(ArticleIndexRecord article) => IsBefore(article.Embargo);

    /// <summary>Whether the day of an embargo has not come yet.</summary>
    public bool IsBefore(string? embargo) => embargo is { } day && (Today is null || string.CompareOrdinal(Today, day) < 0);
}
