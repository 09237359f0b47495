namespace ContentSdk.Tool.Pages;

/// <summary>The page that explains a rule: a heading, paragraphs, indented examples.</summary>
/// <param name="Id">Of the rule.</param>
/// <param name="Text">The page, in Markdown.</param>
internal sealed record RulePage(string Id, string Text)
{
    /// <summary>The short name of the problem.</summary>
    public string Title
    {
        get
        {
            var heading = Text[..Text.IndexOf('\n', StringComparison.Ordinal)];
            return heading[(heading.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
        }
    }

    /// <summary>What the rule is about.</summary>
    public string FirstParagraph => Text.Split("\n\n", 3) is [_, var first, ..] ? first.Trim() : Title;
}
