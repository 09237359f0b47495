using System.Runtime.InteropServices;
using ContentSdk.Package.Tests.Harness;
using Xunit;

namespace ContentSdk.Package.Tests;

public class NativeAotTests(PackageFeed feed)
{
    /// <summary>
    /// Growth that is allowed for each article that is not used, in bytes: what the index of the set says of it
    /// (slug, path, names), which an app that asks for a speaker has whole. Each article has about 500 bytes of
    /// text and far more of tables and code.
    /// </summary>
    private const long Tolerance = 300;

    [Fact(Explicit = true)]
    public void A_native_application_holds_the_one_article_that_it_uses_and_not_the_other_99()
    {
        var small = Publish("NativeOne", 1);
        var large = Publish("NativeMany", 100);

        Assert.True(large - small <= 99 * Tolerance, $"1 article: {small} bytes, 100 articles: {large} bytes");
    }

    private long Publish(string name, int articles)
    {
        var host = new HostProject(feed, name)
            .Project(
                "<OutputType>Exe</OutputType><PublishAot>true</PublishAot><ContentSdkCarrier>code</ContentSdkCarrier><InvariantGlobalization>true</InvariantGlobalization><AssemblyName>app</AssemblyName><RootNamespace>Native</RootNamespace>")
            .Write("Program.cs", """
                var quote = Native.Seeds.Articles.HarbourGateOneOne.Quotes.WeOpenTheGateToday;
                Console.WriteLine($"{quote.Text} {quote.Speaker?.Name}");
                """);
        foreach (var (path, text) in News.Harbours(articles))
            host.Write(path, text);

        host.Dotnet("publish", "-m:1", "-r", RuntimeInformation.RuntimeIdentifier, "-o", "out").SucceedsWithoutWarning();

        var application = Path.Combine(host.Folder, "out", OperatingSystem.IsWindows() ? "app.exe" : "app");
        Assert.Equal(
            "We open the gate today, and it stays open, Mara Velkin", Command.Run(host.Folder, application, []).Succeeds().Output.Trim());
        return new FileInfo(application).Length;
    }
}
