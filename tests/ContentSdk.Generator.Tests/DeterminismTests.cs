using System.Globalization;
using ContentSdk.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ContentSdk.Generator.Tests;

public class DeterminismTests
{
    [Theory]
    [InlineData(5)]
    [InlineData(70)]
    public void The_order_of_the_files_changes_nothing(int count)
    {
        TestFile[] files = [Articles.Harbour, Articles.Winter, .. Articles.Many(count)];
        Assert.Equal(SourcesOf(new(files)), SourcesOf(new(files.Reverse())));
    }

    [Fact]
    public void The_directory_changes_nothing_and_never_shows()
    {
        TestFile[] Files() => [new("seeds/harbour-opens.txt", Articles.Text("The harbour opens")), new("seeds/long-winter.txt", Articles.Text("A long winter ends"))];
        var here = SourcesOf(new(Files()));
        Assert.Equal(here, SourcesOf(new(Files(), root: "/srv/Other Place/x/")));
        Assert.All(here, source => Assert.DoesNotContain("/home/editor", source, StringComparison.Ordinal));
    }

    [Fact]
    public void The_culture_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        TestFile[] files = [new("seeds/IIII-INFO-iii.txt", Articles.Text("INFO in Istanbul I", "1,234.5 people said “It is İstanbul” twice.")), Articles.Harbour];
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            var invariant = SourcesOf(new(files));
            CultureInfo.CurrentCulture = Turkish();
            Assert.Equal(invariant, SourcesOf(new(files)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Line_breaks_do_not_change_members_and_text()
    {
        var text = Articles.Text("The harbour opens");
        Assert.Equal(
            SourcesOf(new([new("seeds/harbour-opens.txt", text)])),
            SourcesOf(new([new("seeds/harbour-opens.txt", text.Replace("\n", "\r\n", StringComparison.Ordinal))])));
    }

    /// <summary>Under invariant globalization there is no Turkish culture: what it does to numbers is put together by hand.</summary>
    private static CultureInfo Turkish()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "−";
        try
        {
            return CultureInfo.GetCultureInfo("tr-TR", predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            return culture;
        }
    }

    private static string[] SourcesOf(ContentDriver driver)
    {
        var result = driver.Run();
        Assert.Null(result.Exception);
        Assert.NotEmpty(result.GeneratedSources);
        return [.. result.GeneratedSources.OrderBy(source => source.HintName, StringComparer.Ordinal).Select(source => source.HintName + "\n" + source.SourceText)];
    }
}
