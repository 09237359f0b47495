namespace ContentSdk.Tool.Pages;

/// <summary>The JSON Schemas of the package, which the tool brings along.</summary>
internal static class Schemas
{
    /// <summary>The name of the schema of front matter.</summary>
    public const string FrontMatter = "front-matter";

    /// <summary>What can be asked for.</summary>
    public static IReadOnlyList<string> Names { get; } = [FrontMatter, "entities", "tags"];

    /// <summary>The text of a schema.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(Schemas).Assembly.GetManifestResourceStream($"schemas/{name}.schema.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
