using Xunit;

namespace ContentSdk.Tool.Tests;

public class ContentFilesTests
{
    [Fact]
    public void A_folder_is_searched_for_text_and_Markdown_files_in_any_case_and_files_come_sorted()
    {
        using var run = new ToolRun();
        run.With("b.TXT", "B").With("a/z.txt", "Z").With("a/y.Txt", "Y").With("c.md", "C").With("readme", "R");
        Assert.Equal(["a/y.Txt", "a/z.txt", "b.TXT", "c.md"], Find(run, run.Folder));
    }

    [Fact]
    public void Hidden_folders_and_what_a_build_left_are_passed_over()
    {
        using var run = new ToolRun();
        run.With("bin/x.txt", "")
            .With("obj/x.txt", "")
            .With(".git/x.txt", "")
            .With("seeds/bin/x.txt", "")
            .With("seeds/binary/x.txt", "")
            .With("node_modules/x/README.md", "");
        Assert.Equal(["seeds/binary/x.txt"], Find(run, run.Folder));
    }

    [Fact]
    public void Files_that_editors_and_systems_put_beside_others_are_passed_over_unless_they_are_named()
    {
        using var run = new ToolRun();
        run.With("seeds/a.md", "")
            .With("seeds/._a.md", "")
            .With("seeds/.a.md", "")
            .With("seeds/~$a.md", "")
            .With("seeds/.a.meta.yaml", "")
            .With("seeds/a~b.md", "")
            .With("seeds/a.b.md", "");
        Assert.Equal(["seeds/a.b.md", "seeds/a.md", "seeds/a~b.md"], Find(run, run.Folder));
        Assert.Equal(["seeds/.a.md"], Find(run, run.PathOf("seeds/.a.md")).Where(path => path.EndsWith(".md", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_dangling_link_of_an_editor_is_passed_over()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var run = new ToolRun();
        run.With("seeds/a.md", "");
        File.CreateSymbolicLink(run.PathOf("seeds/.#a.md"), "me@host.123:456");
        Assert.Equal(["seeds/a.md"], Find(run, run.Folder));
    }

    [Fact]
    public void A_file_named_twice_is_read_once_and_one_named_by_itself_may_be_called_anything()
    {
        using var run = new ToolRun();
        run.With("a.txt", "A").With("note.text", "N");
        Assert.Equal(["a.txt", "note.text"], Find(run, run.PathOf("note.text"), run.PathOf("a.txt"), run.Folder));
    }

    private static IEnumerable<string> Find(ToolRun run, params string[] paths) =>
        Files.ContentFiles.Find(paths).Select(path => Path.GetRelativePath(run.Folder, path).Replace('\\', '/'));
}
