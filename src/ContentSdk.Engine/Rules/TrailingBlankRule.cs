using System.Globalization;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules;

/// <summary>
/// Spaces and tabs at the ends of lines: nobody sees them, and they make a change of every
/// line that somebody's editor tidies.
/// </summary>
internal static class TrailingBlankRule
{
    public static readonly Rule TrailingBlanks = new(
        "CSDK1014", "Trailing spaces",
        "This line ends with spaces or tabs. Remove them.",
        RuleSeverity.Info, IsBlocking: false);

    private static readonly RuleMessage More = TrailingBlanks.Also(
        "more", "This line and {0} more in this file end with spaces or tabs. Remove them.");

    /// <summary>Reports the first place; the fix covers all.</summary>
    public static void Check(SourceDocument document, Func<string, ILineMarkup?> lines, ICollection<Finding> findings)
    {
        var text = document.Text;
        var markup = lines(text);
        var places = new List<TextRange>();
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = text.IndexOf('\n', start) is var found and >= 0 ? found : text.Length;
            var last = end;
            while (last > start && text[last - 1] is ' ' or '\t')
                last--;
            if (markup?.Keeps(new(start, last, end)) != true && last < end)
                places.Add(TextRange.FromBounds(last, end));
        }
        if (places.Count == 0)
            return;
        var finding = places.Count == 1
            ? Finding.At(document, places[0], TrailingBlanks)
            : Finding.At(document, places[0], More, (places.Count - 1).ToString(CultureInfo.InvariantCulture));
        findings.Add(finding with
        {
            Fix = places.Select(place => new TextEdit(document.Locate(place).Original, "")).ToEquatableArray(),
        });
    }
}
