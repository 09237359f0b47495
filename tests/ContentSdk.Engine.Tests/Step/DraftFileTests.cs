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

    [Theory]
    [InlineData("team.csv", "name,photo,Draft\nA,gate.png,FALSE\nB,row.png,TRUE\n")]
    [InlineData("team.yaml", "- name: B\n  draft: True\n  photo: row.png\n")]
    [InlineData("team.yaml", "- name: B\n  draft: maybe\n  photo: row.png\n")]
    [InlineData("team.toml", "[[team]]\nname = \"B\"\ndraft = true\nphoto = \"row.png\"\n")]
    public void However_a_row_says_that_it_is_a_draft_its_file_is_hidden(string file, string content)
    {
        using var folder = new StepFolder { Drafts = "include" }.With($"seeds/{file}", content).With(Row, Png(2, 2));
        folder.Run("1", Row);
        Assert.Equal($"{Row}\n", folder.TextOf("content.drafts"));
        folder.Drafts = "exclude";
        folder.Run("1", Row);
        Assert.Empty(folder.Published());
    }

    [Fact]
    public void A_day_that_has_not_come_keeps_a_file_back()
    {
        using var folder = new StepFolder { Drafts = "include" }
            .With("seeds/team.csv", "name,photo,Embargo\nA,gate.png,\nB,row.png,2999-01-01\n").With(Gate, Png(2, 2)).With(Row, Png(2, 2));
        folder.Run("1", Gate, Row);
        Assert.Equal([Gate], folder.Published());
    }

    [Fact]
    public void What_is_nested_in_an_item_is_no_draft_of_its_own()
    {
        using var folder = new StepFolder { Drafts = "exclude" }
            .With("seeds/team.yaml", "- name: A\n  gallery:\n    - { photo: row.png, draft: true }\n").With(Row, Png(2, 2));
        folder.Run("1", Row);
        Assert.Equal([Row], folder.Published());
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
