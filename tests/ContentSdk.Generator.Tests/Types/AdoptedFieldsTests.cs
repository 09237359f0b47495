using ContentSdk.Generator.Tests.Driver;
using ContentSdk.Tool;
using Xunit;

namespace ContentSdk.Generator.Tests.Types;

/// <summary>What <c>contentsdk adopt</c> writes is a type that compiles, and that has every value of the content it was made from.</summary>
public class AdoptedFieldsTests
{
    private const string Body = "---\n\nThe ferry left the pier at nine and came back late.\n";

    private static readonly string[] Usual =
    [
        "title: Ferry times\nlayout: post\ncount: 1\nbig: 3000000000\nhuge: 18446744073709551615\nprice: 1.50\nratio: 1e3\nday: 2024-01-02\nquoted: \"2024-01-03\"\nlocal: 2024-01-02 10:00:00\n"
            + "moment: 2024-01-02T10:00:00Z\nopens: 09:30\nlasts: PT1H\nkey: 6f9619ff-8b86-d011-b42d-00cf4fc964ff\nyes: true\nempty:\nmixed: [1]\nwords: [a, b]\nnested: { a: 1, b: { c: x, d: [1, 2] } }\n"
            + "links:\n  - name: One\n    url: /one\n  - name: Two\nfree: { w1: 1 }\nholes: [1, ~]\nnothing: []\nbare: {}\ntoc: true",
        "title: The pier opens\ncount: -2\nbig: 1\nhuge: 5\nprice: 2\nratio: 2.5\nday: 2024-01-03\nquoted: \"2024-01-04\"\nlocal: 2024-01-02\nmoment: 2024-01-02T10:00:00+02:00\n"
            + "opens: 10:00\nlasts: 01:30:00\nyes: ~\nmixed: text\nwords: []\nnested: ~\nlayout: page\nfree: { w2: 2, w3: 3, w4: 4, w5: 5, w6: 6, w7: 7, w8: 8, w9: 9, w10: 10 }",
    ];

    private static readonly string[] Hostile =
    [
        "title: Ferry times\n\"a\\\"b\": \"</summary><x>*/ \\\\ {0}\"\nclass: \"\\\"; } int x = 1; //\"\nSiteFields: 1\nequals: 2\ntoString: 3\nclone: 4\n2fa: true\n名前: x\n\"<b>\": 1\na-b: 1\na_b: 2\n"
            + "equalityContract: { getType: 1, siteFields: 2 }\nlinksItem: 1\nlinks: [{ item: 1 }]\n",
        "title: The pier opens\nlinksItem: 2\n",
    ];

    [Fact]
    public void Every_value_has_the_type_that_was_made_of_it() => Assert.Equal(
        ["1 18446744073709551615 1.50 1000 2024-01-02 01:00:00 True a,b x One One,Two 1"],
        Run(Usual, "$\"{f.Count} {f.Huge} {f.Price} {f.Ratio} {f.Day:O} {f.Lasts} {f.Yes} {string.Join(\",\", f.Words!)} {f.Nested!.B.C} {f.Links![0].Name} {string.Join(\",\", f.Links.Select(link => link.Name))} {f.Holes![0]}\""));

    [Fact]
    public void Content_can_say_nothing_in_the_code() => Assert.Equal(["True"], Run(Hostile, "f._2fa.ToString()!"));

    private static string[] Run(string[] files, string code)
    {
        var site = Directory.CreateTempSubdirectory("contentsdk-adopt-");
        try
        {
            var seeds = site.CreateSubdirectory("seeds").FullName;
            var names = files.Select((_, i) => i == 0 ? "ferry-times.md" : "pier-opens.md").ToArray();
            var contents = Array.ConvertAll(files, file => $"---\n{file.TrimEnd('\n')}\n{Body}");
            for (var i = 0; i < files.Length; i++)
                File.WriteAllText(Path.Combine(seeds, names[i]), contents[i]);
            File.WriteAllText(Path.Combine(site.FullName, "QuoteBook.csproj"), "<Project></Project>");
            Assert.Equal(ExitCodes.Success, ToolApp.Run(["adopt", seeds], TextWriter.Null, TextWriter.Null));
            var type = File.ReadAllText(Path.Combine(site.FullName, "SiteFields.cs"));
            var host = $$"""

                public static class Host
                {
                    public static string[] Run()
                    {
                        System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.InvariantCulture;
                        var f = QuoteBook.Seeds.Articles.FerryTimes.Fields;
                        return [{{code}}];
                    }
                }
                """;
            // Top-level types of the host are in another namespace than the file's.
            var whole = "using System.Linq;\n" + type.Replace("namespace QuoteBook;", "namespace QuoteBook\n{", StringComparison.Ordinal) + "}\n" + host;
            return HostRun.Of(contents.Select((content, i) => new TestFile("seeds/" + names[i], content)), whole);
        }
        finally
        {
            site.Delete(recursive: true);
        }
    }
}
