using ContentSdk.Package.Tests.Harness;
using Xunit;

namespace ContentSdk.Package.Tests;

public class DeterminismTests(PackageFeed feed)
{
    [Fact]
    public void Folder_culture_time_zone_and_globalization_mode_leave_no_trace_in_the_generated_code()
    {
        var plain = Generate("here", []);
        var turkish = Generate(
            "over there/in İstanbul", new() { ["LC_ALL"] = "tr_TR.UTF-8", ["LANG"] = "tr_TR.UTF-8", ["TZ"] = "Pacific/Kiritimati" });
        var invariant = Generate("invariant", new() { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1", ["TZ"] = "America/St_Johns" });

        Assert.True(plain.Count >= 3, $"only {plain.Count} generated files");
        Assert.Equal(plain, turkish);
        Assert.Equal(plain, invariant);
    }

    private SortedDictionary<string, string> Generate(string folder, Dictionary<string, string> environment)
    {
        var host = new HostProject(feed, "Same", folder).Project("<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>")
            .CopyArticle()
            .Write("seeds/harbour-gate.txt", News.Harbour())
            .Write(
                "seeds/İstanbul ılık IIı i.txt",
                "Çiğdem İnan Iğdır'da Konuştu\n\nÇiğdem İnan, “İyi günler, ILIK bir gün” dedi.\n\nErtesi gün yağmur yağdı ve herkes evine döndü.\n");
        foreach (var (name, value) in environment)
            host.Environment[name] = value;
        host.Build().Succeeds();
        return new(host.GeneratedSources().ToDictionary(pair => pair.Key, pair => Convert.ToHexString(pair.Value)), StringComparer.Ordinal);
    }
}
