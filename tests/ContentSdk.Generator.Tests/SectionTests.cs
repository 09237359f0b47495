using ContentSdk.Generator.Tests.Driver;
using Xunit;

namespace ContentSdk.Generator.Tests;

/// <summary>What a page shows of a Markdown file besides its body.</summary>
public class SectionTests
{
    private static readonly TestFile Gate = new("seeds/gate-opens.md", """
        # The gate opens

        At last, it *opens*.[^1]

        ## Why

        Because.

        > ### In a quotation
        >
        > Quoted.

        #### ![](a.jpg)

        After an image.

        - ## In a list

          Listed.

        ## Last

        | Day |
        |---|
        | Monday |

        [^1]: A note.
        """);

    private const string Code = """
        using System.Linq;
        using ContentSdk;
        using QuoteBook.Seeds;

        public static class Host
        {
            public static string[] Run() =>
            [
                string.Join("|", Articles.GateOpens.Introduction),
                string.Join("|", Articles.GateOpens.Headings.Select(heading => heading.Text + ":" + string.Join(",", heading.Paragraphs))),
                Outline(Articles.GateOpens.TableOfContents),
                Articles.GateOpens.GetExcerpt(3),
            ];

            private static string Outline(System.Collections.Generic.IEnumerable<Heading> headings) =>
                string.Join(" ", headings.Select(heading => heading.Text + "(" + Outline(heading.Children) + ")"));
        }
        """;

    [Fact]
    public void Its_text_is_below_its_headings() => Assert.Equal(
        [
            "At last, it opens.",
            "Why:Because.|In a quotation:Quoted.,After an image.|In a list:Listed.|Last:Day,Monday",
            "Why(In a quotation()) In a list() Last()",
            "At last, it…",
        ],
        HostRun.Of([Gate], Code, expected: ["CSDK3005", "CSDK3013"]));
}
