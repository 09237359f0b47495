using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ContentSdk.Web.Tests.Harness;

/// <summary>What a writer wrote, read by the parsers of others.</summary>
internal sealed class Written
{
    public Written(Action<IBufferWriter<byte>> write)
    {
        var output = new ArrayBufferWriter<byte>();
        write(output);
        Bytes = output.WrittenSpan.ToArray();
        // Throws on bytes that are not UTF-8.
        Text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Bytes);
    }

    public byte[] Bytes { get; }

    public string Text { get; }

    public XDocument Xml()
    {
        var settings = new XmlReaderSettings { CheckCharacters = true, DtdProcessing = DtdProcessing.Prohibit };
        using var reader = XmlReader.Create(new MemoryStream(Bytes), settings);
        return XDocument.Load(reader);
    }

    public JsonElement Json()
    {
        using var json = JsonDocument.Parse(Bytes);
        return json.RootElement.Clone();
    }

    public IHtmlDocument Html() => Parse(Text);

    public static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
