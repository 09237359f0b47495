using System.Text.Json;
using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Entities.Reading;
using ContentSdk.Engine.Entities.Sequence;
using ContentSdk.Engine.Formats.PlainText;
using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations;
using ContentSdk.Engine.Structure;
using ContentSdk.Engine.Text;

namespace ContentSdk.ChoiceTraining;

/// <summary>An annotated article, and the reading of it that the choice is made in.</summary>
internal sealed class GoldArticle
{
    /// <summary>Articles are scored with weights that learned from the other folds.</summary>
    public const int Folds = 5;

    // A span begins where the annotation says, a mark more or less.
    private const int Slack = 2;

    private GoldArticle(string id, string language, MarkedReading reading, GoldQuote[] quotes) =>
        (Id, Language, Reading, Quotes) = (id, language, reading, quotes);

    public string Id { get; }

    public string Language { get; }

    public MarkedReading Reading { get; }

    /// <summary>For each span in marks what the annotation says of it.</summary>
    public GoldQuote[] Quotes { get; }

    /// <summary>The fold: each has its share of each language.</summary>
    public int Fold { get; private init; }

    /// <summary>Quotations that somebody speaks, found or not.</summary>
    public int Said { get; private init; }

    /// <summary>Reads all articles.</summary>
    /// <param name="file">JSON Lines.</param>
    /// <param name="models">For the fold of an article the weights that its names are read with: such as never learned from it.</param>
    public static IEnumerable<GoldArticle> ReadAll(string file, Func<int, NameModels?> models)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(file))
        {
            using var json = JsonDocument.Parse(line);
            var language = json.RootElement.GetProperty("language").GetString()!;
            var number = numbers[language] = numbers.GetValueOrDefault(language, -1) + 1;
            yield return Read(json.RootElement, number % Folds, models(number % Folds));
        }
    }

    private static GoldArticle Read(JsonElement json, int fold, NameModels? models)
    {
        var document = new SourceDocument("text.txt", json.GetProperty("text").GetString()!);
        var formatted = PlainTextFile.Read(document, null);
        var text = TextAnalyzer.Analyze(formatted.Document, StructureReader.Read(formatted.Document, formatted.Blocks), null);
        var spans = QuotationReader.FindSpans(text, []);
        var (marked, _) = QuotationSpans.Marked(spans);
        var resolver = EntityReader.Read(text, marked, EntityCatalog.Empty, models);
        var quotes = spans.All(static span => span.Label is null)
            ? new QuoteSpec[spans.Count]
            : AttributionReader.Turns(text, spans, resolver);
        var reading = new MarkedReading(text, spans, resolver, quotes, null);
        var names = new GoldNames(json.GetProperty("entities"), formatted.Document, resolver);
        var outside = json.GetProperty("blocks").EnumerateArray()
            .Where(static block => block.GetProperty("role").GetString() is "furniture" or "table" or "byline" or "signoff").Select(Range)
            .ToList();
        var gold = json.GetProperty("quotes")
            .EnumerateArray()
            .Where(quote => !outside.Any(block => block.Contains(Range(quote).Start)))
            .ToList();
        var found = new GoldQuote[marked.Count];
        for (var i = 0; i < found.Length; i++)
            found[i] = Match(marked[i], formatted.Document, gold, names, outside);
        return new(json.GetProperty("id").GetString()!, json.GetProperty("language").GetString()!, reading, found)
        {
            Fold = fold,
            Said = gold.Count(static quote => quote.GetProperty("kind").GetString() != "term"),
        };
    }

    private static GoldQuote Match(
        QuotationSpan span, SourceDocument document, List<JsonElement> gold, GoldNames names, List<TextRange> outside)
    {
        var start = document.ToOriginal(span.Outer.Start);
        if (outside.Any(block => block.Contains(start)))
            return new(GoldKind.Unknown, -1, []);
        foreach (var quote in gold)
        {
            if (Math.Abs(Range(quote).Start - start) > Slack)
                continue;
            if (quote.GetProperty("kind").GetString() == "term")
                return new(GoldKind.Term, -1, []);
            var speaker = quote.GetProperty("speaker").GetString();
            return new(GoldKind.Said, speaker is null ? 0 : 1, speaker is null ? [] : names.EntitiesOf(speaker))
            {
                Words = speaker is null && quote.TryGetProperty("speaker_words", out var words) && words.GetString() is { } phrase
                    ? WordsOf(phrase) : [],
            };
        }
        return new(gold.Any(quote => Range(quote).Contains(start)) ? GoldKind.Unknown : GoldKind.Term, -1, []);
    }

    private static HashSet<uint> WordsOf(string phrase) =>
        [.. phrase.Split([' ', '’', '\''], StringSplitOptions.RemoveEmptyEntries)
            .Select(static word => (uint)FoldedWord.Hash(word.AsSpan()))];

    private static TextRange Range(JsonElement json) =>
        TextRange.FromBounds(json.GetProperty("start").GetInt32(), json.GetProperty("end").GetInt32());
}

/// <summary>What the annotation says of a span.</summary>
internal enum GoldKind
{
    /// <summary>Nothing that could be learned.</summary>
    Unknown,
    Term,
    Said,
}

/// <summary>What the annotation says of a span.</summary>
/// <param name="Kind">Whether somebody says it.</param>
/// <param name="Speaker">1 where that is somebody named, 0 where it is not, -1 where nobody says it.</param>
/// <param name="Entities">The entities that are the speaker as the names were read; none where the name was not found.</param>
internal sealed record GoldQuote(GoldKind Kind, int Speaker, HashSet<int> Entities)
{
    /// <summary>The words for a speaker who is not named.</summary>
    public HashSet<uint> Words { get; init; } = [];

    /// <summary>Whether the entity is right; -1 where nobody is named.</summary>
    public bool Is(int entity) => Kind == GoldKind.Said && (entity < 0 ? Speaker == 0 : Entities.Contains(entity));
}
