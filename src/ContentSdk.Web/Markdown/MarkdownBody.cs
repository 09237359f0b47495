using System.Globalization;
using System.Text;
using ContentSdk.Web.Addresses;
using ContentSdk.Web.Html;

namespace ContentSdk.Web.Markdown;

// An article's HTML as Markdown: what Markdown has signs for. Of everything else, the text.
internal sealed class MarkdownBody(MarkdownOutput output, Uri page)
{
    private readonly Stack<MarkdownList> _lists = new();
    private readonly Stack<string?> _links = new();
    private int _quotes;
    private int _cells;
    private bool _hasHead;
    private bool _isHeading;

    public void Write(ReadOnlySpan<byte> html)
    {
        var reader = new HtmlReader(html);
        while (reader.Read())
        {
            if (reader.Token == HtmlToken.Text)
            {
                WriteText(HtmlText.Decode(reader.Value));
                continue;
            }
            var name = HtmlText.NameOf(reader.Value);
            if (reader.Token == HtmlToken.EndTag)
                End(name);
            else if (name is "code" or "pre")
                WriteCode(ref reader, name);
            else if (PortableHtml.IsRaw(name))
                reader.SkipRaw(reader.Value);
            else
                Start(name, reader.Attributes);
        }
        output.EndLine();
    }

    private void WriteText(string text)
    {
        // Line breaks between elements.
        if (output.IsLineStart && string.IsNullOrWhiteSpace(text))
            return;
        var escaped = MarkdownText.Escape(text, output.IsLineStart);
        output.Write(_isHeading ? escaped.Replace("#", "\\#", StringComparison.Ordinal) : escaped);
    }

    private void Start(string name, HtmlAttributes attributes)
    {
        switch (name)
        {
            case "p" or "div" or "table" or "section" or "figure" or "details" or "dl":
                output.EndBlock();
                break;
            case ['h', >= '1' and <= '6']:
                output.EndBlock();
                output.Write(new string('#', name[1] - '0') + " ");
                _isHeading = true;
                break;
            case "blockquote":
                output.EndBlock();
                _quotes += output.Push("> ") ? 1 : 0;
                break;
            case "ul" or "ol":
                StartList(name == "ol", attributes);
                break;
            case "li":
                StartItem();
                break;
            case "hr":
                output.EndBlock();
                output.WriteLine("---");
                output.EndBlock();
                break;
            case "br":
                if (!_isHeading && _cells == 0 && !output.IsLineStart)
                {
                    output.Write("\\");
                    output.EndLine();
                }
                else if (!output.IsLineStart)
                    output.Write(" ");
                break;
            case "tr":
                output.EndLine();
                _cells = 0;
                break;
            case "th" or "td":
                output.Write("| ");
                _cells++;
                break;
            case "em" or "i":
                output.Write("*");
                break;
            case "strong" or "b":
                output.Write("**");
                break;
            case "del" or "s":
                output.Write("~~");
                break;
            case "a":
                var address = WebAddress.ResolveLink(page, HtmlText.ValueOf(attributes, "href"u8));
                _links.Push(address);
                output.Write(address is null ? "" : "[");
                break;
            case "img":
                WriteImage(attributes);
                break;
            case "input" when HtmlText.ValueOf(attributes, "type"u8) == "checkbox":
                output.Write(HtmlText.ValueOf(attributes, "checked"u8) is null ? "[ ]" : "[x]");
                break;
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case ['h', >= '1' and <= '6']:
                _isHeading = false;
                output.EndBlock();
                break;
            case "p" or "div" or "section" or "figure" or "details" or "dl":
                output.EndBlock();
                break;
            case "table":
                (_cells, _hasHead) = (0, false);
                output.EndBlock();
                break;
            case "blockquote" when _quotes > 0:
                _quotes--;
                output.Pop();
                output.EndBlock();
                break;
            case "li" when _lists.TryPeek(out var list):
                list.End(output);
                break;
            case "ul" or "ol" when _lists.TryPop(out var list):
                list.End(output);
                output.EndBlock();
                break;
            case "th" or "td" when _cells > 0:
                output.Write(" ");
                break;
            case "tr" when _cells > 0:
                EndRow();
                break;
            case "em" or "i":
                output.Write("*");
                break;
            case "strong" or "b":
                output.Write("**");
                break;
            case "del" or "s":
                output.Write("~~");
                break;
            case "a" when _links.TryPop(out var address) && address is not null:
                output.Write($"]({MarkdownText.Address(address)})");
                break;
        }
    }

    private void StartList(bool isOrdered, HtmlAttributes attributes)
    {
        if (_lists.Count == 0)
            output.EndBlock();
        else
            output.EndLine();
        var start = HtmlText.ValueOf(attributes, "start"u8);
        _lists.Push(new(isOrdered, int.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out var first) ? first : 1));
    }

    private void StartItem()
    {
        if (!_lists.TryPeek(out var list))
            return;
        list.End(output);
        list.Begin(output);
    }

    private void WriteImage(HtmlAttributes attributes)
    {
        var alt = MarkdownText.Escape(HtmlText.ValueOf(attributes, "alt"u8) ?? "", isLineStart: false).Trim(' ');
        if (WebAddress.ResolveHttp(page, HtmlText.ValueOf(attributes, "src"u8)) is { } address)
            output.Write($"![{alt}]({MarkdownText.Address(address)})");
        else
            output.Write(alt);
    }

    private void WriteCode(ref HtmlReader reader, string name)
    {
        var code = new StringBuilder();
        string? language = null;
        while (reader.Read())
        {
            var inner = reader.Token == HtmlToken.Text ? "" : HtmlText.NameOf(reader.Value);
            if (reader.Token == HtmlToken.Text)
                code.Append(HtmlText.Decode(reader.Value));
            else if (reader.Token == HtmlToken.EndTag && inner == name)
                break;
            else if (reader.Token == HtmlToken.StartTag && inner == "code")
                language = LanguageOf(HtmlText.ValueOf(reader.Attributes, "class"u8));
        }
        var text = Cleaned(code);
        if (name == "pre")
            WriteFenced(text, language);
        else if (text.Length > 0)
            WriteSpan(text.ReplaceLineEndings(" "));
    }

    private void WriteFenced(string code, string? language)
    {
        var fence = MarkdownText.Fence(code, least: 3);
        output.EndBlock();
        output.WriteLine(fence + language);
        foreach (var line in code.TrimEnd('\n').Split('\n'))
            output.WriteLine(line.TrimEnd('\r'));
        output.WriteLine(fence);
        output.EndBlock();
    }

    private void WriteSpan(string code)
    {
        var fence = MarkdownText.Fence(code, least: 1);
        var space = code.StartsWith('`') || code.EndsWith('`') || (code.StartsWith(' ') && code.EndsWith(' ')) ? " " : "";
        // Within a table, a bar ends the cell in code too.
        var text = _cells > 0 ? code.Replace("|", "\\|", StringComparison.Ordinal) : code;
        output.Write(fence + space + text + space + fence);
    }

    private void EndRow()
    {
        output.Write("|");
        output.EndLine();
        if (!_hasHead)
            output.WriteLine(string.Concat(Enumerable.Repeat("| --- ", _cells)) + "|");
        (_cells, _hasHead) = (0, true);
    }

    private static string? LanguageOf(string? classes)
    {
        const string Prefix = "language-";
        var name = classes?.Split(' ').FirstOrDefault(each => each.StartsWith(Prefix, StringComparison.Ordinal))?[Prefix.Length..];
        return name is not null && name.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '+' or '#' or '.') ? name : null;
    }

    // Other control characters than line breaks and tabs are not text.
    private static string Cleaned(StringBuilder code)
    {
        for (var i = 0; i < code.Length; i++)
        {
            if (code[i] is < ' ' and not ('\n' or '\t' or '\r') or '\u007f')
                code[i] = '\ufffd';
        }
        return code.ToString();
    }
}
