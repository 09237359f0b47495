using System.Text;
using ContentSdk.Engine.Formats.Cells;
using ContentSdk.Engine.Formats.Markup;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Fields;
using ContentSdk.Engine.Naming;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine;

/// <summary>Puts together what the rooms have found.</summary>
internal static class ArticleSpecBuilder
{
    public static ReadResult Build(AttributedArticle read)
    {
        var (analyzed, quotes, resolver) = (read.Named.Analyzed, read.Quotes, read.Names);
        var (formatted, structure, text) = (analyzed.File.Text, analyzed.Structured.Structure, analyzed.Text);
        var (document, declared, schema) = (formatted.Document, formatted.Declared, analyzed.File.Options.Fields);
        var (body, breaks, readable) = ReadableText(formatted, structure);
        var title = declared?.Title?.Value ?? Text(document, structure.Title) ?? "";
        var (identifier, slug) = ArticleNames.For(document.LogicalPath, title);
        var fields = Metadata(document, declared, schema);
        var article = new ArticleSpec
        {
            LogicalPath = document.LogicalPath,
            Identifier = declared?.Id ?? identifier,
            Slug = declared?.Slug ?? slug,
            Title = title,
            TitleRange = structure.Title,
            Position = structure.Title is { } headline ? document.PositionOf(headline.Start)
                : body.Count > 0 ? body[0].Position
                : new(1, 1),
            Teaser = declared?.Teaser?.Value ?? Text(document, structure.Teaser),
            TeaserRange = structure.Teaser,
            Language = declared?.Language ?? text.Language,
            DeclaredLanguage = declared?.Language,
            Text = readable,
            Body = body.ToEquatableArray(),
            Breaks = breaks.ToEquatableArray(),
            Markup = formatted.Markup,
            HasStandfirst = structure.Standfirst is not null,
            Furniture = structure.Furniture.Select(range => Furniture(document, range)).ToEquatableArray(),
            Quotes = QuoteNames.Assign(document, quotes, text.Language, structure.Title).ToEquatableArray(),
            Mentions = resolver.Mentions.ToEquatableArray(),
            Entities = WithSureSpeakers(resolver.Entities, quotes).ToEquatableArray(),
            WordCount = CountWords(text, structure),
            Fields = fields,
            Own = analyzed.File.Own(read.Findings),
            Assets = (formatted.Markup?.Assets ?? default).Concat(AssetsOf(declared)).ToEquatableArray(),
        };
        var places = FilePlaces.Of(document, article) with
        {
            Id = PlaceOf(FieldKeys.Id),
            Slug = PlaceOf(FieldKeys.Slug),
            Authors = ItemPlaces(FieldKeys.Authors),
            Related = ItemPlaces(FieldKeys.Related),
            Links = formatted.Markup?.FileLinks.Select(static link => link.Place).ToEquatableArray() ?? default,
            Assets = article.Assets.Select(static asset => asset.Place).ToEquatableArray(),
            SidecarPath = declared?.SidecarPath,
        };
        return new(article, Finding.Sorted(read.Findings).ToEquatableArray(), places)
        {
            Suppressions = (declared?.Suppressions ?? default).Concat(formatted.Suppressions).ToEquatableArray(),
        };

        IEnumerable<AssetLink> AssetsOf(FrontMatter? facts)
        {
            if (facts?.Fields.Find(FieldKeys.Image) is { } image && image.Value.Find("src") is { } source
                && AssetLinks.OfImage(source.Text) is { } path)
                yield return new(path, new(PathOf(image), source.Place));
        }

        string PathOf(FieldCell field) => field.IsAside ? declared!.SidecarPath! : document.LogicalPath;

        ItemPlace? PlaceOf(string key) => declared?.Fields.Find(key) is { } field ? new(PathOf(field), field.Value.Place) : null;

        EquatableArray<ItemPlace> ItemPlaces(string key) =>
            declared?.Fields.Find(key) is { } field
                ? field.Value.Items.Select(item => new ItemPlace(PathOf(field), item.Place)).ToEquatableArray()
                : default;
    }

    private static EquatableArray<FieldCell> Metadata(SourceDocument document, FrontMatter? declared, FieldSchema schema)
    {
        var fields = declared?.Fields ?? default;
        var published = declared?.Keys.Contains(FieldKeys.Published) == true || fields.Find(FieldKeys.Published) is not null
            ? null
            : Published(document, schema);
        if (published is null && declared is null)
            return default;
        return schema.Fields.Where(static field => field.IsMetadata)
            .Select(field => field.Key == FieldKeys.Published ? published ?? fields.Find(field.Key) : fields.Find(field.Key))
            .OfType<FieldCell>().ToEquatableArray();
    }

    /// <summary>The day in the file's name, where front matter says nothing else.</summary>
    private static FieldCell? Published(SourceDocument document, FieldSchema schema) =>
        schema.Find(FieldKeys.Published) is { Type: FieldType.Moment } && FileName.DayOf(document.LogicalPath) is { } day
            && Timestamp.Read(day) is { } stamp
            ? new(FieldKeys.Published, new(stamp.Value.Kind, day, stamp.Value.Low, stamp.Value.High, FilePlace.Of(document, default)))
            : null;

    /// <summary>
    /// Who is named as a speaker, beyond doubt, is a person beyond doubt: a surname alone may be short of other
    /// evidence. Whom a person declared a speaker is one, whatever it is.
    /// </summary>
    private static IEnumerable<EntitySpec> WithSureSpeakers(IReadOnlyList<EntitySpec> entities, IReadOnlyList<QuoteSpec> quotes)
    {
        var sure = quotes.Where(static quote => quote is { Kind: not QuoteKind.Term, IsUncertain: false }).ToList();
        HashSet<int> named =
        [
            .. sure.Where(static quote => quote.Attribution == AttributionKind.Named).Select(static quote => quote.Speaker),
        ];
        HashSet<int> declared =
        [
            .. sure.Where(static quote => quote.Attribution == AttributionKind.Declared).Select(static quote => quote.Speaker),
        ];
        return entities.Select((entity, index) =>
            declared.Contains(index) || (entity.Kind == EntityKind.Person && named.Contains(index))
                ? entity with { IsConfident = true }
                : entity);
    }

    private static (List<BodyPiece> Body, List<TextBreak> Breaks, string Text) ReadableText(
        FormattedText formatted, ArticleStructure structure)
    {
        var document = formatted.Document;
        var kinds = formatted.Markup is null ? null : new Dictionary<TextRange, BlockKind>();
        foreach (var block in kinds is null ? default : formatted.Blocks)
            kinds![block.Range] = block.Kind;
        var body = new List<BodyPiece>();
        var breaks = new List<TextBreak>();
        var builder = new StringBuilder(document.Shown.Length);
        foreach (var range in structure.ReadableRanges())
        {
            if (range == structure.Title)
                continue;
            if (builder.Length > 0)
                builder.Append("\n\n");
            var kind = kinds is not null && kinds.TryGetValue(range, out var known) ? known : BlockKind.Paragraph;
            body.Add(new(range, builder.Length, document.PositionOf(range.Start), kind));
            foreach (var position in document.Breaks(range))
                breaks.Add(new(builder.Length + position - range.Start, document.PositionOf(position)));
            builder.Append(document.Shown, range.Start, range.Length);
        }
        return (body, breaks, builder.ToString());
    }

    private static string? Text(SourceDocument document, TextRange? range) =>
        range is { } there ? document.Shown.Substring(there.Start, there.Length) : null;

    private static FurnitureSpec Furniture(SourceDocument document, TextRange range) => new(
        document.Text.Substring(range.Start, range.Length),
        document.PositionOf(range.Start).Line,
        document.PositionOf(Math.Max(range.Start, range.End - 1)).Line);

    private static int CountWords(AnalyzedText text, ArticleStructure structure)
    {
        var count = 0;
        var title = structure.Title ?? new TextRange(-1, 0);
        foreach (var token in text.Tokens)
        {
            if (token.Kind is TokenKind.Word or TokenKind.Number && !title.Contains(token.Start))
                count++;
        }
        return count;
    }
}
