using System.Text;
using System.Xml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentSdk.Generator.Types;

/// <summary>
/// Reads the summary of a doc comment from its trivia: the compiler has none where the project writes no documentation file.
/// </summary>
internal static class DocComments
{
    /// <summary>The summary in one line, without tags; empty where there is none.</summary>
    public static string SummaryOf(ISymbol symbol)
    {
        if (symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not { } node)
            return "";
        var lines = new StringBuilder();
        foreach (var trivia in node.GetLeadingTrivia())
        {
            var text = trivia.ToFullString().TrimStart();
            foreach (var line in text.Split('\n'))
            {
                if (line.TrimStart().StartsWith("///", StringComparison.Ordinal))
                    lines.Append(line.TrimStart().Substring(3)).Append('\n');
            }
        }
        return Summary(lines.ToString());
    }

    private static string Summary(string xml)
    {
        int start = xml.IndexOf("<summary>", StringComparison.Ordinal), end = xml.IndexOf("</summary>", StringComparison.Ordinal);
        if (start < 0 || end < start)
            return "";
        var text = new StringBuilder();
        var isTag = false;
        foreach (var c in xml.Substring(start + "<summary>".Length, end - start - "<summary>".Length))
        {
            if (c is '<' or '>')
                isTag = c == '<';
            else if (!isTag)
                text.Append(c is '\n' or '\r' or '\t' ? ' ' : c);
        }
        var words = text.ToString()
            .Replace("&lt;", "<").Replace("&gt;", ">").Replace("&amp;", "&")
            .Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return string.Join(" ", words);
    }
}
