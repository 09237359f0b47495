using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentSdk.Engine.Formats.Markdown.Checks;

/// <summary>Finds definitions of links and footnotes that nothing refers to: they would not be shown, and nobody would know.</summary>
internal sealed class UnusedDefinitionCheck : IMarkdownCheck
{
    public void Check(MarkdownText text, ICollection<Finding> findings)
    {
        // The other half of a misspelled reference is no fault of its own.
        var meant = new HashSet<string>(
            findings
                .Where(static finding => finding.Message == MarkdownRules.MisspelledReference.Name
                    || finding.Message == MarkdownRules.MisspelledFootnote.Name)
                .Select(static finding => finding.Arguments[1]),
            StringComparer.Ordinal);
        foreach (var definition in In(text))
        {
            if (definition is FootnoteLinkReferenceDefinition { Footnote: { } footnote })
            {
                if (!meant.Contains(Snippet.Of(footnote.Label ?? "")))
                    findings.Add(text.AtLine(footnote.Span, MarkdownRules.UnusedFootnote, Snippet.Of(footnote.Label ?? "")));
            }
            else if (!meant.Contains(Snippet.Of(definition.Label ?? "")))
                findings.Add(text.AtLine(definition.Span, MarkdownRules.UnusedDefinition, Snippet.Of(definition.Label ?? "")));
        }
    }

    /// <summary>The definitions that nothing refers to.</summary>
    public static IEnumerable<LinkReferenceDefinition> In(MarkdownText text)
    {
        var used = new HashSet<LinkReferenceDefinition>();
        foreach (var node in text.Reader.Inlines.Links.Select(static link => link.Node)
            .Concat(text.Reader.Inlines.Images.Select(static image => image.Node)))
        {
            if (node is LinkInline { Reference: { } reference })
                used.Add(reference);
        }
        return text.Tree.OfType<LinkReferenceDefinitionGroup>()
            .SelectMany(static group => group.OfType<LinkReferenceDefinition>())
            .Where(definition => definition is FootnoteLinkReferenceDefinition { Footnote: { } footnote }
                ? footnote.Order < 0 || footnote.Links.Count == 0
                : !used.Contains(definition));
    }
}
