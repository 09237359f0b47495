using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Corrections;

/// <summary>Reads articles with corrections, for tests.</summary>
internal sealed class Corrected
{
    /// <summary>An article with quotations of every kind; its headline is in line 1 behind the front matter.</summary>
    public const string Article =
        """
        Harbour opens new gate

        “We open the gate on Monday,” said Mara Velkin, the harbour master. “We open the pier later.”

        Gus Fenn, who sells tickets there, called the gate “a gift”. He told the Velm Harbour Authority that he would wait.

        “Nobody asked us,” he said.

        The sign above it reads “Velm North”. Nobody paid for it, the town says.

        “Nobody asked us,” said Orla Quill, a spokeswoman for Mercury.
        """;

    private readonly SourceDocument _document;

    public Corrected(string yaml, string article = Article, EntityCatalog? catalog = null)
    {
        _document = new(
            "seeds/a.txt", (yaml.Length == 0 ? "" : $"---\n{yaml.Replace("\r", "", StringComparison.Ordinal)}\n---\n") + article);
        Read = ContentReader.Read(_document, ReadOptions.Default, catalog ?? EntityCatalog.Empty, TestContext.Current.CancellationToken);
    }

    public ReadResult Read { get; }

    public ArticleSpec Result => Read.Article;

    /// <summary>Findings with id and message, in order.</summary>
    public IEnumerable<string> Messages => Read.Findings.Select(finding => $"{finding.RuleId} {Message(finding)}");

    /// <summary>A quotation by its first words.</summary>
    public QuoteSpec Quote(string words) => Result.Quotes.First(quote => TextOf(quote).StartsWith(words, StringComparison.Ordinal));

    /// <summary>A quotation in one line: kind, speaker, how found, how named there, member.</summary>
    public string Show(string words) => Show(Quote(words));

    public string Show(QuoteSpec quote) =>
        $"{quote.Kind} {(quote.Speaker < 0 ? "nobody" : Result.Entities[quote.Speaker].Name)}{(quote.IsUncertain ? "?" : "")} {quote.Attribution} "
        + $"'{(quote.SpeakerRange is { } range ? _document.Slice(range).ToString() : "")}' {quote.Name}";

    /// <summary>Kind, name, aliases and surety of each entity, sorted by name.</summary>
    public string Entities => string.Join("; ", Result.Entities.OrderBy(entity => entity.Name, StringComparer.Ordinal)
        .Select(entity =>
            $"{entity.Kind} {entity.Name}{(entity.Aliases.Count == 0 ? "" : $" ({string.Join(", ", entity.Aliases)})")}{(entity.IsConfident ? "" : "?")}"));

    /// <summary>All mentions of an entity as they stand there.</summary>
    public string Mentions(string entity) =>
        string.Join("; ", Result.Mentions.Where(mention => Result.Entities[mention.Entity].Name == entity)
        .Select(mention => _document.Slice(mention.Range).ToString()));

    public string TextOf(QuoteSpec quote) => string.Join(" ", quote.Parts.Select(part => _document.Slice(part).ToString()));

    public static string Message(Finding finding) => RuleCatalog.MessageOf(finding);
}
