using System.Diagnostics;
using System.Text;
using System.Text.Json.Serialization;
using ContentSdk.Infrastructure;
using ContentSdk.Json;

namespace ContentSdk;

/// <summary>
/// An article: headline, text, quotations, and who and what it is about. Every article of a project is one instance, so that
/// <c>==</c> tells whether two are the same. Immutable and safe to read from any number of threads.
/// </summary>
[DebuggerDisplay("{Title,nq} ({Slug,nq})")]
public abstract partial class Article
{
    private readonly ArticleFacts _facts;

    /// <summary>Called by generated code; build an article by hand with <see cref="ArticleBuilder"/>.</summary>
    /// <param name="facts">What is said of the article apart from its text.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Article(ArticleFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        _facts = facts;
    }

    /// <summary>The article's words in kebab case, unique in its set: what a URL shows.</summary>
    [JsonPropertyOrder(-280)]
    public string Slug => _facts.Slug;

    /// <summary>The headline; empty when the file has none.</summary>
    [JsonPropertyOrder(-270)]
    public string Title => _facts.Title;

    /// <summary>The short text that announces the article, as overview pages show it: from front matter, or a shortened copy of the beginning that the file carries; else null.</summary>
    [JsonPropertyOrder(-260)]
    public string? Teaser => _facts.Teaser;

    /// <summary>The summary between headline and body, if there is one. It is a part of <see cref="Text"/>.</summary>
    [JsonPropertyOrder(-250)]
    public Paragraph? Standfirst => _facts.HasStandfirst ? AllParagraphs[0] : null;

    /// <summary>The paragraphs of the body, in order, without the <see cref="Standfirst"/>.</summary>
    [JsonPropertyOrder(-240)]
    public IReadOnlyList<Paragraph> Paragraphs =>
        _paragraphs ?? Once.Publish(ref _paragraphs, Array.AsReadOnly(AllParagraphs[(_facts.HasStandfirst ? 1 : 0)..]));

    /// <summary>The readable text: standfirst and paragraphs as they stand in the file, joined by an empty line. Ranges count its characters.</summary>
    [JsonPropertyOrder(-230)]
    public string Text => _text ?? Once.Publish(ref _text, Encoding.UTF8.GetString(GetUtf8Text()));

    /// <summary>BCP 47 tag of the language, as in <c>en</c>; <c>und</c> where it is not known.</summary>
    [JsonPropertyOrder(-220)]
    public string Language => _facts.Language;

    /// <summary>Number of words of <see cref="Text"/>.</summary>
    [JsonPropertyOrder(-210)]
    public int WordCount => _facts.WordCount;

    /// <summary>How long most people take to read the text, in whole minutes, at 238 words a minute; zero only without words.</summary>
    [JsonPropertyOrder(-200)]
    public TimeSpan ReadingTime => TimeSpan.FromMinutes((WordCount + WordsPerMinute - 1) / WordsPerMinute);

    /// <summary>Day of publication, where known. A date has no time zone.</summary>
    [JsonPropertyOrder(-190)]
    public DateOnly? Published => _facts.Published;

    /// <summary>Day of the last change, where known.</summary>
    [JsonPropertyOrder(-180)]
    public DateOnly? Updated => _facts.Updated;

    /// <summary>Who wrote it, where known; may be empty.</summary>
    [JsonPropertyOrder(-170)]
    public IReadOnlyList<string> Authors => _authors ?? Once.Publish(ref _authors, Array.AsReadOnly(_facts.Authors));

    /// <summary>Those of the <see cref="Authors"/> who are entities of the set: declared in the catalog or named by an article, by exactly the author's name.</summary>
    [JsonPropertyOrder(-160)]
    [JsonConverter(typeof(EntityReferenceListConverter))]
    public IReadOnlyList<Entity> AuthorEntities => _authorEntities ?? Once.Publish(ref _authorEntities, Array.AsReadOnly(ReadAuthorEntities()));

    /// <summary>The words that it is filed under, in the order of the content file; may be empty.</summary>
    [JsonPropertyOrder(-150)]
    public IReadOnlyList<string> Tags => _tags ?? Once.Publish(ref _tags, Array.AsReadOnly(_facts.Tags));

    /// <summary>The part of the publication that it belongs to, where known.</summary>
    [JsonPropertyOrder(-140)]
    public string? Section => _facts.Section;

    /// <summary>
    /// The address of the page that it was taken from, where known. A string and no <see cref="Uri"/>: it was checked when the content was read, a
    /// page shows it as it is, and an <see cref="Uri"/> would write some addresses otherwise than the content file does.
    /// </summary>
    [JsonPropertyOrder(-130)]
    public string? SourceUrl => _facts.SourceUrl;

    /// <summary>The address that it is published under for good, where known: what <c>&lt;link rel="canonical"&gt;</c> says.</summary>
    [JsonPropertyOrder(-120)]
    public string? Canonical => _facts.Canonical;

    /// <summary>The picture that goes with it, where known.</summary>
    [JsonPropertyOrder(-110)]
    public ArticleImage? Image => _facts.Image;

    /// <summary>Whether its content file says that it is not finished.</summary>
    [JsonPropertyOrder(-100)]
    public bool IsDraft => _facts.IsDraft;

    /// <summary>The articles that go with it, in the order of the content file; those that are not published are left out.</summary>
    [JsonPropertyOrder(-90)]
    [JsonConverter(typeof(ArticleReferenceListConverter))]
    public IReadOnlyList<Article> Related => _related ?? Once.Publish(ref _related, Array.AsReadOnly(ReadRelated()));

    /// <summary>Where the article begins: content file, line and column.</summary>
    [JsonPropertyOrder(-80)]
    public SourceLocation Source => new(_facts.Path, _facts.Line, _facts.Column);

    /// <summary>What somebody said or wrote: quotations of kind <see cref="QuoteKind.Direct"/> and <see cref="QuoteKind.Partial"/>, in order.</summary>
    [JsonPropertyOrder(-70)]
    public QuoteList Quotes => _quotes ?? Once.Publish(ref _quotes, CreateQuotes(MarkedOf(isTerm: false)));

    /// <summary>What stands in quotation marks though nobody speaks it: titles, scare quotes, coined words; in order.</summary>
    [JsonPropertyOrder(-60)]
    public IReadOnlyList<Quote> Terms => _terms ?? Once.Publish(ref _terms, Array.AsReadOnly(MarkedOf(isTerm: true)));

    /// <summary>Who and what the article names, those with most mentions first.</summary>
    [JsonPropertyOrder(-50)]
    public IReadOnlyList<Entity> Entities => _entities ?? Once.Publish(ref _entities, Array.AsReadOnly(ReadEntities()));

    /// <summary>Every place in <see cref="Text"/> that names or refers to an entity, in order.</summary>
    [JsonPropertyOrder(-40)]
    public IReadOnlyList<Mention> Mentions => _mentions ?? Once.Publish(ref _mentions, Array.AsReadOnly(ReadMentions()));

    /// <summary>What the file carries besides the article and was left out of its text: share buttons, comment headers, menus.</summary>
    [JsonPropertyOrder(-30)]
    public IReadOnlyList<Furniture> Furniture => _furniture ?? Once.Publish(ref _furniture, Array.AsReadOnly(ReadFurniture()));

    /// <summary>The same as <see cref="Text"/> in UTF-8, straight from the assembly, without a copy: ready to be written to a response.</summary>
    public abstract ReadOnlySpan<byte> GetUtf8Text();

    /// <summary>The headline.</summary>
    public override string ToString() => Title;
}
