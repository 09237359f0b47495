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
        var inner = xml.Substring(start + "<summary>".Length, end - start - "<summary>".Length);
        for (var at = 0; at < inner.Length; at++)
        {
            if (inner[at] != '<')
            {
                text.Append(inner[at] is '\n' or '\r' or '\t' ? ' ' : inner[at]);
                continue;
            }
            var close = inner.IndexOf('>', at);
            close = close < 0 ? inner.Length : close;
            text.Append(NameIn(inner.Substring(at, close - at)));
            at = close;
        }
        var words = text.ToString()
            .Replace("&lt;", "<").Replace("&gt;", ">").Replace("&amp;", "&")
            .Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return string.Join(" ", words);
    }

    // What a tag refers to is part of the sentence: <see cref="Venue"/>, <see langword="null"/>, <paramref name="town"/>.
    private static string NameIn(string tag)
    {
        if (!tag.StartsWith("<see", StringComparison.Ordinal) && !tag.StartsWith("<paramref", StringComparison.Ordinal))
            return "";
        int open = tag.IndexOf('"'), close = open < 0 ? -1 : tag.IndexOf('"', open + 1);
        return close < 0 ? "" : tag.Substring(open + 1, close - open - 1);
    }
}
