using System.ServiceModel.Syndication;
using System.Xml;
using ContentSdk.Web.Tests.Harness;

namespace ContentSdk.Web.Tests.Feeds;

/// <summary>Feeds as a library reads them.</summary>
internal static class FeedReader
{
    public static SyndicationFeed Load(Written written)
    {
        using var reader = XmlReader.Create(new MemoryStream(written.Bytes));
        return SyndicationFeed.Load(reader);
    }
}
