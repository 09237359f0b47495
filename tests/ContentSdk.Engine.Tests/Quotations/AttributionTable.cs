using ContentSdk.Engine.Entities;
using ContentSdk.Engine.Entities.Reading;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Tests.Quotations;

/// <summary>One row of a table: a text, what is found in it, and why.</summary>
/// <param name="Text">The text; <c>¶</c> separates paragraphs.</param>
/// <param name="Expected">For each span its first and last word, its kind and its speaker.</param>
/// <param name="Why">What the row shows.</param>
public sealed record AttributionRow(string Text, string Expected, string Why);

/// <summary>
/// The tables <c>Tables/*.md</c>: rows of text, spans with kind and speaker, why. A span is written as
/// <c>[first…last] Kind speaker</c>; <c>= Name</c> behind the speaker is the entity that it stands for.
/// </summary>
internal static class AttributionTable
{
    public static IReadOnlyList<AttributionRow> Read(string language) =>
        [.. Repository.Read($"tests/ContentSdk.Engine.Tests/Quotations/Tables/{language}.md").Split('\n')
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| text |", StringComparison.Ordinal))
            .Select(line => line.Split('|'))
            .Select(cells => new AttributionRow(cells[1].Trim(), cells[2].Trim(), cells[3].Trim()))];

    /// <summary>What is found, written as in the table; names of entities only where the expectation names one.</summary>
    public static string Show(AttributionRow row, string language)
    {
        var text = Reading.Analyze(row.Text.Replace(" ¶ ", "\n", StringComparison.Ordinal), language);
        var spans = QuotationReader.FindSpans(text, []);
        var resolver = EntityReader.Read(text, spans);
        var quotes = AttributionReader.Attribute(text, spans, resolver);
        var expected = row.Expected.Split("; ");
        return string.Join("; ", quotes.Select((quote, index) =>
            Show(text.Document, quote, resolver, index < expected.Length && expected[index].Contains(" = ", StringComparison.Ordinal))));
    }

    private static string Show(SourceDocument document, QuoteSpec quote, IMentionResolver resolver, bool withName)
    {
        var speaker = quote.SpeakerRange is { } range ? " " + document.Slice(range).ToString() : "";
        var name = !withName ? "" : quote.Speaker >= 0 ? " = " + resolver.Entities[quote.Speaker].Name : " = -";
        return $"[{Words(document, quote)}] {quote.Kind}{speaker}{name}";
    }

    private static string Words(SourceDocument document, QuoteSpec quote)
    {
        var words = string.Join(' ', quote.Parts.AsSpan().ToArray().Select(part => document.Slice(part).ToString()))
            .Split([' ', '\n', '\u00A0', '\u202F'], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Trim(
                '.', ',', '!', '?', '…', ';', ':', '¿', '¡', '(', ')', '«', '»', '“', '”', '‘', '’', '"', '\'', '„', '‚', '—', '-'))
            .Where(word => word.Length > 0).ToArray();
        return words.Length == 0 ? "" : words.Length == 1 ? words[0] : $"{words[0]}…{words[^1]}";
    }
}
