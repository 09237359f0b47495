using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Readings;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Readings;

public class ReadingKeyTests
{
    private static readonly TextKey File = new(
        "seeds/a.txt", ContentKey.Of("text")), Sidecar = new("seeds/a.meta.yaml", ContentKey.Of("title: A"));

    [Fact]
    public void Whatever_a_reading_depends_on_has_a_part_in_its_key()
    {
        var options = ReadingKeys.OfOptions(ReadOptions.Default);
        ContentKey[] keys =
        [
            ReadingKeys.OfFile(options, File, null),
            ReadingKeys.OfFile(options, File with { Text = ContentKey.Of("other") }, null),
            ReadingKeys.OfFile(options, File with { LogicalPath = "seeds/b.txt" }, null),
            ReadingKeys.OfFile(options, File, Sidecar),
            ReadingKeys.OfFile(options, File, Sidecar with { Text = ContentKey.Of("title: B") }),
            ReadingKeys.OfFile(ReadingKeys.OfOptions(new(EntityMode.Off)), File, null),
            ReadingKeys.OfFile(ReadingKeys.OfOptions(ReadOptions.Default with { KeepsRawHtml = true }), File, null),
            ReadingKeys.OfCatalog(ReadingSamples.Catalog),
            ReadingKeys.OfCatalog(new EntityCatalog(new([ReadingSamples.Catalog.Entries[0]]))),
            ReadingKeys.OfCatalog(EntityCatalog.Empty),
        ];
        Assert.Equal(keys.Length, keys.Distinct().Count());
        Assert.Equal(keys[0], ReadingKeys.OfFile(options, File, null));
    }

    [Fact]
    public void A_key_is_written_and_read()
    {
        var key = ContentKey.Of("text");
        Assert.Equal(key, ContentKey.Parse(key.ToString()));
        Assert.Null(ContentKey.Parse(key.ToString().AsSpan(1)));
        Assert.Null(ContentKey.Parse(key.ToString().Replace(key.ToString()[0], 'g')));
    }
}
