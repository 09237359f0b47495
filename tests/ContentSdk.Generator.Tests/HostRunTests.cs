using ContentSdk.Generator.Tests.Driver;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ContentSdk.Generator.Tests;

/// <summary>What was generated is compiled with a host, loaded and run.</summary>
public class HostRunTests
{
    private const string Code = """
        using System.Linq;
        using QuoteBook.Seeds;

        public static class Host
        {
            public static string[] Run() =>
            [
                Articles.HarbourOpens.Title,
                Articles.HarbourOpens.Slug,
                string.Join("|", Articles.All.Select(article => article.Slug)),
                Articles.Find("long-winter")?.Title ?? "",
                Articles.Find("nothing")?.Title ?? "none",
                ReferenceEquals(Articles.HarbourOpens, Articles.Find("harbour-opens")).ToString(),
            ];
        }
        """;

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.Latest)]
    public void A_host_reads_what_stood_in_the_files(LanguageVersion language) => Assert.Equal(
        ["The harbour opens", "harbour-opens", "harbour-opens|long-winter", "A long winter ends", "none", "True"],
        HostRun.Of([Articles.Harbour, Articles.Winter], Code, language));

    [Fact]
    public void A_host_of_many_articles_reads_them_from_buckets()
    {
        var values = HostRun.Of([Articles.Harbour, Articles.Winter, .. Articles.Many(70)], Code);
        Assert.Equal("The harbour opens", values[0]);
        Assert.Equal(72, values[2].Split('|').Length);
        Assert.Equal("A long winter ends", values[3]);
    }
}
