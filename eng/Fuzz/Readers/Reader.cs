namespace ContentSdk.Fuzz.Readers;

/// <summary>Something that reads files, and what must hold of what it gives.</summary>
/// <param name="name">Its name in figures and on the command line.</param>
/// <param name="weight">How often it gets an input, against the others.</param>
internal abstract class Reader(string name, int weight)
{
    public string Name => name;

    public int Weight => weight;

    /// <summary>Reads once, as a build does; this is what is timed.</summary>
    /// <param name="input">The bytes of the file.</param>
    /// <returns>What came of it.</returns>
    public abstract object Read(byte[] input);

    /// <summary>Fails when what came of a reading is not as it must be.</summary>
    public abstract void Check(byte[] input, object result);

    /// <summary>All readers.</summary>
    public static IReadOnlyList<Reader> All { get; } =
    [
        new ArticleReader("text", ".txt", 6), new ArticleReader("markdown", ".md", 8), new SidecarReader(), new CatalogFileReader(),
        new DataReader("table", ".csv", 4), new DataReader("json", ".json", 2), new DataReader("toml", ".toml", 2),
        new DataReader("yaml", ".yaml", 2), new FieldReader(),
        new CatalogedReader(), new SetReader(), new GeneratorReader(),
    ];
}
