using ContentSdk.Engine.Entities;
using ContentSdk.Engine.Entities.Reading;
using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Tests.Entities;

/// <summary>Reads the entities of a text of a test; each line is a paragraph.</summary>
internal sealed class EntityReading
{
    private readonly SourceDocument _document;

    public EntityReading(string text, string? language = "en")
    {
        _document = new SourceDocument("seeds/test.txt", text);
        var paragraphs = new List<TextRange>();
        for (var line = 1; line <= _document.LineCount; line++)
        {
            var start = _document.LineStart(line);
            var end = line < _document.LineCount ? _document.LineStart(line + 1) - 1 : _document.Text.Length;
            if (end > start)
                paragraphs.Add(TextRange.FromBounds(start, end));
        }
        var analyzed = TextAnalyzer.Analyze(_document, new(null, null, null, paragraphs.ToEquatableArray(), default), language);
        Resolver = EntityReader.Read(analyzed, QuotationReader.FindSpans(analyzed, new List<Finding>()));
    }

    public IMentionResolver Resolver { get; }

    /// <summary>Kind and text of each mention by name or demonym, in order.</summary>
    public string Names => string.Join("; ", Resolver.Mentions.Where(mention => mention.Kind is MentionKind.Name or MentionKind.Demonym)
        .Select(mention => $"{Letter(mention)} {_document.Slice(mention.Range)}"));

    /// <summary>Kind, name and aliases of each entity, sorted by name.</summary>
    public string Entities => string.Join("; ", Resolver.Entities.OrderBy(entity => entity.Name, StringComparer.Ordinal)
        .Select(entity => entity.Name + (entity.Aliases.Count == 0 ? "" : $" ({string.Join(", ", entity.Aliases)})")));

    /// <summary>
    /// Name of the entity that a phrase of the text stands for: its last occurrence, or
    /// its occurrence of that number from 0.
    /// </summary>
    public (string? Name, AttributionKind How, bool IsUncertain) Resolve(string phrase, int occurrence = -1)
    {
        var at = _document.Text.LastIndexOf(phrase, StringComparison.Ordinal);
        for (var i = 0; i <= occurrence; i++)
            at = _document.Text.IndexOf(phrase, i == 0 ? 0 : at + 1, StringComparison.Ordinal);
        var resolution = Resolver.Resolve(new(at, phrase.Length));
        return (resolution.Entity < 0 ? null : Resolver.Entities[resolution.Entity].Name, resolution.Attribution, resolution.IsUncertain);
    }

    /// <summary>The other mentions, as TEXT=NAME, in order.</summary>
    public string References =>
        string.Join("; ", Resolver.Mentions.Where(mention => mention.Kind is MentionKind.Pronoun or MentionKind.Nominal)
        .Select(mention => $"{_document.Slice(mention.Range)}={Resolver.Entities[mention.Entity].Name}"));

    private string Letter(MentionSpec mention) => mention.Kind == MentionKind.Demonym ? "D"
        : Resolver.Entities[mention.Entity].Kind switch
        {
            EntityKind.Person => "P",
            EntityKind.Organization => "O",
            EntityKind.Place => "L",
            EntityKind.Event => "E",
            _ => "W",
        };
}
