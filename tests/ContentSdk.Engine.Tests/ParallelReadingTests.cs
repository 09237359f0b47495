using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Tests.RealArticle;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests;

/// <summary>Articles that are read at the same time share rooms and lists, and none sees what another left in them.</summary>
public class ParallelReadingTests
{
    private const int Times = 12;

    private static readonly ParallelOptions AtOnce = new() { MaxDegreeOfParallelism = 8 };

    private static readonly string[] Bodies =
    [
        "“We open the pier in May,” said Adela Brandauer, who leads the harbour office.\n\nIt is late. “We know,” she added.",
        "„Wir öffnen den Hafen im Mai“, sagte Joris Vellmar.\n\nDie Fähre fährt um neun, und niemand weiß, warum es so früh sein muss.",
        "« Nous ouvrons le port en mai », a dit Sandrine Ferrant.\n\nLe ferry part à neuf heures, et personne ne sait pourquoi.",
        "Паром уходит в девять, и никто не знает, почему это должно быть так рано.\n\n«Мы не знаем», — сказал Томаш Орлов.",
        "渡轮九点出发，没有人知道为什么要这么早。",
        "Boats\n\n1911\n\nlorem ipsum dolor sit amet TKTK",
        "",
    ];

    [Fact]
    public void Articles_read_in_parallel_are_those_that_are_read_one_after_another()
    {
        var documents = Documents();
        var expected = Array.ConvertAll(documents, Read);
        var found = new ReadResult[documents.Length * Times];
        Parallel.For(0, found.Length, AtOnce, i => found[i] = Read(documents[i % documents.Length]));
        for (var i = 0; i < found.Length; i++)
            Assert.Equal(expected[i % documents.Length], found[i]);
    }

    // The room of tokens is all that these share, and they hardly do anything else than take it and hand it back.
    [Fact]
    public void Texts_cut_in_parallel_have_the_tokens_that_they_have_alone()
    {
        var documents = Documents();
        var expected = Array.ConvertAll(documents, static document => Cut(document).Tokens);
        Parallel.For(0, 3_000, AtOnce, i => Assert.Equal(expected[i % documents.Length], Cut(documents[i % documents.Length]).Tokens));
    }

    // Short ones and long ones, so that what is handed on from one to another never fits.
    private static SourceDocument[] Documents()
    {
        var texts = new List<string> { TheArticle.Text };
        foreach (var body in Bodies)
        {
            texts.Add(body);
            texts.Add("Boats leave an hour later\n\n" + string.Join("\n\n", Enumerable.Repeat(body, 6)));
        }
        return [.. texts.Select(static (text, i) => new SourceDocument($"seeds/{i}.txt", text))];
    }

    private static AnalyzedText Cut(SourceDocument document) =>
        TextAnalyzer.Analyze(document, new(null, null, null, new([new(0, document.Text.Length)]), default), "en");

    private static ReadResult Read(SourceDocument document) => ContentReader.Read(document, ReadOptions.Default);
}
