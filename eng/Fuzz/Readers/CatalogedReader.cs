using ContentSdk.Engine;
using ContentSdk.Engine.Catalog;
using ContentSdk.Engine.Entities.Declared;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;
using ContentSdk.Fuzz.Checks;

namespace ContentSdk.Fuzz.Readers;

/// <summary>Reads an article whose project declares entities; those that it could name must do as well as all.</summary>
internal sealed class CatalogedReader() : Reader("declared", 3)
{
    private static readonly EntityCatalog Catalog = CatalogCombiner.Combine(
    [
        CatalogReader.Read(new(
            "seeds/entities.yaml",
            """
            - name: Orla Fenn
              kind: person
              aliases: [Fenn, she]
              not: [Fenn Street]
            - {name: Velm, kind: place}
            - {name: WHO, kind: organization, aliases: [United Nations]}
            - {name: "the the", kind: work}
            - {name: 中, kind: place, id: Middle}
            - {name: 😀, kind: event, id: Smile}
            - {name: word, kind: event, aliases: [a, word word]}
            """)),
    ]).Catalog;

    public override object Read(byte[] input) => ContentReader.Read(Document(input), ReadOptions.Default, Catalog);

    public override void Check(byte[] input, object result)
    {
        var document = Document(input);
        var slice = Catalog.SliceFor(ContentReader.RunningText(document));
        var read = (ReadResult)result;
        FuzzFailure.Unless(
            read.Equals(ContentReader.Read(document, ReadOptions.Default, slice)),
            "The declared entities that a text could name do not do as well as all.");
        ArticleChecks.Check(ContentReader.RunningText(document), read.Article);
        foreach (var mode in new[] { EntityMode.Declared, EntityMode.Off, EntityMode.Strict })
            ContentReader.Read(document, new ReadOptions(mode), Catalog);
    }

    private static SourceDocument Document(byte[] input) =>
        EncodingReader.Decode(input).ToDocument(input.Length % 2 == 0 ? "seeds/a.txt" : "seeds/a.md");
}
