using System.Buffers.Binary;
using System.Reflection;
using System.Runtime.Loader;
using ContentSdk.Engine;
using ContentSdk.Engine.Layout;
using ContentSdk.Engine.Readings;
using ContentSdk.Engine.Sets;
using ContentSdk.Generator.Emit;
using ContentSdk.Layout;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ContentSdk.Generator.Tests.Emit;

/// <summary>Content in one assembly, the app in another: the model that the app brings may be newer or older than the one the content was compiled for.</summary>
public class TwoAssembliesTests
{
    private const string Name = "News.Archive";

    private const string File =
        "# The gate opens\n\nThe gates opened at nine. “We have waited long,” said Orla Fenn, who runs the *pier* of Velm.\n\n## In winter\n\nRead [the plan](https://example.org/plan) of the harbour office.\n";

    private const string Host = """
        using System.Linq;
        using ContentSdk;
        using News.Archive;
        internal static class Host
        {
            internal static string Run()
            {
                var article = Articles.TheGateOpens;
                var quote = article.Quotes[0];
                return string.Join(" | ", article.Title, quote.Text, quote.Speaker!.Name, quote.SpeakerText, quote.Cue ?? "no cue", article.Paragraphs.Count, article.Headings.Count, article.Links.Count,
                    Articles.Find("the-gate-opens") == article, Entities.Find("Orla Fenn") == quote.Speaker, People.OrlaFenn.Articles[0].Slug, article.Html.Length > 100, article.LinkedFrom.Count, article.Links.Count(link => link.Target is not null),
                    string.Join(",", Articles.Set.Entities.Select(entity => entity.Slug)), Articles.Set.FindEntityBySlug("orla-fenn") == quote.Speaker);
            }
        }
        """;

    private static readonly EmitOptions Options = new(Name, IsPublic: true);

    private static readonly Lazy<CompiledArticle> Article = new(static () => CompiledArticle.Of(ContentReader.Read(new("seeds/the-gate-opens.md", File), ReadOptions.Default)));

    private static ContentIndex Index => SetResolver.Resolve([Article.Value.Record]).Index;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Content_of_today_is_read(bool inResource) => Assert.Equal(
        "The gate opens | We have waited long, | Orla Fenn | Orla Fenn | said | 3 | 1 | 1 | True | True | the-gate-opens | True | 0 | 0 | orla-fenn,velm | True",
        Run(Content(static block => block, inResource)));

    // As an earlier minor version would have written it: sections and last columns that came later are not there.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Content_with_fewer_sections_and_columns_is_read_by_a_newer_model(bool inResource) => Assert.Equal(
        "The gate opens | We have waited long, | Orla Fenn | Orla Fenn | no cue | 3 | 0 | 0 | True | True | the-gate-opens | True | 0 | 0 | orla-fenn,velm | True",
        Run(Content(Older, inResource)));

    [Theory]
    [InlineData(1, 99, "Update the package ContentSdk in the app")]
    [InlineData(2, 0, "Update the package ContentSdk in the app")]
    [InlineData(0, 9, "Rebuild the assembly")]
    public void Content_of_a_layout_that_the_model_does_not_know_is_refused(int major, int minor, string remedy)
    {
        var content = Content(static block => block, inResource: false);
        CheckRefusal(content with { Sources = [.. content.Sources.Select(source => source.Replace("base(1, 7, ", $"base({major}, {minor}, ", StringComparison.Ordinal))] }, major, minor, remedy);
        // Code and resource that do not belong together.
        var carried = Content(static block => block, inResource: true);
        BinaryPrimitives.WriteUInt16LittleEndian(carried.Resource.AsSpan(BlockFormat.VersionOffset), (ushort)major);
        BinaryPrimitives.WriteUInt16LittleEndian(carried.Resource.AsSpan(BlockFormat.VersionOffset + 2), (ushort)minor);
        CheckRefusal(carried, major, minor, remedy);
    }

    private static void CheckRefusal(ContentAssembly content, int major, int minor, string remedy)
    {
        var refused = Assert.IsType<InvalidOperationException>(Assert.Throws<TargetInvocationException>(() => Run(content)).InnerException);
        Assert.Contains($"in the assembly '{Name}' has layout version {major}.{minor}", refused.Message, StringComparison.Ordinal);
        Assert.Contains(remedy, refused.Message, StringComparison.Ordinal);
    }

    private static ContentAssembly Content(Func<LayoutBlock, LayoutBlock> written, bool inResource)
    {
        var article = Article.Value;
        var block = written(article.Block!);
        var set = written(SetBlock.Write(Index, (_, _) => inResource ? 0 : -1));
        var head = inResource ? new IndexHead(ContainerFile.HashOf(set, [block]), set.Hash, [block.Hash]) : null;
        var code = SourceFile.Begin(Options);
        ArticleEmitter.Emit(new(article.Record.Identifier, article.Record.Slug, article with { Block = inResource ? null : block }, inResource ? block.Hash : null), Options, code);
        return new(
            [.. IndexEmitter.Emit(Index, Options).Where(static source => source.HintName != "Internals.Store.g.cs").Select(static source => source.Text), StoreEmitter.Emit(Index, set, head, Options), code.ToString()],
            inResource ? ContainerFile.Write(set, [block]) : []);
    }

    private static string Run(ContentAssembly content)
    {
        using MemoryStream library = new(), app = new();
        var compiled = GeneratedCode.Compile(content.Sources).WithAssemblyName(Name);
        Emit(compiled, library, content.Resource.Length == 0 ? [] : [new("ContentSdk.content", () => new MemoryStream(content.Resource), isPublic: true)]);
        Emit(GeneratedCode.Compile([], host: Host).AddReferences(MetadataReference.CreateFromImage(library.ToArray())), app);
        var context = new AssemblyLoadContext(null, isCollectible: true);
        try
        {
            context.LoadFromStream(library);
            return (string)context.LoadFromStream(app).GetType("Host")!.GetMethod("Run", BindingFlags.NonPublic | BindingFlags.Static)!.Invoke(null, null)!;
        }
        finally
        {
            context.Unload();
        }
    }

    private static void Emit(CSharpCompilation compilation, MemoryStream image, params ResourceDescription[] resources)
    {
        var result = compilation.Emit(image, manifestResources: resources, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        image.Position = 0;
    }

    private static LayoutBlock Older(LayoutBlock block)
    {
        var older = new BlockWriter();
        var count = BinaryPrimitives.ReadUInt16LittleEndian(block.Numbers[BlockFormat.SectionCountOffset..]);
        for (var i = 0; i < count; i++)
        {
            var id = BinaryPrimitives.ReadUInt16LittleEndian(block.Numbers[(BlockFormat.HeaderSize + (i * BlockFormat.EntrySize))..]);
            if (id is ArticleLayout.Headings or ArticleLayout.Links or ArticleLayout.Images && IsArticle(block))
                continue;
            var section = new BlockReader(block.Numbers).Section(id).ToArray();
            if (id is SetLayout.ArticleLinks or SetLayout.ArticleLinkedFrom or SetLayout.EntitySlugs && !IsArticle(block))
                continue;
            var columns = IsArticle(block)
                ? id == ArticleLayout.Quotes ? ArticleLayout.QuoteColumn.Count - ArticleLayout.QuoteColumn.CueStart : 0
                : id == SetLayout.Articles ? SetLayout.ArticleColumn.Count - SetLayout.ArticleColumn.LinksEnd
                : id == SetLayout.Entities ? SetLayout.EntityColumn.Count - SetLayout.EntityColumn.Slug : 0;
            older.Add(id, columns == 0 ? section : WithoutLastColumns(section, columns));
        }
        return new(older.ToBytes(), block.Texts.ToArray());
    }

    // The two kinds of blocks number their sections for themselves.
    private static bool IsArticle(LayoutBlock block) => block == Article.Value.Block;

    private static byte[] WithoutLastColumns(byte[] section, int columns)
    {
        var rows = BinaryPrimitives.ReadInt32LittleEndian(section);
        var (all, kept) = (section[BlockFormat.TableHeaderSize - 1], (byte)(section[BlockFormat.TableHeaderSize - 1] - columns));
        var widths = section[BlockFormat.TableHeaderSize..(BlockFormat.TableHeaderSize + kept)];
        var data = BlockFormat.TableHeaderSize + all;
        return [.. section[..(BlockFormat.TableHeaderSize - 1)], kept, .. widths, .. section[data..(data + widths.Sum(width => width * rows))]];
    }

    private sealed record ContentAssembly(IReadOnlyList<string> Sources, byte[] Resource);
}
