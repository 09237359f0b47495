using System.Globalization;
using System.Text;

namespace ContentSdk.Fuzz.Inputs;

/// <summary>Texts of any length on which a reader that looks back, or ahead, again and again takes time with their square.</summary>
internal static class Shapes
{
    public static (string Name, string Extension, Func<int, string> Make)[] All =>
    [
        Repeated("words in one line", "word "), Repeated("paragraphs", "Some words of a text.\n\n"),
        Repeated("[", "["), Repeated("]", "]"), Repeated("![", "!["), Repeated("[a](", "[a]("), Repeated("[](", "[]("),
        Repeated("[a](<b", "[a](<b"), Repeated("[a", "[a"), Repeated("[a]", "[a]"), Repeated("[a][b]", "[a][b]"),
        Half("[ and ]", "[", "]"), Half("![ and ](x)", "![", "](x)"), Half("[ and ](x)", "[", "](x)"), Repeated("[a](b)", "[a](b) "),
        Repeated("![a](b)", "![a](b) "), Repeated("[a](b \"", "[a](b \""), Repeated("[a](b (", "[a](b (c "),
        Repeated("![a](b '", "![a](b 'c \" "), Repeated("[a](<b ", "[a](<b "), Repeated("[a]: b (", "[a]: b (c\n"), Repeated("a[^", "a[^"),
        Repeated("*a **a", "*a **a"), Repeated("*a_", "*a_ "), Repeated("*", "*"), Repeated("a**b", "a**b"), Repeated("**x* ", "**x* "),
        Repeated("* a *", "*a* "), Repeated("~~a", "~~a "), Repeated("_a__b", "_a__b "),
        Half("* and *", "*a ", "b* "), Half("** and **", "**a ", "b** "), Rising("backticks that rise", '`'), Repeated("`a", "`a "),
        Rising("tildes that rise", '~'), Repeated("`a``b```", "`a``b```"),
        Repeated("<", "<"), Repeated("<a", "<a"), Repeated("<a ", "<a "), Repeated("<a b=\"", "<a b=\""), Repeated("<!--", "<!--"),
        Repeated("a <!--", "a <!-- "), Repeated("<?", "a<?"), Repeated("<![CDATA[", "a<![CDATA["), Repeated("<!A", "a<!A "),
        Repeated("</", "</"), Repeated("<b></b>", "<b></b>"),
        Repeated("<http:", "<http:"), Repeated("&", "&"), Repeated("&#", "&#"), Repeated("&amp;", "&amp;"), Repeated("\\", "\\"),
        Repeated("\\*", "\\*"),
        Repeated("> in one line", "> "), Lines("> deeper and deeper", ">"), Repeated("- in one line", "- "),
        Lines("lists deeper and deeper", " "), Repeated("> lines", "> a\n"), Repeated("items", "- a\n"),
        Repeated("items apart", "- a\n\n"), Repeated("numbered items", "1. a\n"), Repeated("items and lazy lines", "- a\nb\n"),
        Repeated("> - ", "> - "), Repeated("1. - ", "1. - "),
        Numbered("link definitions", "[a{0}]: b{0}\n"), Numbered("links and definitions", "[a{0}]\n\n[a{0}]: b{0}\n\n"),
        Repeated("one definition again", "[a]: b\n"), Repeated("[a]: ", "[a]: "), Repeated("definitions without address", "[a]:\n"),
        Repeated("definition with long title", "[a]: b 'c\n"),
        Numbered("footnotes", "a[^{0}]\n\n[^{0}]: b\n\n"), Repeated("one footnote, many references", "[^1] "),
        Repeated("footnote again", "[^1]: a\n\n"), Nested("[^a]: ", "[^a]: "), Numbered("undefined footnotes", "a[^{0}] "),
        Repeated("|", "|"), Repeated("a|", "a|"), Table("wide table", wide: true), Table("long table", wide: false),
        Repeated("| lines", "|a|b|\n"), Repeated("|-|", "|-|\n"), Repeated("rows of rising length", "a|b\n-|-\n"),
        Numbered("tables", "a|b\n-|-\nc{0}|d\n\n"), Repeated("| ` ", "| ` "), Repeated("a | *b ", "a | *b "),
        Numbered("headings", "## a{0}\n\nb\n\n"), Repeated("one heading again", "## a\n\nb\n\n"),
        Numbered("headings and anchors", "## a{0}\n\n[b](#c{0})\n\n"), Repeated("#", "#"), Repeated("# in lines", "#\n"),
        Repeated("setext", "a\n=\n"), Repeated("---", "---\n"), Repeated("lines and =", "a\n"), Repeated("blank lines", "\n"),
        Repeated("blanks", " "), Repeated("tabs", "\t"), Repeated("hard breaks", "a  \n"),
        Repeated("fences", "```\n"), Repeated("fences open", "a\n```x\n\n"), Repeated("code by indent", "    a\n"),
        Repeated("code by indent apart", "    a\n\n"), Repeated("html blocks", "<div>\n\n"), Repeated("comments", "<!-- a -->\n\n"),
        Repeated("suppressions", "<!-- suppress: CSDK4003 -->\n\n"),
        Repeated("suppressions in text", "a <!-- suppress: CSDK4003 --> b\n\n"),
        Repeated("unknown suppressions", "<!-- suppress: CSDK9993 -->\n\n"),
        Fenced("suppression of many", "<!-- suppress: ", "CSDK4993, ", " -->"),
        Repeated("links bare", "https://a.example/b "), Repeated("www.", "www."), Repeated("www.a", "www.a "),
        Repeated("http://", "http://"), Repeated("http://a(", "http://a.example/("), Repeated("mailto:a@b", "mailto:a@b.c "),
        Repeated("a@b.example", "a@b.example "), Repeated("https://a.", "https://a."), Repeated("tasks", "- [ ] a\n"),
        Repeated("javascript links", "[a](javascript:b) "), Repeated("empty links", "[]() "), Repeated("broken links", "[a] (b c)](d e) "),
        Repeated("](", "]("),
        Fenced("adjacent footnotes", "[^1]: a\n\n", "[^1][^1]", "\n"), Fenced("footnotes behind brackets", "[^1]: a\n\n", "[a][^1]", "\n"),
        Repeated("numbered items apart", "1. a\n\nb\n\n"),
        Numbered("numbered items that go on", "{0}. a\n\nb\n\n"), Repeated("dashes in lines", "a\n- b\n\n"), Repeated("products", "2*3*4 "),
        Repeated("scripts", "<script>a"), Repeated("breaks", "a<br>b"),
        Repeated("bare links and marks", "https://a.example/b” "), Repeated("bare links without end", "“https://"),
        Repeated("alerts", "> [!NOTE]\n> a\n\n"), Repeated("cells with code", "a|b\n-|-\n`c\\|d`|e\n\n"),
        Repeated("{{", "{{"), Repeated("{{a}}", "{{a}} "), Repeated("[[", "[[a "), Repeated("==a", "==a "), Repeated("**a in text", "**a "),
        Repeated(":a", " :a"), Repeated("[a=\"", "[a=\""), Repeated("%%", "%% "),
        Repeated("letters alone", "R\n\n"), Repeated("adverts", "Advertisement\n\nSome words of a text that goes on and on, he said.\n\n"),
        Fenced("front matter in dashes", "—\n", "title: b\n", "—\nText."), Fenced("unclosed TOML", "+++\n", "draft = b\n", "Text."), Fenced("JSON in JSON", "", "{ \"a\": ", ""),
        Fenced("TOML keys", "+++\n", "a = 1\n", "+++\nText."), NumberedFenced("TOML tables", "+++\n", "[a{0}]\n", "+++\nText."), Fenced("TOML lists", "+++\na = ", "[", "\n+++\nText."), Fenced("TOML tables in braces", "+++\na = ", "{a=", "\n+++\nText."),
        Fenced("TOML dots", "+++\na", ".a", " = 1\n+++\nText."), Fenced("TOML marks", "+++\na = ", "\"\"\"\"", "\n+++\nText."), Fenced("TOML curly marks", "+++\na = ", "“", "\n+++\nText."), Fenced("TOML blank lines", "+++\n", "\n[a]\n", "Text."),
        Fenced("JSON keys", "{", "\"a\": 1,", "}\nText."), NumberedFenced("different JSON keys", "{", "\"a{0}\": 1,", "}\nText."), Fenced("JSON marks", "{\"a\": ", "'", "}\nText."), Fenced("JSON comments", "{\"a\": ", "/* a ", "}\nText."),
        Fenced("keys in braces", "{ ", "a: b, ", "}\nText."), Fenced("keys in quotation marks", "", "\"a\": b,\n", "}\nText."),
        Fenced("front matter without beginning", "", "title: b\n", "---\nText."), Fenced("fences of front matter", "\n", "---\n", "title: a\n"), Fenced("comments in front matter", "---\n", "a: b #c\n", "---\nText."),
        Fenced("stars in front matter", "---\ntitle: \"", "*a ", "\"\n---\nText."),
        Repeated("quotation marks", "“"), Repeated("quotations", "“We go,” he said. "), Repeated("straight marks", "\"a "),
        Repeated("apostrophes", "'a "), Half("“ and ”", "“a ", "b” "), Repeated("names", "Orla Fenn met Gus Bell. "),
        Numbered("new names", "Orla Fenn{0} met Gus Bell{0}. "), Repeated("in code", "`“a”` "),
        Fenced("long French names", "---\nlanguage: fr\n---\n",
            "Il a vu la rue de la " + Times("Quill ", 256) + "nationale municipale-est ici.\n\n", ""),
        Repeated("NUL", "\0"), Repeated("U+2028", "a\u2028"), Repeated("combining marks", "\u0301"), Repeated("surrogates", "\uD800"),
        Repeated("dashes", "—"), Repeated("brackets", "("), Repeated("colons", "a: b: "),
        Fenced("front matter keys", "---\n", "a: b\n", "---\nText."), NumberedFenced("different keys", "---\n", "a{0}: b\n", "---\nText."),
        Fenced("[ in front matter", "---\ntitle: ", "[", "\n---\nText."),
        Fenced("{a: in front matter", "---\ntitle: ", "{a: ", "\n---\nText."), Fenced("tags", "---\ntags: [", "a, ", "b]\n---\nText."),
        NumberedFenced("different tags", "---\ntags: [", "a{0}, ", "b]\n---\nText."),
        Fenced("long title", "---\ntitle: ", "word ", "\n---\nText."),
        Fenced("suppress list", "---\nsuppress: [", "CSDK4993, ", "CSDK4003]\n---\nText."),
        Fenced("quotes in front matter", "---\ntitle: '", "''", "'\n---\nText."),
        Fenced("block scalar", "---\nteaser: |\n", "  a\n", "---\nText."), Fenced("unclosed front matter", "---\n", "a: b\n", ""),
        Cell("items of a cell", "a;\n"), Cell("marks in a cell", "a\"\";"),
        .. TextsToo(), .. Marks(),
    ];

    // Where nothing is markup to a reader, the same characters may be something else.
    private static readonly string[] TextPieces =
    [
        "word ", "Some words of a text.\n\n", "[", "“", "“We go,” he said. ", "'a ", "Orla Fenn met Gus Bell. ", "\n", "- a\n", "a: b: ",
        "—", "Share\n", "\0", "\u0301", "(", "https://a.example/b ", "No. ", "A. ", "the the ", "30 February 2025 ", "<b>", "&amp;", "!?",
        "1 ",
    ];

    private static IEnumerable<(string, string, Func<int, string>)> TextsToo() =>
        TextPieces.Select(static piece => Repeated("text: " + string.Concat(piece.Select(static c => c > ' ' ? c : '·')), piece))
            .Select(static shape => (shape.Item1, ".txt", shape.Item3));

    private static readonly string[] Extensions = [".txt", ".md"];

    // Every mark there is, by itself, beside blanks and beside letters.
    private static IEnumerable<(string, string, Func<int, string>)> Marks() =>
        from c in "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~…“”‘’«»–"
        from piece in new[] { $"{c}", $"{c} ", $"a{c}", $"a {c}b ", $"{c}\n" }
        from extension in Extensions
        select ($"{extension[1..]}: {piece.Replace(' ', '·').Replace('\n', '¶')}", extension, Repeated("", piece).Item3);

    private static (string, string, Func<int, string>) Repeated(string name, string piece) =>
        (name, ".md", length => Times(piece, length / piece.Length));

    private static (string, string, Func<int, string>) Half(string name, string open, string close) =>
        (name, ".md", length => Times(open, length / (open.Length + close.Length)) + Times(close, length / (open.Length + close.Length)));

    private static (string, string, Func<int, string>) Nested(string name, string piece) => Repeated("nested " + name, piece);

    private static (string, string, Func<int, string>) Fenced(string name, string before, string piece, string after) =>
        (name, ".md", length => before + Times(piece, length / piece.Length) + after);

    // One cell of a table, which becomes a list.
    private static (string, string, Func<int, string>) Cell(string name, string piece) =>
        (name, ".csv", length => "Line\n\"" + Times(piece, length / piece.Length) + "\"\n");

    private static (string, string, Func<int, string>) NumberedFenced(string name, string before, string format, string after) =>
        (name, ".md", length => before + Numbers(format, length) + after);

    private static (string, string, Func<int, string>) Numbered(string name, string format) =>
        (name, ".md", length => Numbers(format, length));

    private static (string, string, Func<int, string>) Rising(string name, char c) =>
        (name, ".md", length => Lengthening(length, n => new string(c, n) + "a "));

    private static (string, string, Func<int, string>) Lines(string name, string piece) =>
        (name, ".md", length => Lengthening(length, n => Times(piece, n) + "- a\n"));

    private static (string, string, Func<int, string>) Table(string name, bool wide) => (name, ".md", length => wide
        ? Times("|a", length / 6) + "|\n" + Times("|-", length / 6) + "|\n" + Times("|b", length / 6) + "|\n"
        : "|a|b|\n|-|-|\n" + Times("|c|d|\n", length / 6));

    private static string Lengthening(int length, Func<int, string> line)
    {
        var text = new StringBuilder();
        for (var n = 1; text.Length < length; n++)
            text.Append(line(n));
        return text.ToString();
    }

    private static string Numbers(string format, int length)
    {
        var parsed = CompositeFormat.Parse(format);
        var text = new StringBuilder();
        for (var n = 0; text.Length < length; n++)
            text.Append(string.Format(CultureInfo.InvariantCulture, parsed, n));
        return text.ToString();
    }

    private static string Times(string piece, int times) => new StringBuilder().Insert(0, piece, times).ToString();
}
