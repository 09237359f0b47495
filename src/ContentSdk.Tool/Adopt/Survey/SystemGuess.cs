namespace ContentSdk.Tool.Adopt.Survey;

/// <summary>Which system content was written for.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Reasons">What speaks for it.</param>
internal sealed record SystemGuess(string Name, IReadOnlyList<string> Reasons)
{
    /// <summary>A file of a system's own says more than any key, and a folder's parents belong to the same site only so far up.</summary>
    private const int ConfigPoints = 10, KeyPoints = 2, NamePoints = 4, LeastPoints = 4, MostParents = 4;

    private static readonly (string System, string[] Files)[] Configs =
    [
        ("Hugo", ["hugo.toml", "hugo.yaml", "hugo.json", "config/_default", "archetypes"]),
        ("Jekyll", ["_config.yml", "_layouts"]),
        ("Astro", ["astro.config.mjs", "astro.config.ts", "astro.config.js"]),
        ("Eleventy", [".eleventy.js", "eleventy.config.js", "eleventy.config.mjs", "eleventy.config.cjs"]),
        ("Docusaurus", ["docusaurus.config.js", "docusaurus.config.ts", "sidebars.json", "sidebars.js"]),
        ("Next.js", ["next.config.mjs", "next.config.js", "next.config.ts"]),
        ("Zola", ["zola.toml"]),
        ("Pelican", ["pelicanconf.py"]),
        ("Nuxt", ["nuxt.config.ts"]),
        ("VitePress", [".vitepress"]),
        ("Gatsby", ["gatsby-config.js"]),
    ];

    private static readonly (string System, string[] Keys)[] Keys =
    [
        ("Hugo", ["lastmod", "linkTitle", "weight", "expiryDate", "publishDate", "type", "cascade", "aliases"]),
        ("Jekyll", ["layout", "permalink", "published", "categories", "redirect_from", "excerpt_separator", "last_modified_at"]),
        ("Astro", ["pubDate", "heroImage", "updatedDate", "pubDatetime", "modDatetime"]),
        ("Eleventy", ["eleventyNavigation", "eleventyExcludeFromCollections", "eleventyComputed", "tags", "layout"]),
        ("Docusaurus", ["sidebar_label", "sidebar_position", "hide_title", "hide_table_of_contents", "displayed_sidebar"]),
        ("Zola", ["extra", "taxonomies", "template", "page_template", "sort_by", "insert_anchor_links"]),
        ("Ghost", ["feature_image", "visibility", "featured", "meta_title", "primary_tag", "uuid", "comment_id"]),
        ("WordPress", ["post_id", "post_name", "wordpress_id", "guid", "coverImage", "post_type", "id"]),
    ];

    /// <summary>The system that most speaks for; plain files where nothing does.</summary>
    public static SystemGuess Of(ContentSurvey survey, IReadOnlyList<KeyUse> uses)
    {
        var evidence = OfConfigs(survey.Folder).Concat(OfKeys(uses)).Concat(OfNames(survey)).ToList();
        var best = evidence.GroupBy(static item => item.System, StringComparer.Ordinal)
            .OrderByDescending(static system => system.Sum(static item => item.Points))
            .ThenBy(static system => system.Key, StringComparer.Ordinal).FirstOrDefault();
        return best is null || best.Sum(static item => item.Points) < LeastPoints
            ? new("plain files", [])
            : new(best.Key, [.. best.Select(static item => item.Reason)]);
    }

    private static IEnumerable<(string System, int Points, string Reason)> OfConfigs(string folder)
    {
        var above = new DirectoryInfo(Path.GetFullPath(folder));
        for (var i = 0; i < MostParents && above is not null; i++, above = above.Parent)
        {
            var here = above.FullName;
            foreach (var (system, files) in Configs)
            {
                foreach (var file in files.Where(file => Path.Exists(Path.Combine(here, file))))
                    yield return (system, ConfigPoints, file);
            }
            if (Directory.Exists(Path.Combine(here, ".git")))
                yield break;
        }
    }

    private static IEnumerable<(string System, int Points, string Reason)> OfKeys(IReadOnlyList<KeyUse> uses)
    {
        var known = uses.Select(static use => use.Key).ToHashSet(StringComparer.Ordinal);
        return Keys.SelectMany(system => system.Keys.Where(known.Contains).Select(key => (system.System, KeyPoints, $"the key {key}")));
    }

    private static IEnumerable<(string System, int Points, string Reason)> OfNames(ContentSurvey survey)
    {
        // Zola has taken both from Hugo: its keys tell them apart.
        foreach (var system in (string[])["Hugo", "Zola"])
        {
            if (survey.Files.Any(static file => file.Path.EndsWith("_index.md", StringComparison.Ordinal)))
                yield return (system, NamePoints, "files _index.md");
            if (survey.Files.Any(static file => file.Notation == Notation.Toml))
                yield return (system, KeyPoints, "front matter in TOML");
        }
        if (survey.Files.Any(static file => FileNames.DayOf(file.Path) is not null))
            yield return ("Jekyll", NamePoints, "dates in file names");
        if (survey.Files.Any(static file => file.Notation == Notation.Header))
            yield return ("Pelican", NamePoints, "lines such as Title: without ---");
        if (survey.Others.Any(static other => other.Extension == ".mdx"))
            yield return ("Docusaurus", KeyPoints, "files .mdx");
    }
}
