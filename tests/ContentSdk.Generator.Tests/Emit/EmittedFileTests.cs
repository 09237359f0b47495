using ContentSdk.Generator.Emit;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ContentSdk.Generator.Tests.Emit;

public class EmittedFileTests
{
    [Fact]
    public Task An_article_reads_well() => Snapshots.Match("TheBridgeOpens", GeneratedCode.Emit(Samples.Bridge, Samples.Internal));

    [Fact]
    public Task The_index_reads_well() => Snapshots.Match([.. Index(Samples.Internal)]);

    // tests/ContentSdk.Tests.Content compiles these as a library would; tests/ContentSdk.Tests compiles those above and uses both.
    [Fact]
    public Task A_public_set_reads_well()
    {
        var options = new EmitOptions("Other.Seeds", IsPublic: true);
        return Snapshots.Match([new("TheBridgeOpens", GeneratedCode.Emit(Samples.Bridge, options)), .. Index(options)]);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp12, false)]
    [InlineData(LanguageVersion.CSharp12, true)]
    [InlineData(LanguageVersion.Preview, false)]
    [InlineData(LanguageVersion.Preview, true)]
    public void It_compiles_without_a_warning(LanguageVersion version, bool isPublic)
    {
        var options = isPublic ? Samples.Public : Samples.Internal;
        var compilation = GeneratedCode.Compile(GeneratedCode.Emit(options, Samples.Bridge, Samples.Plain("", "")), version);
        Assert.Equal("", GeneratedCode.Problems(compilation));
    }

    [Fact]
    public void A_set_without_articles_compiles() =>
        Assert.Equal("", GeneratedCode.Problems(GeneratedCode.Compile(GeneratedCode.Emit(Samples.Internal))));

    private static IEnumerable<Snapshot> Index(EmitOptions options) => IndexEmitter
        .Emit(Samples.Index(Samples.Bridge), options)
        .Select(static source => new Snapshot(Path.GetFileNameWithoutExtension(source.HintName), source.Text));
}
