namespace ContentSdk.AspNetCore.Facts;

// A path with a place for a slug: "/people/{slug}/".
internal static class PathTemplate
{
    public const string Place = "{slug}";

    public static string Fill(string template, string slug) =>
        template.Replace(Place, Uri.EscapeDataString(slug), StringComparison.Ordinal);

    /// <summary>Whether the slug is in the path once, so that a path says which slug it has.</summary>
    public static bool HasOnePlace(string template) => template.Split(Place).Length == 2;

    public static void Check(string template, string parameter)
    {
        if (!template.Contains(Place, StringComparison.Ordinal))
            throw new ArgumentException($"The route '{template}' has no {Place}. Add it, so that each page has its own path.", parameter);
    }
}
