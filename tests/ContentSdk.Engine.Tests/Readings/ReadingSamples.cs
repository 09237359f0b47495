using ContentSdk.Engine.Catalog;
using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Layout;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Readings;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Tests.Readings;

/// <summary>Articles in which everything that a reading can hold occurs.</summary>
internal static class ReadingSamples
{
    public static EntityCatalog Catalog { get; } = CatalogCombiner.Combine([CatalogReader.Read(new(
        "seeds/entities.yaml",
        """
        - name: Orla Fenn
          kind: person
          aliases: [O. Fenn]
          sameAs: [https://www.wikidata.org/wiki/Q1]
          not: [Fenn Ltd]
          notes: Runs the pier.
        - name: Velm
          kind: place
        """))]).Catalog;

    public static IReadOnlyList<ReadResult> Read { get; } =
    [
        Of(
            "seeds/gate.txt",
            "The Gate Opens\n\nThe gates opened at nine. “We have waited,” said Orla Fenn of Velm ,and left..\n\n“Never closed.\n"),
        Of("seeds/pier.md", """
            ---
            id: PierOpens
            slug: pier-opens
            authors: [Orla Fenn, Tam Quill]
            related: [gate, no-such]
            tags: [harbour]
            series: Ferry diary
            part: 3
            draft: true
            embargo: 2031-01-01
            suppress: [CSDK4001]
            ---
            # The pier opens

            A [link](https://example.org "to") & an ![](image.png), as at the [gate](gate.txt#why).

            ## Why

            “Never closed.
            """),
        Of(
            "seeds/side.txt", "Ships return\n\nThe ships of Velm came back on Monday, and nobody was surprised.\n",
            "title: Ships come home\nauthors: [O. Fenn]\nlanguage: xx-nowhere\n"),
        Of("seeds/empty.txt", ""),
        Of("seeds/real.txt", Repository.Read("seeds/000_1eb75951871fa1a4.txt")),
    ];

    public static IReadOnlyList<CompiledArticle> All { get; } = [.. Read.Select(CompiledArticle.Of)];

    /// <summary>All, as they are kept.</summary>
    public static IReadOnlyList<StoredReading> Stored { get; } =
        [.. Read.Select(
            static (read, i) => StoredReading.Of(
                new(ContentKey.Of("file " + i), ContentKey.Of("catalog"), ContentKey.Of("slice " + i)), read))];

    private static ReadResult Of(string path, string text, string? sidecar = null) =>
        ContentReader.Read(
            new SourceDocument(path, text), ReadOptions.Default, Catalog,
            sidecar is null ? null : new SourceDocument(path[..^4] + ".meta.yaml", sidecar));
}
