using ContentSdk.Generator.Emit;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ContentSdk.Generator.Tests.Emit;

public class EmittedFileTests
{
    [Fact]
    public void An_article_reads_well() => Snapshots.Match(GeneratedCode.Emit(Samples.Bridge, Samples.Internal), "TheBridgeOpens");

    [Fact]
    public void The_index_reads_well()
    {
        foreach (var source in IndexEmitter.Emit(Samples.Index(Samples.Bridge), Samples.Internal))
            Snapshots.Match(source.Text, Path.GetFileNameWithoutExtension(source.HintName));
    }

    // tests/ContentSdk.Tests.Content compiles these as a library would; tests/ContentSdk.Tests compiles those above and uses both.
    [Fact]
    public void A_public_set_reads_well()
    {
        var options = new EmitOptions("Other.Seeds", IsPublic: true);
        Snapshots.Match(GeneratedCode.Emit(Samples.Bridge, options), "TheBridgeOpens");
        foreach (var source in IndexEmitter.Emit(Samples.Index(Samples.Bridge), options))
            Snapshots.Match(source.Text, Path.GetFileNameWithoutExtension(source.HintName));
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
}
