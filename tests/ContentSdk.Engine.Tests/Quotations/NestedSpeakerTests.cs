using ContentSdk.Engine.Entities;
using ContentSdk.Engine.Entities.Reading;
using ContentSdk.Engine.Quotations;
using Xunit;

namespace ContentSdk.Engine.Tests.Quotations;

public class NestedSpeakerTests
{
    [Fact]
    public void I_in_somebodys_words_is_whoever_speaks_them()
    {
        var text = Reading.Analyze("“At last I asked, ‘Why not tomorrow?’ and they left,” Robert Quill said.");
        var spans = QuotationReader.FindSpans(text, []);
        var resolver = EntityReader.Read(text, spans);
        var quotes = AttributionReader.Attribute(text, spans, resolver);
        Assert.Equal(2, quotes.Count);
        Assert.All(quotes, quote => Assert.Equal("Robert Quill", resolver.Entities[quote.Speaker].Name));
    }
}
