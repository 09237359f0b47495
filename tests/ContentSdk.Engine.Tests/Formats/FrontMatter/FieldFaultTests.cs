using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Formats.FrontMatter;

/// <summary>What an article is filed under and where it leads, broken, with ⟦…⟧ around what the finding points at, and the same mended.</summary>
public class FieldFaultTests
{
    private const string Head = "---\ntitle: Later ferries\n";
    private const string Tail = "\n---\nFrom Monday on the ferries leave ten minutes later, the harbour office says.\n\nNobody knows why the change comes now, in the middle of the season.\n";

    public static TheoryData<string, string, string, string> Faults => new()
    {
        { "CSDK2003", "embargo: ⟦soon⟧", "'soon' is not a date. Write year, month and day", "embargo: 2025-04-01" },
        { "CSDK2006", "⟦keywords⟧: [ferry]", "Did you mean 'tags'?", "tags: [ferry]" },
        { "CSDK2006", "image: { ⟦source⟧: a.jpg, src: a.jpg }", "'source' is not a key of an image. Use 'src' and 'alt'.", "image: { src: a.jpg }" },
        { "CSDK2009", "tags: ⟦ferry⟧", "'tags' must be a list", "tags: [ferry]" },
        { "CSDK2009", "⟦image⟧: [a.jpg]", "'image' must be the path or URL of an image, or a mapping with 'src' and 'alt'", "image: a.jpg" },
        { "CSDK2009", "⟦image⟧: { alt: The pier }", "'image' must be", "image: { src: a.jpg, alt: The pier }" },
        { "CSDK2009", "image: { src: a.jpg, alt: ⟦[pier]⟧ }", "'alt' must be a single value", "image: { src: a.jpg, alt: pier }" },
        { "CSDK2009", "⟦draft⟧: [true]", "'draft' must be a single value", "draft: true" },
        { "CSDK2010", "⟦section⟧:", "The key 'section' has no value.", "section: Coast" },
        { "CSDK2010", "image:\n  src: a.jpg\n  ⟦alt⟧:", "The key 'alt' has no value.", "image:\n  src: a.jpg\n  alt: ''" },
        { "CSDK2014", "tags: [⟦'!'⟧]", "The value of 'tags' has no letters or digits", "tags: ['!1']" },
        { "CSDK2014", "image: { src: a.jpg, alt: ⟦'…'⟧ }", "The value of 'alt' has no letters or digits", "image: { src: a.jpg, alt: '…1' }" },
        { "CSDK2016", "source: ⟦example.org/ferry⟧", "'example.org/ferry' is not an absolute URL. Write 'https://example.org/ferry'.", "source: https://example.org/ferry" },
        { "CSDK2016", "source: ⟦//example.org⟧", "Write 'https://example.org'.", "source: HTTPS://example.org" },
        { "CSDK2016", "canonical: ⟦/ferry⟧", "Write the whole address", "canonical: http://example.org:80/" },
        { "CSDK2016", "canonical: ⟦ftp://example.org/a⟧", "Write the whole address", "canonical: https://example.org/a" },
        { "CSDK2016", "canonical: ⟦https://example.org/a b⟧", "with %20 for a space", "canonical: https://example.org/a%20b" },
        { "CSDK2017", "published: 2025-04-08\nupdated: ⟦2025-03-31⟧", "updated on 2025-03-31, before it was published on 2025-04-08", "published: 2025-04-08\nupdated: 2025-04-08" },
        { "CSDK2018", "draft: ⟦yes⟧", "'yes' is neither 'true' nor 'false'. Write 'true'.", "draft: true" },
        { "CSDK2018", "draft: ⟦Flase⟧", "Write 'false'.", "draft: False" },
        { "CSDK2018", "draft: ⟦someday⟧", "Write one of the two.", "draft: 'false'" },
        { "CSDK2019", "tags: [Ferry, pier, ⟦ferry⟧]", "The tag 'ferry' was already used, as 'Ferry'. Remove it.", "tags: [Ferry, pier, ferries]" },
        { "CSDK2019", "tags:\n- Çay\n- ⟦\"çay \"⟧", "The tag 'çay' was already used, as 'Çay'.", "tags:\n- Çay\n- cay" },
        { "CSDK2020", "image: ⟦images\\pier.jpg⟧", "Use forward slashes: 'images/pier.jpg'.", "image: images/pier.jpg" },
        { "CSDK2020", "image: ⟦C:/pier.jpg⟧", "Write a path with forward slashes", "image: pier.jpg" },
        { "CSDK2020", "image: { src: ⟦'javascript:alert(1)'⟧ }", "neither a path nor an absolute URL", "image: { src: 'javascript/alert(1)' }" },
        { "CSDK2020", "image: ⟦//example.org/a.jpg⟧", "or a full URL", "image: https://example.org/a.jpg" },
    };

    [Theory, MemberData(nameof(Faults))]
    public void It_is_reported_where_it_is_and_gone_when_mended(string id, string marked, string words, string mended)
    {
        var start = marked.IndexOf('⟦', StringComparison.Ordinal) + Head.Length;
        var end = marked.IndexOf('⟧', StringComparison.Ordinal) - 1 + Head.Length;
        var finding = Assert.Single(Read(Head + marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal) + Tail));
        Assert.Equal((id, new TextRange(start, end - start)), (finding.RuleId, finding.Range));
        Assert.Contains(words, RuleCatalog.MessageOf(finding), StringComparison.Ordinal);
        Assert.Empty(Read(Head + mended + Tail));
    }

    [Fact]
    public void A_value_that_cannot_be_used_is_as_if_it_had_not_been_written()
    {
        var article = ContentReader.Read(
            new("seeds/a.txt", Head + "source: example.org\nimage: a\\b\ndraft: yes\nembargo: soon\ntags: [a, A, '?']" + Tail), ReadOptions.Default, TestContext.Current.CancellationToken).Article;
        Assert.Equal(["tags"], article.Fields.Select(field => field.Key));
        Assert.Equal(["a"], article.Fields.Texts("tags"));
    }

    private static EquatableArray<Finding> Read(string text) => ContentReader.Read(new("seeds/a.txt", text), ReadOptions.Default, TestContext.Current.CancellationToken).WithFields();
}
