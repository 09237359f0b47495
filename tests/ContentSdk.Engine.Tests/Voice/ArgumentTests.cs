using System.Text.RegularExpressions;
using ContentSdk.Engine.Catalog;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Voice;

/// <summary>Sentences are in the formats of messages; arguments are words of the file, numbers, names and what to write instead.</summary>
public partial class ArgumentTests
{
    public static TheoryData<string> Files { get; } =
        [.. Directory.EnumerateFiles(Repository.PathOf("tests/hostile/newsroom/seeds")).Select(static file => Path.GetFileName(file))
            .Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Files))]
    public void No_argument_of_a_finding_is_prose(string name)
    {
        var document = EncodingReader.Decode(File.ReadAllBytes(Repository.PathOf("tests/hostile/newsroom/seeds/" + name)))
            .ToDocument("seeds/" + name);
        var findings = CatalogFile.IsCatalog(name) ? CatalogReader.Read(document).Findings
            : Sidecars.IsSidecar(name) ? default
            : ContentReader.Read(document, ReadOptions.Default, TestContext.Current.CancellationToken).Findings;

        Assert.Empty(Prose(document, findings));
    }

    [Theory]
    [InlineData("is a name of 'Orla Fenn' already")]
    [InlineData("Write one, or what is missing between them.")]
    public void Prose_is_found(string argument)
    {
        var document = new SourceDocument("seeds/a.txt", "Harbour reopens\n");
        Assert.NotEmpty(Prose(document, new([Finding.At(document, new(0, 1), "CSDK2010", argument)])));
    }

    private static IEnumerable<string> Prose(SourceDocument document, EquatableArray<Finding> findings) =>
        from finding in findings
        from argument in finding.Arguments
        where !document.Text.Replace('\n', ' ').Contains(argument.TrimEnd('…', ' '), StringComparison.Ordinal)
            && Sentence().IsMatch(Quoted().Replace(argument, "''"))
        select $"{RuleCatalog.MessageOf(finding)} has the argument: {argument}";

    [GeneratedRegex("'[^']*'|\"[^\"]*\"")]
    private static partial Regex Quoted();

    // Three words in a row, without the commas of a list.
    [GeneratedRegex(@"\b[A-Za-z]+ [a-z]+ [a-z]+\b|\b[A-Za-z]+, or [a-z]+ [a-z]+\b")]
    private static partial Regex Sentence();
}
