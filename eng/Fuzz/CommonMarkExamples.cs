using System.Text;
using System.Text.Json;
using ContentSdk.Engine;
using ContentSdk.Engine.Text;
using ContentSdk.Fuzz.Checks;
using ContentSdk.Fuzz.Readers;

namespace ContentSdk.Fuzz;

/// <summary>Reads the examples of the CommonMark specification; what came of them must hold what holds of every article.</summary>
internal static class CommonMarkExamples
{
    public static int Run(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        var reader = Reader.All.Single(static reader => reader.Name == "markdown");
        int count = 0, failed = 0, comparable = 0, equal = 0;
        foreach (var example in json.RootElement.EnumerateArray())
        {
            var markdown = example.GetProperty("markdown").GetString()!;
            var expected = example.GetProperty("html").GetString()!;
            count++;
            try
            {
                var input = Encoding.UTF8.GetBytes(markdown);
                reader.Check(input, reader.Read(input));
                var html = ContentReader.Read(
                    new SourceDocument("seeds/a.md", markdown), ReadOptions.Default with { KeepsRawHtml = true }).Article.Markup?.Html;
                // The headline is no part of the body, and headings have anchors; so such examples cannot come out alike.
                if (expected.Contains("<h", StringComparison.Ordinal) && !expected.Contains("<hr", StringComparison.Ordinal))
                    continue;
                comparable++;
                equal += html == expected ? 1 : 0;
            }
            catch (Exception exception)
            {
                failed++;
                Console.WriteLine($"Example {count}: {FuzzFailure.SignatureOf(exception)}");
            }
        }
        Console.WriteLine(
            $"{count} examples, {failed} failed; of {comparable} without headings {equal} have the HTML of the specification");
        return failed == 0 ? 0 : 1;
    }
}
