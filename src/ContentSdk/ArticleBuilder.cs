using ContentSdk.Building;
using ContentSdk.Naming;

namespace ContentSdk;

/// <summary>
/// Builds an article by hand, for unit tests and previews:
/// <code>
/// var mara = new Person("Mara Lind");
/// Article article = new ArticleBuilder("The bridge opens")
///     .AddParagraph("“We must go on,” said Mara Lind.")
///     .AddQuote("We must go on,", mara)
///     .AddMention("Mara Lind", mara)
///     .Build();
/// </code>
/// </summary>
public sealed partial class ArticleBuilder
{
    private readonly List<BuiltParagraph> _paragraphs = [];
    private readonly List<QuoteDetails> _quotes = [];
    private readonly List<BuiltMention> _mentions = [];
    private readonly List<Entity> _entities = [];
    private readonly List<string> _authors = [];
    private readonly List<string> _tags = [];
    private readonly List<Entity> _authorEntities = [];
    private readonly List<Article> _related = [];
    private readonly List<SimilarArticle> _similar = [];

    /// <summary>Begins an article.</summary>
    /// <param name="title">The headline; may be empty.</param>
    /// <param name="slug">
    /// What a URL shows; null: the slug that the generator gives to a content file with this headline whose file name
    /// says nothing (<c>Ünïcode</c> becomes <c>unicode</c>).
    /// </param>
    public ArticleBuilder(string title, string? slug = null)
    {
        ArgumentNullException.ThrowIfNull(title);
        Title = title;
        Slug = slug ?? BuiltNames.SlugOf(title);
    }

    /// <summary>Adds an author.</summary>
    public ArticleBuilder AddAuthor(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        _authors.Add(name);
        return this;
    }

    /// <summary>Adds an author who is an entity.</summary>
    public ArticleBuilder AddAuthor(Entity author)
    {
        ArgumentNullException.ThrowIfNull(author);
        _authorEntities.Add(author);
        return AddAuthor(author.Name);
    }

    /// <summary>Adds an article that goes with it.</summary>
    public ArticleBuilder AddRelated(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        _related.Add(article);
        return this;
    }

    /// <summary>Adds an article that is similar to it. Nothing is computed for an article that is built by hand.</summary>
    /// <param name="article">The similar article.</param>
    /// <param name="score">How similar it is, from 1 to 100.</param>
    public ArticleBuilder AddSimilar(Article article, int score)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentOutOfRangeException.ThrowIfLessThan(score, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(score, 100);
        _similar.Add(new(article, score));
        return this;
    }

    /// <summary>Adds a tag.</summary>
    public ArticleBuilder AddTag(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        _tags.Add(tag);
        return this;
    }

    /// <summary>Adds a paragraph of running text.</summary>
    public ArticleBuilder AddParagraph(string text) => AddParagraph(text, ParagraphKind.Text);

    /// <summary>Adds a paragraph of a kind; a heading with its level and anchor is added by <see cref="AddHeading"/>.</summary>
    public ArticleBuilder AddParagraph(string text, ParagraphKind kind)
    {
        ArgumentNullException.ThrowIfNull(text);
        _paragraphs.Add(new(text, kind));
        return this;
    }

    /// <summary>Marks words of the text as a quotation or, by kind, as a term.</summary>
    /// <param name="words">
    /// The text between the marks: its first occurrence after the quotation added before. Must be in
    /// the text when the article is built.
    /// </param>
    /// <param name="speaker">Who said it.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="isUncertain">See <see cref="Quote.IsUncertain"/>.</param>
    public ArticleBuilder AddQuote(string words, Entity? speaker = null, QuoteKind kind = QuoteKind.Direct, bool isUncertain = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(words);
        return AddQuote(new QuoteDetails { Parts = [words], Speaker = speaker, Kind = kind, IsUncertain = isUncertain });
    }

    /// <summary>
    /// Marks words of the text as a quotation with all that can be said of one: several parts,
    /// cue, how the text names the speaker.
    /// </summary>
    /// <exception cref="ArgumentException">It has no parts, or an empty one.</exception>
    public ArticleBuilder AddQuote(QuoteDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        if (details.Parts.Count == 0 || details.Parts.Any(string.IsNullOrEmpty))
            throw new ArgumentException("A quotation needs one part or more, none of them empty.", nameof(details));
        _quotes.Add(details);
        return this;
    }

    /// <summary>Marks words of the text as a name of an entity.</summary>
    /// <param name="words">
    /// The words: their first occurrence after the mention added before. Must be in
    /// the text when the article is built.
    /// </param>
    /// <param name="entity">Who or what is meant.</param>
    /// <param name="kind">How the words refer to it.</param>
    /// <param name="isUncertain">See <see cref="Mention.IsUncertain"/>.</param>
    public ArticleBuilder AddMention(string words, Entity entity, MentionKind kind = MentionKind.Name, bool isUncertain = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(words);
        ArgumentNullException.ThrowIfNull(entity);
        _mentions.Add(new(words, entity, kind, isUncertain));
        return this;
    }

    /// <summary>Adds an entity that the text does not name.</summary>
    public ArticleBuilder AddEntity(Entity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        _entities.Add(entity);
        return this;
    }

    /// <summary>Makes the article. Entities and link targets made by hand know of it from now on.</summary>
    /// <exception cref="InvalidOperationException">
    /// The words of a quotation, a mention or a link are not in the text, or not in that order.
    /// </exception>
    public Article Build() => new BuiltArticle(this);

    // What the article asks.
    internal BuiltHome ToHome()
    {
        var text = new BuiltText(Standfirst is null ? _paragraphs : [new(Standfirst, ParagraphKind.Text), .. _paragraphs]);
        var tables = new BuiltTables(text, _entities);
        _quotes.ForEach(tables.Add);
        _mentions.ForEach(tables.Add);
        _headings.ForEach(heading => tables.Add(heading, heading.Paragraph + (Standfirst is null ? 0 : 1)));
        _links.ForEach(tables.Add);
        _images.ForEach(tables.Add);
        _furniture.ForEach(tables.Add);
        var (numbers, texts) = tables.ToBlock(this, Html, Fields());
        var targets = _links.Select(link => link.Target).ToArray();
        return new(
            Slug, Path, numbers, texts, [.. tables.Entities], [.. _authorEntities], [.. _related], targets, [.. _givenFields],
            (Series, Series is null ? null : Part), [.. _similar], Image is null ? [.. _images] : [Image, .. _images]);
    }

    private BuiltFields Fields()
    {
        var fields = new BuiltFields();
        fields.Add("published", (object?)PublishedAt ?? Published);
        fields.Add("updated", (object?)UpdatedAt ?? Updated);
        fields.Add("authors", _authors);
        fields.Add("tags", _tags);
        fields.Add("section", Section);
        fields.Add("source", OriginalUrl);
        fields.Add("canonical", CanonicalUrl);
        fields.Add("image", Image);
        fields.Add("draft", IsDraft ? true : null);
        fields.AddOwn(_extra);
        return fields;
    }
}
