using System.Runtime.InteropServices;
using ContentSdk.Package.Tests.Harness;
using Xunit;

namespace ContentSdk.Package.Tests;

public class NativeAotTests(PackageFeed feed)
{
    /// <summary>Growth that is allowed from 1 article to 100, in bytes. Each article has about 500 bytes of text and far more of tables and code.</summary>
    private const long Tolerance = 4096;

    [Fact]
    public void A_native_application_holds_the_one_article_that_it_uses_and_not_the_other_99()
    {
        var small = Publish("NativeOne", 1);
        var large = Publish("NativeMany", 100);

        Assert.True(large - small <= Tolerance, $"1 article: {small} bytes, 100 articles: {large} bytes");
    }

    private long Publish(string name, int articles)
    {
        var host = new HostProject(feed, name)
            .Project("<OutputType>Exe</OutputType><PublishAot>true</PublishAot><InvariantGlobalization>true</InvariantGlobalization><AssemblyName>app</AssemblyName><RootNamespace>Native</RootNamespace>")
            .Write("Program.cs", """
                var quote = Native.Seeds.Articles.HarbourGateOneOne.Quotes.WeOpenTheGateToday;
                Console.WriteLine($"{quote.Text} {quote.Speaker?.Name}");
                """);
        foreach (var (path, text) in News.Harbours(articles))
            host.Write(path, text);

        host.Dotnet("publish", "-m:1", "-r", RuntimeInformation.RuntimeIdentifier, "-o", "out").SucceedsWithoutWarning();

        var application = Path.Combine(host.Folder, "out", OperatingSystem.IsWindows() ? "app.exe" : "app");
        Assert.Equal("We open the gate today, and it stays open, Mara Velkin", Command.Run(host.Folder, application, []).Succeeds().Output.Trim());
        return new FileInfo(application).Length;
    }
}
