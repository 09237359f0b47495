using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Rules;

/// <summary>What front matter says is held to the text, and to what readers can reach.</summary>
public class DeclaredValueTests
{
    private const string French =
        "Le bac part désormais à huit heures, et les habitants de l’île ne sont pas contents. La mairie dit que le quai est trop vieux pour les "
        + "grands bateaux, mais elle ne veut pas en construire un autre avant la fin de l’année. Les pêcheurs, eux, attendent depuis longtemps une réponse.";

    private const string English =
        "The ferry now leaves at eight, and the people of the island are not happy about it. The council says that the pier is too old for the "
        + "big boats, but it does not want to build another one before the end of the year. The fishermen have been waiting for an answer for a long time.";

    private const string Danish =
        "Færgen sejler nu klokken otte, og folk på øen er ikke glade for det. Kommunen siger, at molen er for gammel til de store både, men den vil ikke "
        + "bygge en ny før slutningen af året. Fiskerne har ventet på et svar i lang tid, og de er meget trætte af det.";

    [Theory]
    [InlineData("de", French, "de fr")]
    [InlineData("fr", English, "fr en")]
    [InlineData("en-GB", French, "en-GB fr")]
    [InlineData("ja", English, "ja en")]
    [InlineData("fr-CA", French, "")]
    [InlineData("en", English, "")]
    [InlineData("nb", Danish, "")]
    [InlineData("gd", English, "")]
    [InlineData("de", "Le bac part à huit heures, et les habitants de l’île le savent.", "")]
    public void A_text_that_is_clearly_in_another_language_is_reported_at_the_key(string language, string text, string expected)
    {
        var found = Findings($"---\ntitle: Ferry\nlanguage: {language}\n---\n\n{text}\n").Where(static finding => finding.RuleId == "CSDK3039").ToList();
        Assert.Equal(expected, string.Join(' ', found.SelectMany(static finding => finding.Arguments)));
        Assert.All(found, static finding => Assert.Equal((3, 11), (finding.Start.Line, finding.Start.Column)));
    }

    [Theory]
    [InlineData("canonical: http://localhost:5000/a", "3:12")]
    [InlineData("source: https://staging.pier.example/a", "3:9")]
    [InlineData("image: http://127.0.0.1/a.png", "3:8")]
    [InlineData("image: { src: http://pier.local/a.png, alt: Pier }", "3:15")]
    [InlineData("canonical: https://pier.example/localhost", "")]
    public void An_address_that_readers_cannot_reach_is_reported(string line, string place) =>
        Assert.Equal(place, string.Join(' ', Findings($"---\ntitle: Ferry\n{line}\n---\n\nIt rains.\n")
            .Where(static finding => finding.RuleId == "CSDK3035").Select(static finding => $"{finding.Start.Line}:{finding.Start.Column}")));

    [Fact]
    public void An_item_that_is_a_comment_is_one_fault() =>
        Assert.Equal(["CSDK2023"], Findings("---\ntitle: Ferry\ntags:\n  - boats\n  - #pier\n---\n\nIt rains.\n").Select(static finding => finding.RuleId));

    [Fact]
    public void An_address_of_a_chat_tool_is_reported_in_plain_text_too() =>
        Assert.Equal(["CSDK3033 3:32"], Findings("Ferry\n\nSee https://pier.example/a?b=1&utm_source=chatgpt.com.\n", "a.txt").Select(static finding => $"{finding.RuleId} {finding.Start.Line}:{finding.Start.Column}"));

    private static Model.EquatableArray<Model.Finding> Findings(string text, string path = "a.md") =>
        ContentReader.Read(new SourceDocument("seeds/" + path, text), ReadOptions.Default).Findings;
}
