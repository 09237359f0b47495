using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Markup;

/// <summary>Compares HTML without blocks with the text that it is to show.</summary>
internal static class LineText
{
    /// <summary>Whether the HTML shows the text, white space apart, and has markup that makes it worth keeping.</summary>
    public static bool IsShownBy(string text, string html)
    {
        var (position, hasTags) = (0, false);
        for (var i = 0; i < html.Length; i++)
        {
            var c = html[i];
            if (c == '<')
            {
                i = html.IndexOf('>', i);
                hasTags = true;
                continue;
            }
            if (c == '&')
            {
                var end = html.IndexOf(';', i);
                c = html[i + 1] switch { 'l' => '<', 'g' => '>', 'q' => '"', _ => '&' };
                i = end;
            }
            if (CharClass.IsSpace(c))
                continue;
            while (position < text.Length && CharClass.IsSpace(text[position]))
                position++;
            if (position == text.Length || text[position++] != c)
                return false;
        }
        return hasTags && text.AsSpan(position).Trim().IsEmpty;
    }
}
