using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules;

/// <summary>Finds what chat tools add to the addresses that they hand out. Other marks of campaigns are set on purpose.</summary>
internal static class ChatAddress
{
    private static readonly Lazy<(string[] Parameters, HashSet<string> Tools)> Words = new(static () =>
    {
        var entries = LexiconFile.Read("chat-tools").ToLookup(static entry => entry.Section, static entry => entry.Key, StringComparer.Ordinal);
        return ([.. entries["parameter"].Select(static key => key + "=")], new(entries["tool"], StringComparer.OrdinalIgnoreCase));
    });

    /// <summary>The parameter by which an address names a chat tool, or null.</summary>
    public static string? ParameterOf(string url)
    {
        for (var i = url.IndexOf('?'); i >= 0; i = url.IndexOfAny(['&', ';', '#'], i + 1))
        {
            var end = url.IndexOfAny(['&', ';', '#'], i + 1) is var next and >= 0 ? next : url.Length;
            var name = Array.Find(Words.Value.Parameters, parameter => string.Compare(url, i + 1, parameter, 0, parameter.Length, StringComparison.OrdinalIgnoreCase) == 0);
            if (name is not null && i + 1 + name.Length < end && Words.Value.Tools.Contains(url.Substring(i + 1 + name.Length, end - i - 1 - name.Length)))
                return url.Substring(i + 1, end - i - 1);
        }
        return null;
    }

    /// <summary>Reports them in text that is not markup, where addresses are written out.</summary>
    public static void Check(AnalyzedText text, ICollection<Finding> findings)
    {
        const int Most = 100;
        var content = text.Document.Text;
        if (text.HasMarkup || content.IndexOf("://", StringComparison.Ordinal) < 0)
            return;
        var count = 0;
        foreach (var block in text.Blocks)
        {
            for (var at = block.Start; count < Most && at < block.End && (at = content.IndexOf("://", at, block.End - at, StringComparison.Ordinal)) >= 0;)
            {
                var (start, end) = (at, at);
                while (end < block.End && !CharClass.IsSpace(content[end]))
                    end++;
                while (end > start && content[end - 1] is '.' or ',' or ')' or ']' or '"' or '”' or '>' or ';' or ':')
                    end--;
                if (ParameterOf(content.Substring(start, end - start)) is { } parameter)
                {
                    var place = content.IndexOf(parameter, start, StringComparison.Ordinal);
                    findings.Add(Finding.At(text.Document, new(place, parameter.Length), MisreadMarkdownRules.ChatLink.Id, Snippet.Of(parameter)));
                    count++;
                }
                at = Math.Max(end, at + 1);
            }
        }
    }
}
