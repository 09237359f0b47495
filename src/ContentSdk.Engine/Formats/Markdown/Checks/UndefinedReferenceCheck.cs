using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using Markdig.Extensions.Footnotes;

namespace ContentSdk.Engine.Formats.Markdown.Checks;

/// <summary>Finds <c>[text][name]</c> and <c>[^name]</c> that are left in the text because nothing defines the name.</summary>
internal sealed class UndefinedReferenceCheck : IMarkdownCheck
{
    private const int LongestName = 200;

    /// <summary>All names are looked at for each suggestion, and where every reference is undefined that would be quadratic.</summary>
    private const int MostSuggestions = 10;

    public void Check(MarkdownText text, ICollection<Finding> findings)
    {
        var unused = new Lazy<List<string>>(() =>
        [
            .. UnusedDefinitionCheck.In(text)
                .Where(static definition => definition is not FootnoteLinkReferenceDefinition)
                .Select(static definition => Snippet.Of(definition.Label ?? "")),
        ]);
        var unusedFootnotes = new Lazy<List<string>>(() =>
        [
            .. UnusedDefinitionCheck.In(text).OfType<FootnoteLinkReferenceDefinition>()
                .Select(static definition => Snippet.Of(definition.Footnote?.Label ?? "")),
        ]);
        var suggestions = 0;
        foreach (var (block, _) in text.Reader.Blocks)
        {
            if (block.Kind != BlockKind.Code)
                Check(text, block.Range, Nearest, findings);
        }

        string? Nearest(string name, bool isFootnote) =>
            suggestions++ < MostSuggestions ? NearestWord.Of(name, isFootnote ? unusedFootnotes.Value : unused.Value) : null;
    }

    private static void Check(MarkdownText text, TextRange block, Func<string, bool, string?> nearest, ICollection<Finding> findings)
    {
        var content = text.Document.Text;
        for (var i = content.IndexOf('[', block.Start, block.Length);
            i >= 0 && i < block.End;
            i = content.IndexOf('[', i + 1, block.End - i - 1))
        {
            if (text.IsEscaped(i))
                continue;
            var isFootnote = i + 1 < block.End && content[i + 1] == '^';
            if (!isFootnote && (i == block.Start || content[i - 1] != ']' || text.IsEscaped(i - 1)))
                continue;
            var close = content.IndexOf(']', i, Math.Min(block.End - i, LongestName));
            if (close < 0)
                continue;
            var range = TextRange.FromBounds(i, close + 1);
            var name = text.Show(range);
            // What is empty or runs over brackets is a use of brackets, no name.
            if (close - i < (isFootnote ? 3 : 2) || content.IndexOf('[', i + 1, close - i - 1) >= 0)
                continue;
            if (nearest(name.Trim('[', ']'), isFootnote) is { } meant)
            {
                findings.Add(
                    text.At(range, isFootnote ? MarkdownRules.MisspelledFootnote : MarkdownRules.MisspelledReference, name, meant));
            }
            else
                findings.Add(text.At(range, isFootnote ? MarkdownRules.UndefinedFootnote : MarkdownRules.UndefinedReference, name));
        }
    }
}
