using System.Runtime.Loader;
using ContentSdk.Generator.Tests.Driver;
using CsCheck;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ContentSdk.Generator.Tests;

/// <summary>Wherever the bytes lie and whoever read them: the model is the same, member for member.</summary>
public class CarrierTests
{
    private static readonly string[] Paragraphs =
    [
        "The gates opened at nine. “We have waited long for this day,” said Orla Fenn, who runs the pier.",
        "„Wir warten seit Wochen“, sagte Hanna Brandt, die Leiterin des Hafenamts.",
        "“Nobody asked us,” she said. “Nobody at all.”",
        "The mayor, Jonas Ferrant, called it “a good day for Velm”.",
        "A spokesman for the Harbour Office said that boats 1–14 would return on 3 June 2025. 🚢",
        "« Rien n’est perdu », a déclaré Luc Morel à Lyon.",
    ];

    private static readonly string[] Markup =
    [
        "## The plan\n\nRead [the plan](https://example.org/plan \"A plan\") of *Velm*.",
        "- One boat, said Orla Fenn.\n- Two boats\n\n> “We wait,” said Tam Quill.",
        "![A pier](pier.jpg)\n\n| a | b |\n|---|---|\n| 1 | “two” |",
    ];

    private static readonly string[] FrontMatter =
    [
        "",
        "---\nauthors: [Mara Velkin, Tam Quill]\ntags: [harbour, Velm]\n---\n",
        "---\npublished: 2024-01-05T10:00:00+02:00\nlang: en\nteaser: A day at the pier.\nsection: Local\n---\n",
    ];

    private static readonly Gen<(bool IsMarkdown, string Text, bool IsStale)> File = Gen.Select(
        Gen.Bool, Gen.Int[0, FrontMatter.Length - 1].Select(static i => FrontMatter[i]), Gen.Int[0, Paragraphs.Length - 1].Select(static i => Paragraphs[i]).Array[1, 4], Gen.Int[0, Markup.Length - 1].Select(static i => Markup[i]).Array[0, 2], Gen.Int[0, 3],
        static (isMarkdown, fields, paragraphs, markup, stale) => (isMarkdown, fields + (isMarkdown ? "# Day NUMBER at the pier\n\n" : "Day NUMBER at the pier\n\n") + string.Join("\n\n", isMarkdown ? [.. paragraphs, .. markup] : paragraphs) + "\n", stale == 0));

    [Fact]
    public void Every_carrier_gives_the_same_model() => File.Array[1, 6].Sample(
        static set =>
        {
            TestFile[] read = [.. set.Select((file, i) => Content(file.IsMarkdown, file.Text, i))];
            TestFile[] files = [.. set.Select((file, i) => Content(file.IsMarkdown, file.IsStale ? file.Text + "\nSomething else happened, said Ines Pellworth.\n" : file.Text, i))];

            var plain = Model(files, new([], "", []));
            Assert.Contains("Articles.", plain, StringComparison.Ordinal);
            // What the step read was saved again since in some of the files.
            Assert.Equal(plain, Model(files, StepIndex.Of(read, inResource: false)));
            Assert.Equal(plain, Model(files, StepIndex.Of(read, inResource: true)));
            Assert.Equal(plain, Model(files, StepIndex.Of(files, inResource: true)));
        },
        iter: 12,
        threads: 1);

    private static TestFile Content(bool isMarkdown, string text, int number) =>
        new($"seeds/day-{number}.{(isMarkdown ? "md" : "txt")}", text.Replace("NUMBER", $"{number}", StringComparison.Ordinal));

    private static string Model(TestFile[] files, StepIndex index)
    {
        var host = Compilations.Create(new(Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp12), kind: OutputKind.DynamicallyLinkedLibrary, code: "");
        var driver = new ContentDriver([.. files, .. index.Files], properties: new() { ["ContentSdkResource"] = index.Container, ["ContentSdkVisibility"] = "public" }, compilation: host);
        using var image = new MemoryStream();
        var resources = index.Resource.Length == 0 ? [] : new[] { new ResourceDescription("ContentSdk.content", () => new MemoryStream(index.Resource), isPublic: true) };
        var emitted = driver.Compile().Emit(image, manifestResources: resources, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        image.Position = 0;
        var context = new AssemblyLoadContext(null, isCollectible: true);
        try
        {
            return ModelDump.Of(context.LoadFromStream(image));
        }
        finally
        {
            context.Unload();
        }
    }
}
