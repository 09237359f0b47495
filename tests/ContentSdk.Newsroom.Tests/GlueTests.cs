using System.Text.RegularExpressions;
using Xunit;

namespace ContentSdk.Newsroom.Tests;

/// <summary>The sample stays short enough to be read in five minutes. <c>eng/count-glue</c> counts in the same way, by feature.</summary>
public partial class GlueTests
{
    private const int Most = 60;

    [Fact]
    public void The_sample_needs_few_lines_of_code_and_its_page_says_how_many()
    {
        var files = new DirectoryInfo(Repository.Of("samples/Newsroom")).EnumerateFiles("*", SearchOption.AllDirectories)
            .Where(file => file.Extension is ".cs" or ".razor" && !Outputs().IsMatch(file.FullName.Replace('\\', '/')));
        var lines = files.Sum(file => CodeOf(file).Count(line => !Skipped().IsMatch(line)));
        Assert.InRange(lines, 30, Most);
        var page = File.ReadAllText(Repository.Of("docs/newsroom.md"));
        Assert.Contains($"in {lines} lines of C#", page, StringComparison.Ordinal);
        Assert.Contains($"| all | some 340 | {lines} |", page, StringComparison.Ordinal);
    }

    private static IEnumerable<string> CodeOf(FileInfo file)
    {
        var lines = File.ReadLines(file.FullName);
        return file.Extension == ".cs" ? lines : lines.SkipWhile(line => line != "@code {").Skip(1);
    }

    [GeneratedRegex(@"/(bin|obj)/")]
    private static partial Regex Outputs();

    [GeneratedRegex(@"^\s*($|//|[{}()\[\];,\s]+$|using |namespace )")]
    private static partial Regex Skipped();
}
