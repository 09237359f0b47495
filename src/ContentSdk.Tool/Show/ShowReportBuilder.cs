using System.Globalization;
using ContentSdk.Engine.Text;

namespace ContentSdk.Tool.Show;

/// <summary>Lays out what was understood for a reader.</summary>
internal static class ShowReportBuilder
{
    private const int TextWidth = 70;
    private const int PlacesShown = 8;

    public static ShowReport Build(ShownFile file) => new(
        Invariant($"{file.Path}: {file.Identifier}, slug {file.Slug}, language {file.Language}, {file.WordCount} words"),
        [
            new("Structure", ["lines", "part", "text"], [.. file.Structure.Select(Block)]),
            new(
                Invariant($"Quotations ({file.Quotes.Count})"),
                ["line:column", "kind", "text", "speaker", "found by", "cue", "member"],
                [.. file.Quotes.Select(Quote)])
            {
                Note = file.QuotesLeftOut,
            },
            new("Why", ["line:column", "what", "why"], [.. file.Quotes.SelectMany(WhyRows.Of)]),
            new(
                Invariant($"Entities ({file.Entities.Count})"),
                ["kind", "name", "also named", "mentions", "quotes", "places", "member"],
                [.. file.Entities.Select(Entity)]),
            new("Similar articles", ["percent", "file", "in common"], [.. (file.Similar ?? []).Select(Similar)]),
            new(
                Invariant($"Findings ({file.Findings.Count})"),
                ["line:column", "severity", "id", "message"],
                [.. file.Findings.Select(Finding)]),
        ]);

    private static string[] Block(ShownBlock block) =>
    [
        block.Line == block.LastLine ? block.Line.Invariant() : Invariant($"{block.Line}-{block.LastLine}"),
        block.Part,
        Short(block.Text),
    ];

    private static string[] Similar(ShownSimilar similar) =>
        [similar.Score.Invariant(), similar.Path, Short(string.Join(", ", similar.Common))];

    private static string[] Quote(ShownQuote quote) =>
    [
        Place(quote.Line, quote.Column),
        quote.Kind,
        Short(quote.Text),
        Speaker(quote, ""),
        quote.Attribution == "None" ? "" : quote.Attribution,
        Short(quote.Cue ?? ""),
        quote.Kind == "Term" ? "" : quote.Name,
    ];

    private static string[] Entity(ShownEntity entity) =>
    [
        entity.Kind,
        Doubtful(Short(entity.Name), !entity.Confident),
        Short(string.Join(", ", entity.Aliases)),
        entity.Mentions.Count.Invariant(),
        entity.Quotes.Invariant(),
        string.Join(" ", entity.Mentions.Take(PlacesShown).Select(mention => Place(mention.Line, mention.Column)))
            + (entity.Mentions.Count > PlacesShown ? " …" : ""),
        entity.Confident ? entity.Member : "",
    ];

    private static string[] Finding(ShownFinding finding) =>
        [Place(finding.Line, finding.Column), finding.Severity, finding.Id, Consoles.OnOneLine(finding.Message)];

    /// <summary>The speaker's name, and the words of the text for it where they are others.</summary>
    internal static string Speaker(ShownQuote quote, string withoutName) => Doubtful(
        (quote.Speaker, quote.SpeakerText) switch
        {
            ({ } name, { } words) when name != words => $"{Short(name)}: “{Short(words)}”",
            ({ } name, _) => Short(name),
            (_, { } words) => $"{withoutName}“{Short(words)}”",
            _ => "",
        },
        quote.Uncertain);

    internal static string Doubtful(string text, bool isUncertain) => isUncertain ? $"{text} (?)".TrimStart() : text;

    internal static string Place(int line, int column) => Invariant($"{line}:{column}");

    /// <summary>The beginning of a text on one line, cut at a word.</summary>
    internal static string Short(string text) =>
        Snippet.AtWord(Consoles.OnOneLine(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))), TextWidth);

    internal static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
