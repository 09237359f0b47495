using System.Text;
using ContentSdk.Generator.Emit;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace ContentSdk.Generator.Tests.Emit;

public class HostileContentTests
{
    // What breaks out of literals and comments, mixed with every other code unit, lone surrogates included.
    private static readonly Gen<string> Text = Gen.OneOf(
            OneOf(
                "\"\"\"", "\"", "\"\"\"\"\"\"\"\"\"\"", "\\", "\\u0022", "*/", "//", "/*", "{", "}", "{{", "\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "\0", "\t", "\u001A",
                "\uD800", "\uDC00", "😀", "\u202E", "\u2066", "\uFEFF", "\uFFFF", "<", "&", "]]>", "-->", "</summary>", "<c>", "#if", "#pragma", " ", "“", "\u00AD"),
            Gen.Char.Select(c => c.ToString()),
            Gen.String[Gen.Char.AlphaNumeric, 0, 30])
        .Array[0, 30].Select(string.Concat);

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    [Fact]
    public void A_string_literal_is_any_string() => Text.Sample(text =>
    {
        var literal = Literals.String(text);
        return (string?)Parse(literal).Token.Value == text && IsPrintable(literal);
    });

    [Fact]
    public void A_utf8_literal_is_any_text() => Text.Sample(text =>
    {
        var literal = new StringBuilder().AppendUtf8(text).ToString();
        var value = (string)Parse(literal).Token.Value!;
        return Encoding.UTF8.GetBytes(value).AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(text)) && value.Length == text.Length && IsPrintable(literal);
    });

    [Fact]
    public void A_documentation_comment_is_one_line_of_good_xml() => Text.Sample(text =>
    {
        var comment = $"/// <summary>{XmlDoc.Escape(text)}</summary>\nclass C {{ }}";
        var tree = CSharpSyntaxTree.ParseText(comment, new CSharpParseOptions(documentationMode: DocumentationMode.Diagnose), cancellationToken: TestContext.Current.CancellationToken);
        return !tree.GetDiagnostics(TestContext.Current.CancellationToken).Any() && tree.GetText(TestContext.Current.CancellationToken).Lines.Count == 2;
    });

    [Fact]
    public void An_article_of_any_title_and_text_compiles_and_reads_back() => Gen.Select(Text, Text, Text, Text).Sample(
        (title, text, name, path) =>
        {
            var article = Samples.Plain(title, text, path: path) with
            {
                Teaser = name,
                Fields = new([Samples.Texts("authors", name)]),
                Furniture = new([new(text, 1, 2), new(name, 3, 4)]),
                Entities = new([new(Engine.Model.EntityKind.Person, name, "Someone", new(["also " + title]), true, new([path]))]),
                Quotes = text.Length == 0
                    ? default
                    : new([new("Said", new([new(0, text.Length)]), new(0, text.Length), Engine.Model.QuoteKind.Direct, -1, 0, null, null, default, false)]),
            };
            var read = (string?[])GeneratedCode.Run(
                """
                var a = Articles.Plain;
                return new string?[] { a.Title, a.Teaser, a.Authors[0], a.Location.Path, People.Someone.Name, People.Someone.Aliases[0], a.Text, a.Furniture[0].Text, a.Furniture[1].Text };
                """,
                article)!;
            Assert.Equal(new[] { title, name, name, path, name, "also " + title, text, text, name }.Select(Utf8), read);
        },
        iter: 60);

    private static string Utf8(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static LiteralExpressionSyntax Parse(string literal)
    {
        var expression = SyntaxFactory.ParseExpression(literal, consumeFullText: true);
        Assert.Empty(expression.GetDiagnostics());
        return Assert.IsType<LiteralExpressionSyntax>(expression);
    }

    private static bool IsPrintable(string literal) => literal.All(c => c is '\n' or '\t' || !Literals.IsTreacherous(c));
}
