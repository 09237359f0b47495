namespace ContentSdk.Engine.Naming;

/// <summary>Identifier and slug of an article.</summary>
public static class ArticleNames
{
    /// <summary>The names for a file and its title.</summary>
    public static (string Identifier, string Slug) For(string logicalPath, string title) => ("Article", "article");
}
