using Xunit;
using static ContentSdk.Engine.Tests.Images.ImageSamples;

namespace ContentSdk.Engine.Tests.Step;

/// <summary>A run of the step sees what changed since the last one, whatever the files look like.</summary>
public sealed class StepRunTests : IDisposable
{
    private const string Gate = "seeds/gate.png", Timetable = "seeds/media/times.pdf";

    private readonly StepFolder _folder = new StepFolder()
        .With("seeds/pier.md", "# The pier\n\n![The gate](gate.png)\n\nSee the [timetable](media/times.pdf).\n")
        .With(Gate, Png(2, 2)).With(Timetable, "times")
        .WithElsewhere("gate.png", Png(2, 2)).WithElsewhere("media/times.pdf", "times"u8.ToArray());

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_that_becomes_a_link_out_of_the_project_is_no_longer_published()
    {
        Run();
        Assert.Equal([Gate, Timetable], _folder.Published());

        // As large, and as old.
        File.Delete(_folder.Of(Gate));
        File.CreateSymbolicLink(_folder.Of(Gate), _folder.Elsewhere("gate.png"));
        Run();
        Assert.Equal([Timetable], _folder.Published());
        Assert.Equal(_folder.Of(Gate) + "\n", _folder.TextOf("content.outside"));
        Assert.DoesNotContain("gate.png", _folder.TextOf("content.images"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_becomes_a_link_out_of_the_project_takes_its_files_along()
    {
        Run();
        Directory.Delete(_folder.Of("seeds/media"), recursive: true);
        Directory.CreateSymbolicLink(_folder.Of("seeds/media"), _folder.Elsewhere("media"));
        Run();
        Assert.Equal([Gate], _folder.Published());
    }

    [Fact]
    public void A_link_that_becomes_a_file_is_published()
    {
        File.Delete(_folder.Of(Gate));
        File.CreateSymbolicLink(_folder.Of(Gate), _folder.Elsewhere("gate.png"));
        Run();
        Assert.Equal([Timetable], _folder.Published());

        File.Delete(_folder.Of(Gate));
        _folder.With(Gate, Png(2, 2));
        Run();
        Assert.Equal([Gate, Timetable], _folder.Published());
    }

    [Fact]
    public void A_link_that_leads_elsewhere_in_the_project_is_seen()
    {
        _folder.With("seeds/one.pdf", "one").With("seeds/two.pdf", "two");
        File.Delete(_folder.Of(Timetable));
        File.CreateSymbolicLink(_folder.Of(Timetable), "../one.pdf");
        Run();
        var state = _folder.TextOf("content.state");
        Assert.Contains(_folder.Of("seeds/one.pdf"), state, StringComparison.Ordinal);

        File.Delete(_folder.Of(Timetable));
        File.CreateSymbolicLink(_folder.Of(Timetable), "../two.pdf");
        Run();
        Assert.Contains(_folder.Of("seeds/two.pdf"), _folder.TextOf("content.state"), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_build_of_the_step_reads_images_again()
    {
        Run();
        var images = _folder.TextOf("content.images");
        Assert.Contains("2\t2\timage/png", images, StringComparison.Ordinal);

        // What an earlier reader saw in them.
        _folder.Change("content.state", "2\t2\timage/png", "9\t9\timage/png");
        _folder.Change("content.images", "2\t2\timage/png", "9\t9\timage/png");
        Run("newer");
        Assert.Equal(images, _folder.TextOf("content.images"));
    }

    [Fact]
    public void The_same_build_of_the_step_leaves_everything_as_it_is()
    {
        _folder.With("seeds/note.md", "# A note\n\nText.\n");
        Run();
        var times = Times();
        Run();
        Assert.Equal(times, Times());
    }

    [Fact]
    public void A_link_to_a_name_with_a_line_break_is_as_good_as_another()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Names have no line breaks there.");
        _folder.With("seeds/one\ntwo.png", Png(3, 3));
        File.Delete(_folder.Of(Gate));
        File.CreateSymbolicLink(_folder.Of(Gate), _folder.Of("seeds/one\ntwo.png"));
        Run();
        Assert.Equal([Gate, Timetable], _folder.Published());
        var times = Times();
        Run();
        Assert.Equal(times, Times());
    }

    [Fact]
    public void What_Markdown_in_fields_shows_or_links_to_is_published_but_nothing_of_a_draft()
    {
        string[] files = ["seeds/a.png", "seeds/b.pdf", "seeds/c d.png", "seeds/e.png", "seeds/f.png", "seeds/g.png", "seeds/h.png", "seeds/i.zip", "seeds/j.svg"];
        foreach (var file in files)
            _folder.With(file, Png(2, 2));
        _folder.With("seeds/note.md", "---\nkicker: See ![a](a.png) and [*b*](b.pdf?x#page=2)\nlist: [{ line: '![c](<c d.png>)' }, '![h](h.p%6Eg) ![i](i&#46;zip)', '![j](j\\.svg)']\n---\n# A note\n\nText.\n")
            .With("seeds/later.md", "---\ndraft: true\nkicker: '![e](e.png)'\n---\n# Later\n\nText.\n")
            .With("seeds/rows.csv", "name,line,draft\nOne,![f](f.png),false\nTwo,![g](g.png),true\n");
        _folder.Run("first", files);
        Assert.Equal(["seeds/a.png", "seeds/b.pdf", "seeds/c d.png", "seeds/f.png", "seeds/h.png", "seeds/i.zip", "seeds/j.svg"], _folder.Published());
        Assert.Contains("seeds/f.png", _folder.TextOf("content.images"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("seeds/a.png", "seeds/A.png")]
    [InlineData("seeds/media/b.png", "seeds/Media/c.png")]
    public void Files_whose_paths_differ_in_case_only_are_not_published(string one, string other)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "They are one file elsewhere.");
        string[] files = ["seeds/d.png", "seeds/D.png", one, other];
        foreach (var file in files)
            _folder.With(file, Png(2, 2));
        var note = $"# A note\n\n![a]({one["seeds/".Length..]}) ![b]({other["seeds/".Length..]}) ![d](d.png)\n";
        _folder.With("seeds/note.md", note);
        _folder.Run("first", files);
        // Nothing published leads to the other one.
        Assert.Equal(["seeds/d.png"], _folder.Published());
        Assert.Equal(
            new[] { _folder.Of(one), _folder.Of(other) }.Order(StringComparer.Ordinal),
            _folder.TextOf("content.ambiguous").Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(one, _folder.TextOf("content.images"), StringComparison.Ordinal);

        File.Delete(_folder.Of("seeds/note.md"));
        _folder.With("seeds/note.md", note.Replace($"({other["seeds/".Length..]})", "(d.png)", StringComparison.Ordinal) + "\nAnd more.\n");
        _folder.Run("first", files);
        Assert.Equal(new[] { "seeds/d.png", one }.Order(StringComparer.Ordinal), _folder.Published());
        Assert.Equal("", _folder.TextOf("content.ambiguous"));
    }

    private DateTime[] Times() =>
    [
        .. new[] { "content.state", "content.images", "content.published" }
            .Select(name => File.GetLastWriteTimeUtc(_folder.Of("obj/contentsdk/" + name))),
    ];

    private void Run(string program = "first") => _folder.Run(program, Gate, Timetable);
}
