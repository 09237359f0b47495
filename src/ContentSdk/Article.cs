using System.Diagnostics;
using System.Text;
using System.Text.Json.Serialization;
using ContentSdk.Infrastructure;
using ContentSdk.Reading;
using static ContentSdk.Layout.ArticleLayout;

namespace ContentSdk;

/// <summary>
/// An article: headline, text, quotations, and who and what it is about. Every article of a project is one instance, so that
/// <c>==</c> tells whether two are the same. Immutable and safe to read from any number of threads.
/// </summary>
[DebuggerDisplay("{Title,nq} ({Slug,nq})")]
public abstract partial class Article : IFieldHome
{
    private readonly IArticleHome _home;
    private readonly int _index;

    /// <summary>Called by generated code; build an article by hand with <see cref="ArticleBuilder"/>.</summary>
    /// <param name="set">The set that it belongs to.</param>
    /// <param name="index">Its number there.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Article(CompiledSet set, int index)
    {
        ArgumentNullException.ThrowIfNull(set);
        (_home, _index) = (set, index);
    }

    /// <summary>Called by generated code, for an article of its own class that is built by hand.</summary>
    /// <param name="builder">What the article is.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Article(ArticleBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var home = builder.ToHome();
        _home = home;
        home.Announce(this);
    }

    /// <summary>The article's words in kebab case, unique in its set: what a URL shows.</summary>
    [JsonPropertyOrder(-280), JsonPropertyName("slug")]
    public string Slug => _slug ?? Once.Publish(ref _slug, _home.SlugOf(_index));

    /// <summary>
    /// The path of the article's page, such as <c>/harbour/ferry-times/</c>: as the project's <c>ContentSdkRoutes</c> says, else the slug
    /// between slashes. Unique in its set, and safe in an address as it is. Null for the text of an item whose collection has no route.
    /// </summary>
    [JsonPropertyOrder(-275), JsonPropertyName("route")]
    public string? Route => _home.RouteOf(_index);

    /// <summary>The headline; empty when the file has none.</summary>
    [JsonPropertyOrder(-270), JsonPropertyName("title")]
    public string Title => _title ?? Once.Publish(ref _title, TextOf(FactsColumn.Title) ?? "");

    /// <summary>
    /// The short text that announces the article, as overview pages show it: from front matter, or a shortened copy
    /// of the beginning that the file carries; else null.
    /// </summary>
    [JsonPropertyOrder(-260), JsonPropertyName("teaser")]
    public string? Teaser => _teaser ?? PublishText(ref _teaser, FactsColumn.Teaser);

    /// <summary>The summary between headline and body, if there is one. It is a part of <see cref="Text"/>.</summary>
    [JsonPropertyOrder(-250), JsonPropertyName("standfirst")]
    public Paragraph? Standfirst => HasStandfirst ? AllParagraphs[0] : null;

    /// <summary>The paragraphs of the body, in order, without the <see cref="Standfirst"/>.</summary>
    [JsonPropertyOrder(-240), JsonPropertyName("paragraphs")]
    public IReadOnlyList<Paragraph> Paragraphs =>
        _paragraphs ?? Once.Publish(ref _paragraphs, Array.AsReadOnly(AllParagraphs[(HasStandfirst ? 1 : 0)..]));

    /// <summary>
    /// The readable text: standfirst and paragraphs as written in the file, joined by a
    /// blank line. Ranges count its characters.
    /// </summary>
    [JsonPropertyOrder(-230), JsonPropertyName("text")]
    public string Text => _text ?? Once.Publish(ref _text, Encoding.UTF8.GetString(GetUtf8Text()));

    /// <summary>BCP 47 tag of the language, as in <c>en</c>; <c>und</c> where it is not known.</summary>
    [JsonPropertyOrder(-220), JsonPropertyName("language")]
    public string Language => _language ?? Once.Publish(ref _language, TextOf(FactsColumn.Language) ?? "und");

    /// <summary>Number of words of <see cref="Text"/>.</summary>
    [JsonPropertyOrder(-210), JsonPropertyName("wordCount")]
    public int WordCount => FactOf(FactsColumn.WordCount);

    /// <summary>
    /// How long most people take to read the text, in whole minutes, at 238 words a
    /// minute. Zero only if there are no words.
    /// </summary>
    [JsonPropertyOrder(-200), JsonPropertyName("readingTime")]
    public TimeSpan ReadingTime => GetReadingTime(WordsPerMinute);

    /// <summary>How long it takes to read the text at a given speed, in whole minutes. Zero only if there are no words.</summary>
    /// <param name="wordsPerMinute">The reading speed, at least 1; <see cref="ReadingTime"/> assumes 238.</param>
    public TimeSpan GetReadingTime(int wordsPerMinute)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(wordsPerMinute, 1);
        return TimeSpan.FromMinutes((WordCount + (long)wordsPerMinute - 1) / wordsPerMinute);
    }

    /// <summary>Day of publication, where known, in the time zone of <see cref="PublishedAt"/> if there is one.</summary>
    [JsonPropertyOrder(-190), JsonPropertyName("published")]
    public DateOnly? Published => Fields.Published;

    /// <summary>Time of publication with its offset from UTC; null where the content file gives no time.</summary>
    [JsonPropertyOrder(-185), JsonPropertyName("publishedAt")]
    public DateTimeOffset? PublishedAt => Fields.PublishedAt;

    /// <summary>Day of the last change, where known, in the time zone of <see cref="UpdatedAt"/> if there is one.</summary>
    [JsonPropertyOrder(-180), JsonPropertyName("updated")]
    public DateOnly? Updated => Fields.Updated;

    /// <summary>Time of the last change with its offset from UTC; null where the content file gives no time.</summary>
    [JsonPropertyOrder(-175), JsonPropertyName("updatedAt")]
    public DateTimeOffset? UpdatedAt => Fields.UpdatedAt;

    /// <summary>Who wrote it, where known; may be empty.</summary>
    [JsonPropertyOrder(-170), JsonPropertyName("authors")]
    public IReadOnlyList<string> Authors => _authors ?? Once.Publish(ref _authors, Array.AsReadOnly(Fields.Authors));

    /// <summary>
    /// Those of the <see cref="Authors"/> who are entities of the set: declared in the catalog or named by an
    /// article, by exactly the author's name.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<Entity> AuthorEntities =>
        _authorEntities ?? Once.Publish(ref _authorEntities, Array.AsReadOnly(_home.AuthorsOf(_index)));

    /// <summary>The words that it is filed under, in the order of the content file; may be empty.</summary>
    [JsonPropertyOrder(-150), JsonPropertyName("tags")]
    public IReadOnlyList<string> Tags => _tags ?? Once.Publish(ref _tags, Array.AsReadOnly(Fields.Tags));

    /// <summary>The part of the publication that it belongs to, where known.</summary>
    [JsonPropertyOrder(-140), JsonPropertyName("section")]
    public string? Section => Fields.Section;

    /// <summary>The name of the series that it belongs to, where it belongs to one.</summary>
    [JsonPropertyOrder(-136), JsonPropertyName("series")]
    public string? Series => _home.SeriesOf(_index).Series;

    /// <summary>Which part of its <see cref="Series"/> it is, from 1 on; null where the content file does not say so.</summary>
    [JsonPropertyOrder(-134), JsonPropertyName("part")]
    public int? Part => _home.SeriesOf(_index).Part;

    /// <summary>
    /// The URL of the page that it was taken from, where known. A string and not a <see cref="Uri"/>: it was
    /// checked when the content was read, a page shows it as it is, and a <see cref="Uri"/> writes some addresses
    /// in another form than the content file does.
    /// </summary>
    [JsonPropertyOrder(-130), JsonPropertyName("originalUrl")]
    public string? OriginalUrl => Fields.OriginalUrl;

    /// <summary>
    /// The URL under which it is published for good, where known: the value of <c>&lt;link rel="canonical"&gt;</c>. As the
    /// content file says, else <see cref="Route"/> below the project's <c>ContentSdkBaseAddress</c>.
    /// </summary>
    [JsonPropertyOrder(-120), JsonPropertyName("canonicalUrl")]
    public string? CanonicalUrl =>
        Fields.CanonicalUrl ?? (_home.BaseAddress is { } site && Route is { } route ? site + route : null);

    /// <summary>The picture that goes with it, where known.</summary>
    [JsonPropertyOrder(-110), JsonPropertyName("image")]
    public ArticleImage? Image => Fields.Image;

    /// <summary>Whether its content file says that it is not finished.</summary>
    [JsonPropertyOrder(-100), JsonPropertyName("isDraft")]
    public bool IsDraft => Fields.IsDraft;

    /// <summary>
    /// The keys of its front matter that are not built in, with their values: those of a
    /// <see cref="ContentFieldsAttribute">[ContentFields]</see> type, and any other.
    /// </summary>
    [JsonPropertyOrder(-95), JsonPropertyName("extra")]
    public IReadOnlyDictionary<string, FieldValue> Extra => _extra ?? Once.Publish(ref _extra, FieldValue.OfAll(this).Properties);

    /// <summary>The articles that go with it, in the order of the content file; those that are not published are left out.</summary>
    [JsonIgnore]
    public IReadOnlyList<Article> Related => _related ?? Once.Publish(ref _related, Array.AsReadOnly(_home.RelatedOf(_index)));

    /// <summary>
    /// The next older article of its project, as <see cref="ContentSet.Previous"/> of <c>Articles.Set</c> gives it. One that is built by
    /// hand has the neighbors of the first set that it was built into.
    /// </summary>
    [JsonIgnore]
    public Article? Previous => _home.Set?.Previous(this);

    /// <summary>The next newer article of its project; otherwise as <see cref="Previous"/>.</summary>
    [JsonIgnore]
    public Article? Next => _home.Set?.Next(this);

    /// <summary>Where the article begins: content file, line and column.</summary>
    [JsonPropertyOrder(-80), JsonPropertyName("location")]
    public SourceLocation Location => LocationAt(FactOf(FactsColumn.Line), FactOf(FactsColumn.Column));

    /// <summary>
    /// What somebody said or wrote: quotations of kind <see cref="QuoteKind.Direct"/> and
    /// <see cref="QuoteKind.Partial"/>, in order.
    /// </summary>
    [JsonPropertyOrder(-70), JsonPropertyName("quotes")]
    public QuoteList Quotes => _quotes ?? Once.Publish(ref _quotes, CreateQuotes(MarkedOf(isTerm: false)));

    /// <summary>Text in quotation marks that nobody speaks: titles, scare quotes, coined words; in order.</summary>
    [JsonPropertyOrder(-60), JsonPropertyName("terms")]
    public IReadOnlyList<Quote> Terms => _terms ?? Once.Publish(ref _terms, Array.AsReadOnly(MarkedOf(isTerm: true)));

    /// <summary>Who and what the article names, those with most mentions first.</summary>
    [JsonPropertyOrder(-50), JsonPropertyName("entities")]
    public IReadOnlyList<Entity> Entities => _entities ?? Once.Publish(ref _entities, Array.AsReadOnly(ReadEntities()));

    /// <summary>Every place in <see cref="Text"/> that names or refers to an entity, in order.</summary>
    [JsonPropertyOrder(-40), JsonPropertyName("mentions")]
    public IReadOnlyList<Mention> Mentions => _mentions ?? Once.Publish(ref _mentions, Array.AsReadOnly(ReadMentions()));

    /// <summary>What the file carries besides the article and was left out of its text: share buttons, comment headers, menus.</summary>
    [JsonPropertyOrder(-30), JsonPropertyName("furniture")]
    public IReadOnlyList<Furniture> Furniture => _furniture ?? Once.Publish(ref _furniture, Array.AsReadOnly(ReadFurniture()));

    /// <summary>
    /// The same as <see cref="Text"/> in UTF-8, straight from the assembly, without a
    /// copy: ready to be written to a response.
    /// </summary>
    public ReadOnlySpan<byte> GetUtf8Text() => View.Utf8(FactOf(FactsColumn.Text));

    /// <summary>The headline.</summary>
    public override string ToString() => Title;
}
