using System.Text;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Markup;

/// <summary>
/// Names under which a link can lead to a heading, made as GitHub makes them: letters and digits in small
/// letters, blanks as hyphens, each once.
/// </summary>
/// <param name="taken">Names that the file itself gives.</param>
internal sealed class Anchors(IEnumerable<string> taken)
{
    private readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);
    private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);

    /// <summary>The anchor of the next heading.</summary>
    public string Next(string heading)
    {
        var anchor = Of(heading);
        if (_taken.Add(anchor))
            return anchor;
        var number = _next.TryGetValue(anchor, out var next) ? next : 1;
        while (!_taken.Add(anchor + "-" + number.Invariant()))
            number++;
        _next[anchor] = number + 1;
        return anchor + "-" + number.Invariant();
    }

    /// <summary>The anchor of a heading that no other is equal to.</summary>
    public static string Of(string heading)
    {
        var builder = new StringBuilder(heading.Length);
        foreach (var c in CharClass.ToLower(heading))
        {
            if (CharClass.IsWordPart(c) || c is '-' or '_')
                builder.Append(c);
            else if (CharClass.IsSpace(c))
                builder.Append('-');
        }
        return builder.Length == 0 ? "section" : builder.ToString();
    }
}
