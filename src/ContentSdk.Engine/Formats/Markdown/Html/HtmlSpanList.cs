using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Markdown.Html;

/// <summary>Stretches of text that were found in HTML, character by character, each as long as it can be.</summary>
/// <param name="html">The HTML.</param>
/// <param name="text">The text.</param>
internal sealed class HtmlSpanList(string html, string text)
{
    private readonly List<HtmlSpan> _spans = [];

    public EquatableArray<HtmlSpan> ToArray() => _spans.ToEquatableArray();

    /// <summary>
    /// Adds the next stretch of text. Characters that the HTML does not have, or in
    /// another way than we know of, are left out.
    /// </summary>
    /// <param name="source">The text.</param>
    /// <param name="written">The HTML that was written for it, tags included.</param>
    public void Add(TextRange source, TextRange written)
    {
        // A block begins on a line of its own.
        var at = written.Length > 1 && html[written.Start] == '\n' ? written.Start + 1 : written.Start;
        for (var i = source.Start; i < source.End && at < written.End;)
        {
            if (html[at] == '<')
            {
                at = html.IndexOf('>', at) + 1;
                continue;
            }
            var (c, length) = CharacterAt(at);
            if (Same(text[i], c))
                Add(new(new(i++, 1), new(at, length)));
            // Indentation of code and spaces beside something that the text leaves out may be in one of the two only.
            else if (IsBlank(text[i]) && !IsBlank(c))
                (i, length) = (i + 1, 0);
            else if (!IsBlank(c))
                return;
            at += length;
        }
    }

    /// <summary>
    /// The character at a place, and the length of what it is written as. These four are all that
    /// is written as a character reference.
    /// </summary>
    private (char Character, int Length) CharacterAt(int at) => html[at] != '&' ? (html[at], 1) : (html[at + 1] switch
    {
        'l' => '<',
        'g' => '>',
        'q' => '"',
        _ => '&',
    }, html.IndexOf(';', at) + 1 - at);

    private void Add(HtmlSpan span)
    {
        if (_spans.Count > 0 && _spans[_spans.Count - 1] is var last && IsPlain(last) && IsPlain(span) && last.Text.End == span.Text.Start
            && last.Html.End == span.Html.Start)
            _spans[_spans.Count - 1] = new(
                TextRange.FromBounds(last.Text.Start, span.Text.End), TextRange.FromBounds(last.Html.Start, span.Html.End));
        else
            _spans.Add(span);
    }

    private static bool IsPlain(HtmlSpan span) => span.Text.Length == span.Html.Length;

    private static bool IsBlank(char c) => c is ' ' or '\t';

    // A line that is broken in the file is a line in the HTML, too, where it means a space.
    private static bool Same(char text, char html) => text == html || (text == ' ' && html == '\n');
}
