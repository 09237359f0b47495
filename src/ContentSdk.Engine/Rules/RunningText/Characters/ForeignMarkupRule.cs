using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText.Characters;

/// <summary>Marks that a template engine, a wiki or another site generator would have read, and that are text here.</summary>
internal sealed class ForeignMarkupRule : ITextRule
{
    public Rule Rule { get; } = new(
        "CSDK4027", "Markup of another system",
        "'{0}' looks like markup of another system and would be published as it is written. Replace it, or remove it.",
        RuleSeverity.Warning, IsBlocking: false);

    public void Check(AnalyzedText text, ICollection<Finding> findings)
    {
        var places = new Places(text, Rule, findings);
        // Of the marks of a format with markup those that are left have rules of their own.
        var hasMarkdown = !text.HasMarkup;
        var content = text.Document.Text;
        HashSet<string>? open = null;
        foreach (var block in text.Blocks)
        {
            for (var i = block.Start; i < block.End && !places.IsFull; i++)
            {
                if (!ForeignMarks.MayBegin(content[i]))
                    continue;
                var length = ForeignMarks.LengthAt(content, block, i, hasMarkdown);
                if (length == 0 || text.Document.IsEscaped(i) || IsSpokenOf(text, block, i, length))
                    continue;
                var range = new TextRange(i, length);
                // The end of a shortcode goes with its beginning.
                if (IsEndOfOpen(content, range, open ??= new(StringComparer.Ordinal)))
                {
                    i += length - 1;
                    continue;
                }
                places.Add(range, Snippet.Of(text.Shown(range)));
                i += length - 1;
            }
        }
    }

    // [caption id="pier"] … [/caption]: the end of one that was reported.
    private static bool IsEndOfOpen(string text, TextRange mark, HashSet<string> open)
    {
        if (text[mark.Start] != '[')
            return false;
        var isEnd = text[mark.Start + 1] == '/';
        int start = mark.Start + (isEnd ? 2 : 1), end = start;
        while (end < mark.End && (CharClass.IsWordPart(text[end]) || text[end] is '_' or '-'))
            end++;
        var name = text.Substring(start, end - start);
        if (isEnd)
            return open.Remove(name);
        open.Add(name);
        return false;
    }

    // “{{ braces }} considered harmful” is about templates.
    private static bool IsSpokenOf(AnalyzedText text, TextRange block, int start, int length) =>
        text.Document.Text[start] is '{' or '<' or '$' or '%'
        && (QuotedWords.Opens(text, block, start) || QuotedWords.IsQuote(text.CharAt(block, start + length)));
}
