using System.Text.Json;
using Xunit;

namespace ContentSdk.Tool.Tests;

/// <summary>What <c>show</c> says of quotations besides their speakers.</summary>
public class ShowQuotationTests
{
    [Theory]
    [InlineData("The pier is open again, and nobody said a word.", "  There are no quotation marks in the headline or the text.")]
    [InlineData("The dogs' owners didn't say a word.", "  The only marks in the headline and the text are apostrophes.")]
    [InlineData("Nobody knows who said it” on the pier.", "  No quotation mark has a partner. The first is ” at 3:25.")]
    public void Where_there_is_no_quotation_it_says_why(string text, string reason)
    {
        using var run = new ToolRun();
        run.With("pier.txt", $"A longer pier\n\n{text}\n").Run("show", "--explain", run.PathOf("pier.txt"));
        Assert.Contains(reason, run.Lines);
        Assert.Equal("Quotations (0)", run.Lines[Array.IndexOf(run.Lines, reason) - 1]);
    }

    [Fact]
    public void A_correction_that_leaves_one_out_is_mentioned()
    {
        using var run = new ToolRun();
        run.With(
            "pier.txt",
            "---\ntitle: A longer pier\nquotes:\n  - starts: Velm North\n    ignore: true\n---\n\nThe ship “Velm North” left.\n")
            .Run("show", run.PathOf("pier.txt"));
        Assert.Contains("  Left out by corrections in the front matter or the sidecar: 1.", run.Lines);
    }

    [Theory]
    [InlineData("« Nous ouvrons à neuf heures », a dit Dana Orlev.")]
    [InlineData("«\u00A0Nous ouvrons à neuf heures\u202F», a dit Dana Orlev.")]
    public void The_spaces_inside_French_marks_are_not_shown(string text)
    {
        using var run = new ToolRun();
        run.With("pier.txt", $"Le marché\n\n{text}\n").Run("show", "--json", run.PathOf("pier.txt"));
        Assert.Equal(
            "Nous ouvrons à neuf heures",
            JsonDocument.Parse(run.Output).RootElement.GetProperty("quotes")[0].GetProperty("text").GetString());
    }

    [Fact]
    public void A_folder_is_called_a_folder()
    {
        using var run = new ToolRun();
        run.With("seeds/pier.txt", "A longer pier\n");
        Assert.Equal(ExitCodes.Usage, run.Run("show", run.PathOf("seeds")).ExitCode);
        Assert.Equal($"contentsdk: '{run.PathOf("seeds")}' is a folder. Name one content file in it.", run.Error.TrimEnd());
        run.Run("show", run.PathOf("seeds/pier.txt"), "--catalog", run.PathOf("seeds"));
        Assert.Equal($"contentsdk: '{run.PathOf("seeds")}' is a folder. Name the catalog file.", run.Error.TrimEnd());
    }
}
