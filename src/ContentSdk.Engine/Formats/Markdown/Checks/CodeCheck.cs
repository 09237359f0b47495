using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using Markdig.Syntax;

namespace ContentSdk.Engine.Formats.Markdown.Checks;

/// <summary>Code begins and ends where its writer says so.</summary>
internal sealed class CodeCheck : IMarkdownCheck
{
    public void Check(MarkdownText text, ICollection<Finding> findings)
    {
        foreach (var code in text.Tree.Descendants<CodeBlock>())
        {
            if (code is FencedCodeBlock { ClosingFencedCharCount: 0 } fenced)
                findings.Add(
                    text.AtLine(
                        fenced.Span, MarkdownRules.UnclosedFence,
                        new string(fenced.FencedChar, Math.Min(fenced.OpeningFencedCharCount, 10))));
            else if (code is not FencedCodeBlock && IsProse(text.File.Text, text.Reader.Inlines.RangeOf(code.Span)))
                findings.Add(text.AtLine(code.Span, MarkdownRules.IndentedCode));
        }
    }

    // Old blogs indent their code, and mean it. A line of prose begins with a capital or a quotation mark and ends as a sentence does.
    private static bool IsProse(string text, TextRange range)
    {
        while (range.Length > 0 && CharClass.IsSpace(text[range.Start]))
            range = new(range.Start + 1, range.Length - 1);
        if (range.IsEmpty || !(CharClass.IsUpper(text[range.Start]) || text[range.Start] is '“' or '„' or '«' or '‘' or '"'))
            return false;
        for (var i = range.Start; i < range.End; i++)
        {
            if (text[i] is '{' or '}' or '=' or ';' or '\\' or '$' or '|' or '<' or '>')
                return false;
        }
        return SentenceEnd.Is(text, range);
    }
}
