using System.Buffers;
using System.Text.Json;
using ContentSdk.Web.Facts;
using ContentSdk.Web.Writing;

namespace ContentSdk.Web;

/// <summary>
/// The quotations of an article as <see href="https://www.w3.org/TR/annotation-model/">W3C Web Annotations</see>: where each is, and
/// who says it. Serve it as <c>application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"</c>.
/// </summary>
/// <remarks>
/// Each part of a quotation is a target with two selectors: its words with what comes before and after them, and its
/// position in <see cref="Article.Text"/>. Positions count characters of Unicode, as the model says, and not the UTF-16 code units of C#
/// and JavaScript. The speaker is in the body; where nobody is known for certain, there is no body.
/// </remarks>
public static class WebAnnotations
{
    private const int ContextCharacters = 32;

    /// <summary>Writes a page of annotations, one for each of <see cref="Article.Quotes"/>.</summary>
    /// <param name="output">Where to; UTF-8.</param>
    /// <param name="site">The site.</param>
    /// <param name="article">The article.</param>
    public static void Write(IBufferWriter<byte> output, SiteInfo site, Article article)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(article);
        var address = site.GetAddress(article);
        var positions = new CharacterPositions(article.Text);
        using var json = JsonText.To(output);
        json.WriteStartObject();
        json.WriteString("@context"u8, "http://www.w3.org/ns/anno.jsonld"u8);
        json.WriteString("id"u8, address + "#quotations");
        json.WriteString("type"u8, "AnnotationPage"u8);
        json.WriteStartArray("items"u8);
        for (var i = 0; i < article.Quotes.Count; i++)
            WriteQuote(json, site, article.Quotes[i], $"{address}#quotation-{i + 1}", address, positions);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteQuote(
        Utf8JsonWriter json, SiteInfo site, Quote quote, string id, string source, CharacterPositions positions)
    {
        var speaker = quote.IsUncertain ? null : quote.Speaker;
        json.WriteStartObject();
        json.WriteString("id"u8, id);
        json.WriteString("type"u8, "Annotation"u8);
        json.WriteString("motivation"u8, speaker is null ? "highlighting"u8 : "identifying"u8);
        if (speaker is not null)
            WriteSpeaker(json, site, speaker);
        json.WriteStartArray("target"u8);
        foreach (var part in quote.Parts)
        {
            json.WriteStartObject();
            json.WriteString("type"u8, "SpecificResource"u8);
            json.WriteString("source"u8, source);
            json.WriteStartArray("selector"u8);
            WriteWords(json, quote.Article.Text, part);
            WritePosition(json, positions, part);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSpeaker(Utf8JsonWriter json, SiteInfo site, Entity speaker)
    {
        json.WriteStartArray("body"u8);
        json.WriteStartObject();
        json.WriteString("type"u8, "TextualBody"u8);
        json.WriteString("purpose"u8, "identifying"u8);
        json.WriteString("format"u8, "text/plain"u8);
        json.WriteString("value"u8, speaker.Name);
        json.WriteEndObject();
        foreach (var link in SiteArticles.LinksOf(speaker))
        {
            json.WriteStartObject();
            json.WriteString("type"u8, "SpecificResource"u8);
            json.WriteString("purpose"u8, "identifying"u8);
            json.WriteString("source"u8, link);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteWords(Utf8JsonWriter json, string text, Range part)
    {
        var (start, length) = part.GetOffsetAndLength(text.Length);
        var from = Math.Max(0, start - ContextCharacters);
        var to = Math.Min(text.Length, start + length + ContextCharacters);
        // No half of a character.
        from += from < start && char.IsLowSurrogate(text[from]) ? 1 : 0;
        to -= to > start + length && char.IsHighSurrogate(text[to - 1]) ? 1 : 0;
        json.WriteStartObject();
        json.WriteString("type"u8, "TextQuoteSelector"u8);
        json.WriteString("exact"u8, text.AsSpan(start, length));
        json.WriteString("prefix"u8, text.AsSpan(from, start - from));
        json.WriteString("suffix"u8, text.AsSpan(start + length, to - start - length));
        json.WriteEndObject();
    }

    private static void WritePosition(Utf8JsonWriter json, CharacterPositions positions, Range part)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "TextPositionSelector"u8);
        json.WriteNumber("start"u8, positions.Of(part.Start.Value));
        json.WriteNumber("end"u8, positions.Of(part.End.Value));
        json.WriteEndObject();
    }
}
