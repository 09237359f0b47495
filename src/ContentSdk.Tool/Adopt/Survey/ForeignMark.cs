namespace ContentSdk.Tool.Adopt.Survey;

/// <summary>A mark that another system replaces before it reads Markdown, and that stays in the text here.</summary>
/// <param name="Sample">How it looks.</param>
/// <param name="Opens">What it begins with.</param>
/// <param name="Closes">What follows on the same line; empty where nothing has to.</param>
/// <param name="OpensLine">Whether it is one only at the beginning of a line.</param>
/// <param name="Advice">What to do about it.</param>
internal sealed record ForeignMark(string Sample, string Opens, string Closes, bool OpensLine, string Advice)
{
    /// <summary>The marks that are looked for.</summary>
    public static IReadOnlyList<ForeignMark> All { get; } =
    [
        new("{{< … >}}", "{{<", ">}}", false, "A Hugo shortcode: replace it with Markdown."),
        new("{{% … %}}", "{{%", "%}}", false, "A Hugo shortcode: replace it with Markdown."),
        new("{% … %}", "{%", "%}", false, "A Liquid or Nunjucks tag: replace it with what it writes."),
        new("{{ … }}", "{{ ", "}}", false, "A template expression: replace it with its value."),
        new("{: … }", "{:", "}", false, "Attributes of kramdown: remove them."),
        new("{#…}", "{#", "}", false, "The id of a heading: remove it, headings have ids of their own."),
        new(":::", ":::", "", true, "An admonition: write a block quotation."),
        new("> [!…]", "> [!", "]", true, "An alert: write a block quotation."),
        new("[[…]]", "[[", "]]", false, "A wiki link: write a relative link."),
        new("import …", "import ", " from ", true, "A line of MDX: remove it, and the components that it imports."),
        new("<!-- wp:… -->", "<!-- wp:", "-->", false, "A block mark of WordPress: remove it."),
        new("<!--more-->", "<!--more", "-->", false, "The end of an excerpt: write the excerpt as teaser."),
        new("<!-- more -->", "<!-- more", "-->", false, "The end of an excerpt: write the excerpt as teaser."),
    ];

    /// <summary>Whether a line has it.</summary>
    public bool IsIn(string line)
    {
        if (OpensLine)
            return line.StartsWith(Opens, StringComparison.Ordinal)
                && (Closes.Length == 0 || line.IndexOf(Closes, Opens.Length, StringComparison.Ordinal) > 0);
        var at = line.IndexOf(Opens, StringComparison.Ordinal);
        return at >= 0 && line.IndexOf(Closes, at + Opens.Length, StringComparison.Ordinal) >= 0;
    }
}
