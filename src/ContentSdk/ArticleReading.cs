using System.Collections.ObjectModel;
using ContentSdk.Infrastructure;
using ContentSdk.Layout;
using ContentSdk.Reading;
using static ContentSdk.Layout.ArticleLayout;

namespace ContentSdk;

// How an article is read from its block. Numbers are taken from computed places; no text is scanned.
public abstract partial class Article
{
    private const int WordsPerMinute = 238;

    private string? _text;
    private string? _slug;
    private string? _title;
    private string? _teaser;
    private string? _language;
    private string? _path;
    private ArticleFields? _fields;
    private IReadOnlyDictionary<string, FieldValue>? _extra;
    private Paragraph[]? _allParagraphs;
    private Quote[]? _marked;
    private QuoteList? _quotes;
    private ReadOnlyCollection<Paragraph>? _paragraphs;
    private ReadOnlyCollection<Quote>? _terms;
    private ReadOnlyCollection<Entity>? _entities;
    private ReadOnlyCollection<Mention>? _mentions;
    private ReadOnlyCollection<Furniture>? _furniture;
    private ReadOnlyCollection<string>? _authors;
    private ReadOnlyCollection<string>? _tags;
    private ReadOnlyCollection<Entity>? _authorEntities;
    private ReadOnlyCollection<Article>? _related;
    private ReadOnlyCollection<SimilarArticle>? _similar;

    /// <summary>The article's block. Generated code gives it where it is a literal.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual ContentBlock Data => _home.DataOf(_index);

    /// <summary>Makes the list of quotes; a generated class makes its own, with a named property for each.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual QuoteList CreateQuotes(Quote[] quotes) => new(quotes);

    /// <summary>The fields that are not built in, as one map. Called by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual FieldValue GetOwnFields() => FieldValue.OfAll(this);

    internal FieldValue OwnFields => GetOwnFields();

    internal object[] GivenFields => _home.GivenFieldsOf(_index);

    internal Paragraph[] AllParagraphs => _allParagraphs ?? Once.Publish(ref _allParagraphs, ReadParagraphs());

    internal Quote[] Marked => _marked ?? Once.Publish(ref _marked, ReadMarked());

    internal Entity EntityAt(int number) => _home.EntityOf(_index, number);

    internal BlockView View => new(Data);

    BlockView IFieldHome.Fields => View;

    IArticleHome? IFieldHome.Site => _home;

    ArticleImage IFieldHome.ImageAt(string written, string? alternative) => ImageAt(written, alternative);

    internal Paragraph ParagraphAt(int position) =>
        AllParagraphs[Math.Max(ParagraphPlaces.RowAt(View.Table(ArticleLayout.Paragraphs), position), 0)];

    private bool HasStandfirst => FactOf(FactsColumn.HasStandfirst) != 0;

    private ArticleFields Fields => _fields ?? Once.Publish(ref _fields, new(View, ImageAt));

    private int FactOf(int column) => View.Table(ArticleLayout.Facts)[0, column];

    private string? TextOf(int column)
    {
        var view = View;
        return view.Text(view.Table(ArticleLayout.Facts)[0, column]);
    }

    private string? PublishText(ref string? field, int column) => TextOf(column) is { } text ? Once.Publish(ref field, text) : null;

    internal SourceLocation LocationOf(Range range)
    {
        var (line, column) = PositionOf(range.Start.Value);
        var (endLine, endColumn) = PositionOf(range.End.Value);
        return new() { Path = LogicalPath, Line = line, Column = column, EndLine = endLine, EndColumn = endColumn };
    }

    private string LogicalPath => _path ?? Once.Publish(ref _path, _home.PathOf(_index));

    private SourceLocation LocationAt(int line, int column) =>
        new() { Path = LogicalPath, Line = line, Column = column, EndLine = line, EndColumn = column };

    private (int Line, int Column) PositionOf(int position)
    {
        var block = View;
        var paragraphs = block.Table(ArticleLayout.Paragraphs);
        var paragraph = ParagraphPlaces.RowAt(paragraphs, position);
        if (paragraph < 0)
            return (FactOf(FactsColumn.Line), FactOf(FactsColumn.Column));
        var start = ParagraphPlaces.StartOf(paragraphs, paragraph);
        var breaks = block.Table(Breaks);
        var last = breaks.LastRow(BreakColumn.Start, position);
        return last >= 0 && breaks[last, BreakColumn.Start] >= start
            ? (breaks[last, BreakColumn.Line], position - breaks[last, BreakColumn.Start] + breaks[last, BreakColumn.Column])
            : (paragraphs[paragraph, ParagraphColumn.Line], position - start + paragraphs[paragraph, ParagraphColumn.Column]);
    }

    private static Range RangeAt(TableReader table, int row, int startColumn = 0) =>
        new(table[row, startColumn], table[row, startColumn] + table[row, startColumn + 1]);

    private Paragraph[] ReadParagraphs()
    {
        var table = View.Table(ArticleLayout.Paragraphs);
        var paragraphs = new Paragraph[table.Rows];
        var first = HasStandfirst ? -1 : 0;
        for (var i = 0; i < paragraphs.Length; i++)
            paragraphs[i] = new(
                this, first + i, new(ParagraphPlaces.StartOf(table, i), table[i, ParagraphColumn.End]),
                (ParagraphKind)table[i, ParagraphColumn.Kind]);
        return paragraphs;
    }

    private Quote[] ReadMarked()
    {
        var table = View.Table(ArticleLayout.Quotes);
        var parts = View.Table(Parts);
        var marked = new Quote[table.Rows];
        var position = 0;
        for (var i = 0; i < marked.Length; i++)
        {
            var from = table.StartOf(i, QuoteColumn.PartsEnd);
            var ranges = new Range[table[i, QuoteColumn.PartsEnd] - from];
            for (var part = 0; part < ranges.Length; part++)
                ranges[part] = RangeAt(parts, from + part);
            marked[i] = new(this, ranges)
            {
                MarkedRange = RangeAt(table, i),
                Kind = (QuoteKind)table[i, QuoteColumn.Kind],
                Attribution = (Attribution)(table[i, QuoteColumn.Attribution] >> 1),
                IsUncertain = (table[i, QuoteColumn.Attribution] & 1) != 0,
                ParentNumber = table[i, QuoteColumn.Parent] - 1,
                Position = table[i, QuoteColumn.Kind] == (int)QuoteKind.Term ? -1 : position++,
                SpeakerNumber = table[i, QuoteColumn.Speaker] - 1,
                SpeakerRange = RangeAt(table, i, QuoteColumn.SpeakerStart),
                CueRange = RangeAt(table, i, QuoteColumn.CueStart),
            };
        }
        return marked;
    }

    private Quote[] MarkedOf(bool isTerm) => Array.FindAll(Marked, quote => quote.Kind == QuoteKind.Term == isTerm);

    private Mention[] ReadMentions()
    {
        var table = View.Table(ArticleLayout.Mentions);
        var mentions = new Mention[table.Rows];
        for (var i = 0; i < mentions.Length; i++)
        {
            mentions[i] = new(this, RangeAt(table, i), table[i, MentionColumn.Entity])
            {
                Kind = (MentionKind)(table[i, MentionColumn.Kind] >> 1),
                IsUncertain = (table[i, MentionColumn.Kind] & 1) != 0,
            };
        }
        return mentions;
    }

    // Two entities of the article may turn out to be one in its set.
    private Entity[] ReadEntities()
    {
        var table = View.Table(ArticleLayout.Entities);
        var entities = new List<Entity>(table.Rows);
        var seen = new HashSet<Entity>();
        for (var i = 0; i < table.Rows; i++)
        {
            var entity = EntityAt(table[i, EntityColumn.Entity]);
            if (seen.Add(entity))
                entities.Add(entity);
        }
        return [.. entities];
    }

    private Furniture[] ReadFurniture()
    {
        var block = View;
        var table = block.Table(ArticleLayout.Furniture);
        var furniture = new Furniture[table.Rows];
        for (var i = 0; i < furniture.Length; i++)
        {
            furniture[i] = new()
            {
                Text = block.Text(table[i, FurnitureColumn.Text])!,
                FirstLine = table[i, FurnitureColumn.FirstLine],
                LastLine = table[i, FurnitureColumn.LastLine],
            };
        }
        return furniture;
    }
}
