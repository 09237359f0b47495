namespace ContentSdk.Tool.Tests.Adopt;

/// <summary>Small content folders as other systems have them, each in its folder <c>content</c>.</summary>
internal static class Sites
{
    private const string Text = "\nThe ferry left the pier at nine and came back late.\n\nNobody waited for it in the rain.\n";

    public static ToolRun Jekyll() => new ToolRun()
        .With("_config.yml", "title: Lowmouth\n")
        .With(
            "content/_posts/2024-01-02-ferry-times.md",
            Post(
                "layout: post\ntitle: Ferry times\ndate: 2024-01-02 10:00:00 +0100\ntags: ferry pier\n"
                + "author: orla\npermalink: /ferry/times/"))
        .With(
            "content/_posts/2024-02-03-pier-opens.md",
            Post(
                "layout: post\ntitle: The pier opens\ndate: 2024-02-03 10:00:00\ntags: [pier]\nauthor: gus\n"
                + "published: false"))
        .With(
            "content/_posts/2031-01-01-new-year.md",
            Post(
                "layout: post\ntitle: New year at the pier") + "\n{% include pier.html %} and {{ site.title }}\n")
        .With("content/_drafts/harbour-plans.md", Post("layout: draft\ntitle: ~"));

    public static ToolRun Hugo() => new ToolRun()
        .With("hugo.toml", "title = 'Lowmouth'\n")
        .With("content/_index.md", Post("title: Lowmouth"))
        .With(
            "content/posts/ferry-times/index.md",
            Post(
                "title: Ferry times\ndate: 2024-01-02T10:00:00+01:00\nlastmod: 2024-01-05\ndraft: true\n"
                + "weight: 10\nsummary: The ferry leaves later.\nresources:\n  - src: pier.jpg\n"
                + "    title: The pier\n  - src: boat.jpg"))
        .With(
            "content/posts/pier.en.md",
            Post(
                "title: The pier opens\ndate: 2024-02-03T10:00:00Z\nweight: 20\n"
                + "cover: { image: pier.jpg, caption: The pier }\nexpiryDate: 2025-01-01"))
        .With(
            "content/posts/pier.de.md",
            Post(
                "title: Die Mole öffnet\ndate: 2024-02-03T10:00:00Z\nweight: 3000000000") + "\n{{< figure src=\"pier.jpg\" >}}\n");

    public static ToolRun Astro() => new ToolRun()
        .With("astro.config.mjs", "export default {}\n")
        .With(
            "content/blog/ferry-times.md",
            Post(
                "title: Ferry times\ndescription: The ferry leaves later.\npubDate: 2024-01-02\n"
                + "heroImage: /pier.jpg\nfeatured: true\nrating: 4.5"))
        .With(
            "content/blog/pier-opens.md",
            Post(
                "title: The pier opens\ndescription: At last.\npubDate: 2024-02-03\nupdatedDate: 2024-02-04\n"
                + "featured: false\nrating: 5"))
        .With("content/blog/stall.mdx", "import Stall from '../Stall.astro'\n");

    public static ToolRun Zola() => new ToolRun()
        .With("zola.toml", "base_url = 'https://example.org'\n")
        .With("content/ferry.md", $"+++\ntitle = \"Ferry times\"\ndate = 2024-01-02\n\n[extra]\nteam = \"Pier\"\nstars = 5\n+++\n{Text}")
        .With("content/pier.md", $"+++\ntitle = \"The pier opens\"\ndate = 2024-01-02T10:00:00Z\naliases = [\"a\", \"b\"]\n+++\n{Text}")
        .With("content/json.md", $"{{\n  \"title\": \"The stall\",\n  \"date\": \"2024-01-03\"\n}}\n{Text}");

    public static ToolRun Eleventy() => new ToolRun()
        .With("eleventy.config.js", "export default {}\n")
        .With(
            "content/ferry-times.md",
            Post(
                "title: Ferry times\ndate: 2024-01-02\ntags: [posts, ferry]\nlayout: post.njk\n"
                + "eleventyNavigation: { key: Ferry, order: 1 }"))
        .With(
            "content/pier-opens.md",
            Post(
                "title: The pier opens\ndate: 2024-02-03\ntags: [posts]\nlayout: post.njk\n"
                + "eleventyExcludeFromCollections: true\n"
                + "eleventyNavigation: { key: Pier, order: 2, parent: Ferry }"));

    public static ToolRun Docusaurus() => new ToolRun()
        .With("docusaurus.config.js", "module.exports = {}\n")
        .With(
            "content/01-ferry-times.md",
            Post(
                "id: ferry\ntitle: Ferry times\nsidebar_position: 1\nslug: /ferry") + "\n:::note\nMind the gap.\n:::\n")
        .With(
            "content/02-pier-opens.md",
            Post("title: The pier opens\nsidebar_position: 2.5\nsidebar_label: Pier\nkeywords: [pier, works]")
                + "\n## Works {#works}\n\n```\n{% none %}\n```\n");

    public static ToolRun Ghost() => new ToolRun()
        .With(
            "content/ferry-times.md",
            Post(
                "title: Ferry times\nslug: ferry-times\nfeature_image: https://example.org/pier.jpg\n"
                + "featured: false\nvisibility: public\nuuid: 6f9619ff-8b86-d011-b42d-00cf4fc964ff\n"
                + "published_at: 2024-01-02T10:00:00.000Z\nmeta_title: ~"))
        .With(
            "content/pier-opens.md",
            Post(
                "title: The pier opens\nslug: pier-opens\nfeature_image: https://example.org/works.jpg\n"
                + "featured: true\nvisibility: members\nuuid: 00000000-8b86-d011-b42d-00cf4fc964ff\n"
                + "published_at: 2024-02-03T10:00:00.000Z\nmeta_title: Pier"));

    public static ToolRun WordPress() => new ToolRun()
        .With(
            "content/ferry-times.md",
            Post(
                "title: \"Ferry times\"\ndate: \"2024-01-02\"\ncategories: \n  - \"news\"\ntags: \n"
                + "  - \"ferry\"\ncoverImage: \"pier.jpg\"\npost_id: 12") + "\n<!--more-->\n")
        .With(
            "content/pier-opens.md",
            Post(
                "title: \"The pier opens\"\ndate: \"2024-02-03\"\ncategories: \n  - \"news\"\n  - \"pier\"\n"
                + "post_id: 13\nduration: 1:30"));

    public static ToolRun Plain() => new ToolRun()
        .With("content/ferry-times.txt", "Ferry times\n" + Text)
        .With("content/pier-opens.md", "Title: The pier opens\nDate: 2024-01-02\n" + Text)
        .With("content/notes/index.md", "# Notes\n" + Text);

    private static string Post(string keys) => $"---\n{keys}\n---\n{Text}";
}
