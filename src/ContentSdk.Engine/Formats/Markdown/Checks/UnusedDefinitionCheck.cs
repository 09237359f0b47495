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
        var used = new HashSet<LinkReferenceDefinition>();
        foreach (var node in text.Reader.Inlines.Links.Select(static link => link.Node)
            .Concat(text.Reader.Inlines.Images.Select(static image => image.Node)))
        {
            if (node is LinkInline { Reference: { } reference })
                used.Add(reference);
        }
        foreach (var group in text.Tree.OfType<LinkReferenceDefinitionGroup>())
        {
            foreach (var definition in group.OfType<LinkReferenceDefinition>())
            {
                if (definition is FootnoteLinkReferenceDefinition { Footnote: { } footnote })
                {
                    if (footnote.Order < 0 || footnote.Links.Count == 0)
                        findings.Add(text.AtLine(footnote.Span, MarkdownRules.UnusedFootnote, Snippet.Of(footnote.Label ?? "")));
                }
                else if (!used.Contains(definition))
                {
                    findings.Add(text.AtLine(definition.Span, MarkdownRules.UnusedDefinition, Snippet.Of(definition.Label ?? "")));
                }
            }
        }
    }
}
