using ContentSdk.Generator.Tests.Driver;
using Xunit;

namespace ContentSdk.Generator.Tests;

public class FirstRunTests
{
    [Fact]
    public void Each_article_has_a_file_of_its_own()
    {
        var result = new ContentDriver([new("seeds/first-post.txt", "A first headline\n\nText."), new("seeds/second-post.txt", "Another\n\nText.")]).Run();
        Assert.Null(result.Exception);
        Assert.Equal(2, result.GeneratedSources.Count(source => source.HintName.StartsWith("Article.", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_project_without_content_gets_nothing()
    {
        var result = new ContentDriver([new("notes/readme.txt", "Not ours."), new("seeds/data.json", "{}")]).Run();
        Assert.Empty(result.GeneratedSources);
        Assert.Empty(result.Diagnostics);
    }
}
