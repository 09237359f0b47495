using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentSdk.Engine.Formats.Markdown.Parsing;

/// <summary>
/// In the cells of a table <c>\|</c> is a pipe, within code as well: GitHub's tables have it so, the
/// parser's leave the backslash there.
/// </summary>
internal static class TablePipes
{
    /// <summary>Takes the backslashes away.</summary>
    public static void Unescape(MarkdownDocument tree)
    {
        foreach (var table in tree.Descendants<Table>())
        {
            foreach (var code in table.Descendants<CodeInline>())
            {
                if (code.Content.IndexOf("\\|", StringComparison.Ordinal) >= 0)
                    code.Content = code.Content.Replace("\\|", "|");
            }
        }
    }
}
