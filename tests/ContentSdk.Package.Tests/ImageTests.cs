using ContentSdk.Package.Tests.Harness;
using Xunit;

namespace ContentSdk.Package.Tests;

/// <summary>What a build sees of images, from the file to what the app says of it.</summary>
public class ImageTests(PackageFeed feed)
{
    private const string Program = """
        using SizedNews.Seeds;

        foreach (var article in Articles.All)
        {
            System.Console.Write(article.Html);
            foreach (var image in article.Images)
                System.Console.WriteLine($"{image.Url} {image.Width}x{image.Height} {image.MediaType} {image.Length} {image.Hash}");
        }
        """;

    private static byte[] Png(byte width, byte height) =>
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, width, 0, 0, 0, height, 8, 6, 0, 0, 0, 0, 0, 0, 0];

    private static string Hash(byte[] bytes) => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(bytes)).ToLowerInvariant();

    private static string Said(HostProject host, params string[] arguments) => Run(host, arguments).ReplaceLineEndings("\n").TrimEnd() + "\n";

    private static string Run(HostProject host, string[] arguments)
    {
        host.Build(arguments).SucceedsWithoutWarning();
        return host.Dotnet("bin/Debug/net10.0/SizedNews.dll").Succeeds().Output;
    }

    private static string Expected(byte[] gate) =>
        $"<p><img src=\"/media/gate.png\" alt=\"Gate\" width=\"{gate[19]}\" height=\"{gate[23]}\" /> <img src=\"/media/broken.gif\" alt=\"Broken\" /></p>\n"
        + $"/media/gate.png {gate[19]}x{gate[23]} image/png {gate.Length} {Hash(gate)}\n/media/broken.gif x image/gif 6 {Hash("GIF89a"u8.ToArray())}\n";

    [Fact]
    public void An_app_knows_the_images_that_it_publishes()
    {
        var gate = Png(64, 48);
        var host = new HostProject(feed, "SizedNews").Project()
            .Write("Program.cs", Program)
            .Write("seeds/gate-opens.md", "# The gate opens\n\n![Gate](media/gate.png) ![Broken](media/broken.gif)\n")
            .Write("seeds/secret-plan.md", "---\ndraft: true\n---\n# The secret plan\n\n![Secret](media/secret.png)\n")
            .Write("seeds/media/gate.png", gate).Write("seeds/media/broken.gif", "GIF89a"u8.ToArray())
            .Write("seeds/media/secret.png", Png(9, 9)).Write("seeds/media/unused.png", Png(8, 8));
        string[] published = ["-p:ContentSdkDrafts=exclude"];
        Assert.Equal(Expected(gate), Said(host, published));
        var index = Path.Combine(host.Folder, "obj/Debug/net10.0/contentsdk");
        var list = Path.Combine(index, "content.images");
        Assert.Equal(
            $"images\t1\n0\t0\timage/gif\t6\t{Hash("GIF89a"u8.ToArray())}\tseeds/media/broken.gif\n64\t48\timage/png\t{gate.Length}\t{Hash(gate)}\tseeds/media/gate.png\n",
            File.ReadAllText(list));

        // Nothing changed: nothing is written again, and nothing compiled.
        var assembly = Path.Combine(host.Folder, "obj/Debug/net10.0/SizedNews.dll");
        var (seen, compiled) = (File.GetLastWriteTimeUtc(list), File.GetLastWriteTimeUtc(assembly));
        Assert.Equal(Expected(gate), Said(host, published));
        Assert.Equal((seen, compiled), (File.GetLastWriteTimeUtc(list), File.GetLastWriteTimeUtc(assembly)));

        // Of the same length, and whatever its time is.
        var changed = Png(65, 47);
        host.Write("seeds/media/gate.png", changed);
        File.SetLastWriteTimeUtc(Path.Combine(host.Folder, "seeds/media/gate.png"), new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal(Expected(changed), Said(host, published));

        // The same from a resource, which another image changes too.
        Assert.Equal(Expected(changed), Said(host, [.. published, "-p:ContentSdkCarrier=resource"]));
        Assert.NotEmpty(Directory.GetFiles(index, "*.container"));
        host.Write("seeds/media/gate.png", gate);
        Assert.Equal(Expected(gate), Said(host, [.. published, "-p:ContentSdkCarrier=resource"]));

        // An editor gets what the last build saw, and nothing is known without the step.
        var items = host.Dotnet("msbuild", "-t:ContentSdkAddIndex", "-p:DesignTimeBuild=true", "-getItem:AdditionalFiles").Succeeds().Output;
        Assert.Contains("content.images", items, StringComparison.Ordinal);
        Assert.DoesNotContain("width", Said(host, "-p:ContentSdkStep=false"), StringComparison.Ordinal);
        Assert.Contains("/media/gate.png x", Said(host, "-p:ContentSdkStep=false"), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_whose_names_differ_in_case_and_links_out_of_the_project_are_told_apart()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || OperatingSystem.IsMacOS(), "Names that differ in case only are one file here.");
        var elsewhere = Path.Combine(feed.Workspace, "elsewhere");
        Directory.CreateDirectory(Path.Combine(elsewhere, "folder"));
        foreach (var name in new[] { "passwords.png", "folder/private.png", "shared.png" })
            File.WriteAllBytes(Path.Combine(elsewhere, name), Png(1, 1));
        var host = new HostProject(feed, "LinkedNews").Project(items: $"""<ContentAsset Include="{elsewhere}/shared.png" Link="seeds/media/shared.png" /><ContentAsset Include="seeds/media/Gate.png" />""")
            .Write("Program.cs", "System.Console.WriteLine(1);")
            .Write(
                "seeds/gate-opens.md",
                "# The gate opens\n\n![A](media/gate.png) ![B](media/link.png) ![C](media/out.png) ![D](media/away/private.png) ![E](media/shared.png) ![F](media/up.png) ![G](media/pier.png) ![H](media/Pier.png)\n")
            .Write("seeds/secret-plan.md", "---\ndraft: true\n---\n# The secret plan\n\n![Secret](media/Gate.png)\n")
            .Write("seeds/media/gate.png", Png(2, 2)).Write("seeds/media/Gate.png", Png(3, 3))
            .Write("seeds/media/pier.png", Png(4, 4)).Write("seeds/media/Pier.png", Png(5, 5));
        File.CreateSymbolicLink(Path.Combine(host.Folder, "seeds/media/link.png"), "gate.png");
        File.CreateSymbolicLink(Path.Combine(host.Folder, "seeds/media/out.png"), Path.Combine(elsewhere, "passwords.png"));
        Directory.CreateSymbolicLink(Path.Combine(host.Folder, "seeds/media/away"), Path.Combine(elsewhere, "folder"));
        // Within the folder by its letters, and out of it as the system follows it.
        File.CreateSymbolicLink(Path.Combine(host.Folder, "seeds/media/up.png"), "away/../passwords.png");
        var problems = host.Build("-p:ContentSdkDrafts=exclude", "-o", "out").Succeeds().Problems;
        Assert.Equal(
            ["seeds/media/away/private.png", "seeds/media/out.png", "seeds/media/up.png"],
            problems.Where(static line => line.Contains(" : warning CSDK9108: This", StringComparison.Ordinal))
                .Select(line => Path.GetRelativePath(host.Folder, line[..line.IndexOf(" : ", StringComparison.Ordinal)])).Order(StringComparer.Ordinal));
        Assert.Equal(4, problems.Count);
        Assert.Contains(
            $"warning CSDK9108: These files are not published, because their paths differ only in the case of letters, and the build takes such paths for one. Rename all but one of them: {host.Folder}/seeds/media/Pier.png, {host.Folder}/seeds/media/pier.png.",
            problems.Single(static line => line.Contains("These", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Equal(
            ["gate.png", "link.png", "shared.png"],
            Directory.GetFiles(Path.Combine(host.Folder, "out/wwwroot/media")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(2, File.ReadAllBytes(Path.Combine(host.Folder, "out/wwwroot/media/gate.png"))[19]);
    }
}
