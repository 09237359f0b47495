using System.Collections.ObjectModel;
using System.Text;
using ContentSdk.Infrastructure;

namespace ContentSdk;

// How an article is read from the tables of generated code. Integers are taken from computed places; no text is scanned.
public abstract partial class Article
{
    private const int WordsPerMinute = 238;
    private const int ParagraphColumns = 5, BreakColumns = 3, QuoteColumns = 10, PartColumns = 2, MentionColumns = 3, FurnitureColumns = 4, HeadingColumns = 3, LinkColumns = 2;
    private const int ParagraphRows = 0, BreakRows = 1, QuoteRows = 2, PartRows = 3, MentionRows = 4, FurnitureRows = 5, HeadingRows = 6, LinkRows = 7, Sections = 8;

    private string? _text;
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

    /// <summary>
    /// All that is known of places in the text. First how many rows there are of paragraphs, breaks, quotes, parts, mentions,
    /// furniture, headings and links; then their rows, in this order, those of each sorted by start. Zero stands for none.
    /// <list type="bullet">
    /// <item>Paragraph, the standfirst first: start, length, line, column, kind.</item>
    /// <item>Break inside a paragraph, from which on the file counts anew (the beginning of a line, what stands behind markup): start in the text, line, column.</item>
    /// <item>Quote: start and length with the marks, index of the first part, kind + 4 × attribution + 32 if uncertain, 1 + index of
    /// the quote around it, 1 + index of the speaker, start and length of how the text names the speaker there, start and length of the cue.</item>
    /// <item>Part of a quote: start, length; marks left out.</item>
    /// <item>Mention: start, length, kind + 4 if uncertain + 8 × index of the entity.</item>
    /// <item>Furniture: start and length in <see cref="Utf8Furniture"/> decoded, first line, last line.</item>
    /// <item>Heading: start, length, level.</item>
    /// <item>Link: start, length.</item>
    /// </list>
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual Table Tables => default;

    /// <summary>What was left out, one stretch after the other.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual ReadOnlySpan<byte> Utf8Furniture => default;

    /// <summary>The entity of a number that the tables use.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual Entity GetEntity(int index) => throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Makes the list of quotes; a generated class makes its own, with a named property for each.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual QuoteList CreateQuotes(Quote[] quotes) => new(quotes);

    internal Paragraph[] AllParagraphs => _allParagraphs ?? Once.Publish(ref _allParagraphs, ReadParagraphs());

    internal Quote[] Marked => _marked ?? Once.Publish(ref _marked, ReadMarked());

    internal Entity EntityAt(int index) => GetEntity(index);

    internal Range PartAt(int index) => RangeAt(RowsOf(PartRows), index * PartColumns);

    internal Paragraph ParagraphAt(int position)
    {
        var index = LastRow(RowsOf(ParagraphRows), ParagraphColumns, position);
        return AllParagraphs[Math.Max(index, 0)];
    }

    internal SourceLocation LocationOf(int position)
    {
        var paragraphs = RowsOf(ParagraphRows);
        var paragraph = LastRow(paragraphs, ParagraphColumns, position) * ParagraphColumns;
        if (paragraph < 0)
            return Source;
        var breaks = RowsOf(BreakRows);
        var last = LastRow(breaks, BreakColumns, position) * BreakColumns;
        return last >= 0 && breaks[last] >= paragraphs[paragraph]
            ? new(_facts.Path, breaks[last + 1], position - breaks[last] + breaks[last + 2])
            : new(_facts.Path, paragraphs[paragraph + 2], position - paragraphs[paragraph] + paragraphs[paragraph + 3]);
    }

    private static ReadOnlySpan<byte> Columns =>
        [ParagraphColumns, BreakColumns, QuoteColumns, PartColumns, MentionColumns, FurnitureColumns, HeadingColumns, LinkColumns];

    private Table RowsOf(int section)
    {
        var tables = Tables;
        if (tables.Length == 0)
            return default;
        var start = Sections;
        for (var i = 0; i < section; i++)
            start += tables[i] * Columns[i];
        return tables.Slice(start, tables[section] * Columns[section]);
    }

    // The last row that begins at the position or before it; -1 if there is none.
    private static int LastRow(Table table, int columns, int position)
    {
        int low = 0, high = (table.Length / columns) - 1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            if (table[middle * columns] <= position)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return high;
    }

    private static Range RangeAt(Table table, int at) => new(table[at], table[at] + table[at + 1]);

    private Paragraph[] ReadParagraphs()
    {
        var table = RowsOf(ParagraphRows);
        var paragraphs = new Paragraph[table.Length / ParagraphColumns];
        var first = _facts.HasStandfirst ? -1 : 0;
        for (var i = 0; i < paragraphs.Length; i++)
            paragraphs[i] = new(this, first + i, RangeAt(table, i * ParagraphColumns), (ParagraphKind)table[(i * ParagraphColumns) + 4]);
        return paragraphs;
    }

    private Quote[] ReadMarked()
    {
        var table = RowsOf(QuoteRows);
        var marked = new Quote[table.Length / QuoteColumns];
        var endOfParts = RowsOf(PartRows).Length / PartColumns;
        for (var i = marked.Length - 1; i >= 0; i--)
        {
            var row = i * QuoteColumns;
            marked[i] = new(this, new QuoteRow
            {
                MarkedRange = RangeAt(table, row),
                FirstPart = table[row + 2],
                PartCount = endOfParts - table[row + 2],
                Flags = table[row + 3],
                Parent = table[row + 4] - 1,
                Speaker = table[row + 5] - 1,
                SpeakerText = RangeAt(table, row + 6),
                Cue = RangeAt(table, row + 8),
            });
            endOfParts = table[row + 2];
        }
        return marked;
    }

    private Quote[] MarkedOf(bool isTerm) => Array.FindAll(Marked, quote => quote.Kind == QuoteKind.Term == isTerm);

    private Mention[] ReadMentions()
    {
        var table = RowsOf(MentionRows);
        var mentions = new Mention[table.Length / MentionColumns];
        for (var i = 0; i < mentions.Length; i++)
            mentions[i] = new(this, RangeAt(table, i * MentionColumns), table[(i * MentionColumns) + 2]);
        return mentions;
    }

    // Two entities of the article may turn out to be one in its set.
    private Entity[] ReadEntities()
    {
        var entities = new List<Entity>(_facts.EntityCount);
        var seen = new HashSet<Entity>();
        for (var i = 0; i < _facts.EntityCount; i++)
        {
            var entity = GetEntity(i);
            if (seen.Add(entity))
                entities.Add(entity);
        }
        return [.. entities];
    }

    private Furniture[] ReadFurniture()
    {
        var table = RowsOf(FurnitureRows);
        var furniture = new Furniture[table.Length / FurnitureColumns];
        if (furniture.Length == 0)
            return furniture;
        var text = Encoding.UTF8.GetString(Utf8Furniture);
        for (var i = 0; i < furniture.Length; i++)
        {
            var row = i * FurnitureColumns;
            furniture[i] = new(text[RangeAt(table, row)], table[row + 2], table[row + 3]);
        }
        return furniture;
    }
}
