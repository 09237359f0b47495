using ContentSdk.Engine.Model;
using ContentSdk.Engine.Sets;
using ContentSdk.Engine.Text;
using ContentSdk.Generator.Emit;
using SpecEntityKind = ContentSdk.Engine.Model.EntityKind;
using SpecMentionKind = ContentSdk.Engine.Model.MentionKind;
using SpecQuoteKind = ContentSdk.Engine.Model.QuoteKind;

namespace ContentSdk.Generator.Tests.Emit;

/// <summary>Articles made by hand, as the engine would give them.</summary>
internal static class Samples
{
    public const string BridgeFile =
        "The bridge opens\n\nA town gets its bridge back.\n\n" +
        "“We must go on,” Mara Lind said on Monday, “and we shall.” The \"ghost bridge\" had been\nclosed since the flood of Velm.\n\n" +
        "She called the work “slow but honest”.\n\nSHARE THIS\n";

    public static readonly EmitOptions Internal = new("Sample.Seeds", IsPublic: false);

    public static readonly EmitOptions Public = new("Sample.Seeds", IsPublic: true);

    public static ArticleSpec Bridge { get; } = Spec(
        "seeds/bridge.txt",
        "TheBridgeOpens",
        "the-bridge-opens",
        BridgeFile,
        standfirst: true,
        [
            Quote("WeMustGoOn", SpecQuoteKind.Direct, 0, "Mara Lind", "said", AttributionKind.Named, false, "We must go on,", "and we shall."),
            Quote("GhostBridge", SpecQuoteKind.Term, -1, null, null, AttributionKind.None, false, "ghost bridge"),
            Quote("SlowButHonest", SpecQuoteKind.Partial, 0, "She", "called", AttributionKind.Pronoun, true, "slow but honest"),
        ],
        [
            new(RangeOf("bridge"), SpecMentionKind.Name, 2, false),
            new(RangeOf("Mara Lind"), SpecMentionKind.Name, 0, false),
            new(RangeOf("the flood of Velm"), SpecMentionKind.Name, 3, false),
            new(RangeOf("Velm"), SpecMentionKind.Name, 1, true),
            new(RangeOf("She"), SpecMentionKind.Pronoun, 0, false),
            new(RangeOf("SHARE"), SpecMentionKind.Name, 1, false),
        ],
        [
            new(SpecEntityKind.Person, "Mara Lind", "MaraLind", new(["Lind"]), true, default),
            new(SpecEntityKind.Place, "Velm", "Velm", default, true, new(["https://example.org/velm"])),
            new(SpecEntityKind.Place, "bridge", "Bridge", default, false, default),
            new(SpecEntityKind.Event, "Flood of Velm", "FloodOfVelm", default, true, default),
        ]) with
    {
        Teaser = "A town gets…",
        Fields = new(
        [
            new("published", new(CellKind.Date, "2026-02-28", 739_674, 0, default)),
            Texts("authors", "Ada \"A\" Berg"),
            Texts("tags", "Velm", "bridges & \"ghosts\""),
            new("section", Cell.OfText("Town", default)),
            new("source", Cell.OfText("https://example.org/bridge", default)),
            new("canonical", Cell.OfText("https://example.com/the-bridge-opens", default)),
            new("image", Cell.OfMap(["src", "alt"], [Cell.OfText("images/bridge.jpg", default), Cell.OfText("The bridge", default)], default)),
        ]),
    };

    /// <summary>A field that is a list of texts.</summary>
    public static FieldCell Texts(string key, params string[] texts) => new(key, Cell.OfList(texts.Select(text => Cell.OfText(text, default)), default));

    /// <summary>An article of nothing but a title and one paragraph.</summary>
    public static ArticleSpec Plain(string title, string text, string identifier = "Plain", string slug = "plain", string path = "seeds/plain.txt") =>
        new()
        {
            LogicalPath = path,
            Identifier = identifier,
            Slug = slug,
            Title = title,
            Language = "en",
            Text = text,
            Body = text.Length == 0 ? default : new([new BodyPiece(new(0, text.Length), 0, new(1, 1))]),
            Breaks = text.Select((c, i) => (Char: c, Next: i + 1)).Where(at => at.Char == '\n' && at.Next < text.Length)
                .Select((at, line) => new TextBreak(at.Next, new(line + 2, 1))).ToEquatableArray(),
            WordCount = 1,
        };

    /// <summary>The index of some articles.</summary>
    public static ContentIndex Index(params ArticleSpec[] articles) => SetResolver.Resolve(articles.Select(SetResolver.RecordOf)).Index;

    private static ArticleSpec Spec(
        string path, string identifier, string slug, string file, bool standfirst, QuoteSpec[] quotes, MentionSpec[] mentions, EntitySpec[] entities)
    {
        var document = new SourceDocument(path, file);
        var blocks = file.TrimEnd().Split("\n\n");
        var body = new List<BodyPiece>();
        var breaks = new List<TextBreak>();
        var text = "";
        foreach (var block in blocks[1..^1])
        {
            var start = file.IndexOf(block, StringComparison.Ordinal);
            text += text.Length > 0 ? "\n\n" : "";
            body.Add(new(new(start, block.Length), text.Length, document.PositionOf(start)));
            for (var i = block.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = block.IndexOf('\n', i + 1))
                breaks.Add(new(text.Length + i + 1, document.PositionOf(start + i + 1)));
            text += block;
        }
        return new()
        {
            LogicalPath = path,
            Identifier = identifier,
            Slug = slug,
            Title = blocks[0],
            TitleRange = new(0, blocks[0].Length),
            Language = "en",
            Text = text,
            Body = body.ToEquatableArray(),
            Breaks = breaks.ToEquatableArray(),
            HasStandfirst = standfirst,
            Furniture = new([new FurnitureSpec(blocks[^1], document.LineCount - 1, document.LineCount - 1)]),
            Quotes = new(quotes),
            Mentions = new(mentions),
            Entities = new(entities),
            WordCount = 34,
        };
    }

    private static QuoteSpec Quote(
        string name, SpecQuoteKind kind, int speaker, string? speakerText, string? cue, AttributionKind attribution, bool uncertain, params string[] parts)
    {
        var ranges = parts.Select(RangeOf).ToArray();
        return new(
            name, new(ranges), TextRange.FromBounds(ranges[0].Start - 1, ranges[^1].End + 1), kind, -1, speaker,
            speakerText is null ? null : RangeOf(speakerText), cue is null ? null : RangeOf(cue), attribution, uncertain);
    }

    private static TextRange RangeOf(string words) => new(BridgeFile.IndexOf(words, StringComparison.Ordinal), words.Length);
}
