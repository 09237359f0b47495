using ContentSdk.Generator.Tests.Driver;
using ContentSdk.Tool;
using Xunit;

namespace ContentSdk.Generator.Tests.Types;

/// <summary>What <c>contentsdk adopt</c> writes compiles, and has every value of the content that it was made from.</summary>
public class AdoptedFieldsTests
{
    private const string Body = "---\n\nThe ferry left the pier at nine and came back late.\n";

    private static readonly string[] Usual =
    [
        """
        title: Ferry times
        layout: post
        count: 1
        big: 3000000000
        huge: 18446744073709551615
        price: 1.50
        ratio: 1e3
        day: 2024-01-02
        quoted: "2024-01-03"
        local: 2024-01-02 10:00:00
        moment: 2024-01-02T10:00:00Z
        opens: 09:30
        lasts: PT1H
        key: 6f9619ff-8b86-d011-b42d-00cf4fc964ff
        yes: true
        empty:
        mixed: [1]
        words: [a, b]
        nested: { a: 1, b: { c: x, d: [1, 2] } }
        links: [{ name: One, url: /one }, { name: Two }]
        free: { w1: 1 }
        holes: [1, ~]
        nothing: []
        bare: {}
        toc: true
        """,
        """
        title: The pier opens
        layout: page
        count: -2
        big: 1
        huge: 5
        price: 2
        ratio: 2.5
        day: 2024-01-03
        quoted: "2024-01-04"
        local: 2024-01-02
        moment: 2024-01-02T10:00:00+02:00
        opens: 10:00
        lasts: 01:30:00
        yes: ~
        mixed: text
        words: []
        nested: ~
        free: { w2: 2, w3: 3, w4: 4, w5: 5, w6: 6, w7: 7, w8: 8, w9: 9, w10: 10 }
        """,
    ];

    private static readonly string[] Hostile =
    [
        """
        title: Ferry times
        "a\"b": "</summary><x>*/ \\ {0}"
        class: "\"; } int x = 1; //"
        SiteFields: 1
        equals: 2
        toString: 3
        clone: 4
        2fa: true
        名前: x
        "<b>": 1
        a-b: 1
        a_b: 2
        equalityContract: { getType: 1, siteFields: 2 }
        linksItem: 1
        links: [{ item: 1 }]
        """,
        """
        title: The pier opens
        linksItem: 2
        """,
    ];

    [Fact]
    public void Every_value_has_the_type_that_was_made_of_it() => Assert.Equal(
        ["1 18446744073709551615 1.50 1000 2024-01-02 01:00:00 True a,b x One One,Two 1"],
        Run(Usual, """
            $"{f.Count} {f.Huge} {f.Price} {f.Ratio} {f.Day:O} {f.Lasts} {f.Yes} {string.Join(",", f.Words!)} "
                + $"{f.Nested!.B.C} {f.Links![0].Name} {string.Join(",", f.Links.Select(link => link.Name))} {f.Holes![0]}"
            """));

    [Fact]
    public void Content_can_say_nothing_in_the_code() => Assert.Equal(["True"], Run(Hostile, "f._2fa.ToString()!"));

    private static string[] Run(string[] files, string code)
    {
        var site = Directory.CreateTempSubdirectory("contentsdk-adopt-");
        try
        {
            var seeds = site.CreateSubdirectory("seeds").FullName;
            var names = files.Select((_, i) => i == 0 ? "ferry-times.md" : "pier-opens.md").ToArray();
            var contents = Array.ConvertAll(files, file => $"---\n{file.ReplaceLineEndings("\n")}\n{Body}");
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
            var inBlock = type.Replace("namespace QuoteBook;", "namespace QuoteBook\n{", StringComparison.Ordinal) + "}\n";
            var whole = "using System.Linq;\n" + inBlock + host;
            return HostRun.Of(contents.Select((content, i) => new TestFile("seeds/" + names[i], content)), whole);
        }
        finally
        {
            site.Delete(recursive: true);
        }
    }
}
