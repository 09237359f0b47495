using ContentSdk.Engine.Model;
using ContentSdk.Engine.Tests.Formats.Markdown;
using Xunit;

namespace ContentSdk.Engine.Tests.Rules.RunningText;

/// <summary>Rules about marks, beside what is no running text in Markdown: images, tags, comments, code.</summary>
public class LeftOutTests
{
    // Enough to tell the language by.
    private const string Tail = "\n\nThat is all that the harbour office has to say of it, and nobody knows why it is so.\n";

    [Theory]
    [InlineData("The ferries leave ten minutes later, others say ![a pier](x.png).")]
    [InlineData("The ferries leave at ten ![a pier](x.png) , others say.")]
    [InlineData("It costs 5 euros, they say <br>, and <i>more</i> <!-- note --> .")]
    [InlineData("It costs 5 euros <img src=x> , they say.")]
    [InlineData("It costs 5 euros<!-- five? --> <b></b>, they say.")]
    [InlineData("The ferries are late.<img src=x>The boats are old.")]
    [InlineData("The ferries are late,<!-- how late? -->the boats are old.")]
    [InlineData("The ferries say that ![a pier](x.png) that is all.")]
    [InlineData("The sign says “![a pier](x.png)” and nothing else.")]
    public void What_is_left_out_is_no_mistake(string text) => Assert.Empty(Found(text));

    [Theory]
    [InlineData("It is the name of the `user` , they say.", "CSDK4005", "user,", "It is the name of the `user`, they say.")]
    [InlineData(
        "The ferries leave late[^1] , they say.\n\n[^1]: At ten.", "CSDK4005", "late,",
        "The ferries leave late[^1], they say.\n\n[^1]: At ten.")]
    [InlineData("The ferries leave **late** , they say.", "CSDK4005", "late,", "The ferries leave **late**, they say.")]
    [InlineData(
        "![a pier](x.png) The ferries leave late , they say.", "CSDK4005", "late,", "![a pier](x.png) The ferries leave late, they say.")]
    [InlineData("The ferries leave late,`or` they do not.", "CSDK4006", "late,", null)]
    [InlineData("The ferries leave late.*The* boats are old.", "CSDK4006", "late.", null)]
    public void A_mistake_beside_it_is_one_and_is_shown_as_it_stands(string text, string id, string shown, string? mended)
    {
        var finding = Assert.Single(Found(text));
        Assert.Equal(id, finding.RuleId);
        Assert.Contains($"'{shown}", MarkdownReading.Message(finding), StringComparison.Ordinal);
        var fixedText = "# Harbour\n\n" + text;
        foreach (var edit in finding.Fix.Reverse())
            fixedText = fixedText.Remove(edit.OriginalRange.Start, edit.OriginalRange.Length)
                .Insert(edit.OriginalRange.Start, edit.NewText);
        Assert.Equal("# Harbour\n\n" + (mended ?? text), fixedText);
    }

    private static List<Finding> Found(string text) =>
        [.. MarkdownReading.Read("# Harbour\n\n" + text + Tail).Findings.Where(finding => finding.RuleId[4] == '4')];
}
