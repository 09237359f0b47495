namespace ContentSdk.AspNetCore.Facts;

// A path with a place for a slug: "/people/{slug}/".
internal static class PathTemplate
{
    public const string Place = "{slug}";

    public static string Fill(string template, string slug) =>
        template.Replace(Place, Uri.EscapeDataString(slug), StringComparison.Ordinal);

    public static void Check(string template, string parameter)
    {
        if (!template.Contains(Place, StringComparison.Ordinal))
            throw new ArgumentException($"The route '{template}' has no {Place}. Add it, so that each page has its own path.", parameter);
    }
}
