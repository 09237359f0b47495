using ContentSdk.Engine.Language;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Tests.Language;

/// <summary>A language whose folder is <c>Language/Stub/xx</c>.</summary>
public static class StubLanguage
{
    private const string Text = """
        Harbo talu nuk vivo

        Vexo harbo talu nuk vivo kelp ormi. Talu vexo nuk kelp, vivo talu ormi nuk.
        “Vexo harbo kelp nuk,” brusto Orla Fenn.
        Nuk vexo talu kelp vivo ormi.
        """;

    /// <summary>Adds the language, and reads a text in it: the language that was told, and who says what.</summary>
    public static string ReadWithIt()
    {
        Languages.Add("xx", typeof(StubLanguage).Assembly);
        return ReadIt();
    }

    public static string ReadIt()
    {
        var article = ContentReader.Read(new SourceDocument("seeds/a.txt", Text), ReadOptions.Default).Article;
        var speakers = article.Quotes.Select(quote => quote.Speaker >= 0 ? article.Entities[quote.Speaker].Name : "nobody");
        return $"{article.Language}: {string.Join(", ", speakers)}";
    }
}
