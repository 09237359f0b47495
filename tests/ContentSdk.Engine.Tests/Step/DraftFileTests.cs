using Xunit;
using static ContentSdk.Engine.Tests.Images.ImageSamples;

namespace ContentSdk.Engine.Tests.Step;

/// <summary>In a build with drafts, the step says which files nothing but drafts refers to.</summary>
public sealed class DraftFileTests : IDisposable
{
    private const string Gate = "seeds/gate.png", Secret = "seeds/media/secret.png", Row = "seeds/row.png";

    private readonly StepFolder _folder = new StepFolder { Drafts = "include" }
        .With("seeds/pier.md", "# The pier\n\n![The gate](gate.png)\n")
        .With("seeds/plan.md", "---\ndraft: true\n---\n# The plan\n\n![The gate](gate.png) ![The plan](media/secret.png)\n")
        .With("seeds/team.yaml", "- name: A\n  photo: gate.png\n- name: B\n  draft: true\n  photo: row.png\n")
        .With(Gate, Png(2, 2)).With(Secret, Png(2, 2)).With(Row, Png(2, 2));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_that_a_published_article_shows_too_is_not_among_them()
    {
        _folder.Run("1", Gate, Secret, Row);
        Assert.Equal([Gate, Secret, Row], _folder.Published());
        Assert.Equal($"{Secret}\n{Row}\n", _folder.TextOf("content.drafts"));
    }

    [Fact]
    public void An_article_that_becomes_public_takes_its_files_along()
    {
        _folder.Run("1", Gate, Secret);
        _folder.With("seeds/plan.md", "# The plan\n\n![The plan](media/secret.png)\n");
        _folder.Run("1", Gate, Secret);
        Assert.Equal("", _folder.TextOf("content.drafts"));
    }

    [Fact]
    public void Where_the_HTML_of_a_file_may_show_any_of_them_none_is_hidden()
    {
        _folder.RawHtml = "true";
        _folder.Run("1", Gate, Secret);
        Assert.Equal("", _folder.TextOf("content.drafts"));
    }
}
