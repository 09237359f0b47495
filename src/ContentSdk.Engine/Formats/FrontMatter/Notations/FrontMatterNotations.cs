namespace ContentSdk.Engine.Formats.FrontMatter.Notations;

/// <summary>The notations that front matter may have.</summary>
internal static class FrontMatterNotations
{
    public static YamlNotation Yaml { get; } = new();

    public static TomlNotation Toml { get; } = new();

    public static JsonNotation Json { get; } = new();

    /// <summary>All of them: a file has front matter in the first whose beginning it has.</summary>
    public static IReadOnlyList<IFrontMatterNotation> All { get; } = [Yaml, Toml, Json, new FencedJsonNotation()];
}
