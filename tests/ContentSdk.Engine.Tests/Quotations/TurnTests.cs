using ContentSdk.Engine.Entities;
using ContentSdk.Engine.Entities.Reading;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations;
using Xunit;

namespace ContentSdk.Engine.Tests.Quotations;

/// <summary>Interviews, transcripts and debates, whose turns have labels in place of quotation marks.</summary>
public class TurnTests
{
    public static TheoryData<string, string, string[]> Conversations => new()
    {
        {
            "en",
            "Dana Orlev runs the pier. She talks to Miriam Teague.\nMT: Who pays for it?\nDO: We all do.\nMT: And the winter?\nDO: I close in winter. My father said, “Nobody swims in ice.”",
            ["Miriam Teague", "Dana Orlev", "Miriam Teague", "Dana Orlev"]
        },
        {
            "en",
            "Councillors Dana Orlev and Jonas Pell met on Monday.\nORLEV: The pier is closed.\nPELL: The pier is open.\nORLEV: It is closed to ships.\nPELL: And open to gulls.",
            ["Dana Orlev", "Jonas Pell", "Dana Orlev", "Jonas Pell"]
        },
        {
            "de",
            "Ein Gespräch mit der Hafenmeisterin Dana Orlev über Möwen und Gebühren.\nInterview: Jonas Pell\nFRAGE: Wer zahlt das?\nANTWORT: Wir alle.\nFRAGE: Und im Winter?\nANTWORT: Im Winter bleibt zu.",
            ["Jonas Pell", "Dana Orlev", "Jonas Pell", "Dana Orlev"]
        },
        {
            "es",
            "La capitana Dana Orlev recibe en su barco.\nPregunta. ¿Quién paga el muelle?\nRespuesta. Lo pagamos todos.\nP. ¿Y en invierno?\nR. En invierno está cerrado.",
            ["Pregunta", "Dana Orlev", "P", "Dana Orlev"]
        },
        {
            "fr",
            "La capitaine Dana Orlev nous a reçus sur le quai.\nGazette du Port : Qui paie le quai ?\nD. O. : Nous tous, depuis dix ans.\nGazette du Port : Et en hiver ?\nD. O. : On ferme, et on répare.",
            ["Gazette du Port", "Dana Orlev", "Gazette du Port", "Dana Orlev"]
        },
        {
            "tr",
            "Liman müdürü Dilek Orlu ile iskelede konuştuk.\nS: İskelenin parasını kim ödüyor?\nC: Hepimiz ödüyoruz.\nS: Peki kışın ne oluyor?\nC: Kışın kapatıyoruz.",
            ["S", "Dilek Orlu", "S", "Dilek Orlu"]
        },
        {
            "de",
            "Jonas Pell hat mit der Hafenmeisterin Dana Orlev gesprochen.\nNeue Hafenpost: Frau Orlev, wer zahlt das?\nDana Orlev: Wir alle.\nUnd im Winter?\nDa bleibt zu.\nUnd die Möwen?\nDie bleiben.",
            ["Neue Hafenpost", "Dana Orlev", "Neue Hafenpost", "Dana Orlev", "Neue Hafenpost", "Dana Orlev"]
        },
    };

    public static TheoryData<string> OtherTexts =>
    [
        // A label or two, and headings that recur.
        "Dana Orlev opened the pier.\nWhere: Lowmouth\nWhen: Monday\nWhere else: Highmouth\nHow much: nothing at all",
        "Two phones were tried.\nPros: Light and fast.\nCons: It is dear.\nThe other one is red.\nPros: Cheap.\nCons: It is slow.",
        "PROS: Light and fast.\nCONS: It is dear.\nPROS: Cheap.\nCONS: It is slow.",
        "20:14: The boat left.\n20:20: The boat came back.\n20:31: Who steers it?\n20:40: Nobody does.",
        "Update: The bridge is shut.\nThe police came at noon.\nThe mayor followed.\nUpdate: The bridge is open.",
        "Die Vorteile liegen auf der Hand.\nVorteil: Es ist billig.\nNachteil: Es ist laut.\nVorteil: Es ist schnell.\nNachteil: Es ist laut.",
        // What stands in marks is a quotation as it was.
        "Dana Orlev: “Who pays for it?”\nJonas Pell: “We all do.”\nDana Orlev: “And the winter?”\nJonas Pell: “We close.”",
    ];

    [Theory]
    [MemberData(nameof(Conversations))]
    public void Each_turn_has_its_speaker(string language, string text, string[] speakers)
    {
        var (quotes, entities) = Read(text, language);
        var turns = quotes.Where(static quote => quote.Kind == QuoteKind.Labeled).ToList();
        Assert.Equal(speakers, turns.Select(turn =>
            turn.Speaker >= 0 ? entities[turn.Speaker].Name
                : turn.SpeakerRange is { } label ? text.Substring(label.Start, label.Length)
                : "-"));
        Assert.All(turns, turn => Assert.DoesNotContain('\n', text.Substring(turn.Outer.Start, turn.Outer.Length)));
    }

    [Theory]
    [MemberData(nameof(OtherTexts))]
    public void Labels_that_are_no_speakers_make_no_turns(string text) =>
        Assert.DoesNotContain(Read(text, null).Quotes, static quote => quote.Kind == QuoteKind.Labeled);

    [Fact]
    public void A_turn_begins_after_its_label_and_holds_what_is_quoted_in_it()
    {
        const string Text =
            "Dana Orlev answers Miriam Teague.\nTEAGUE: Who pays?\nORLEV: I said, “We all do.”\nTEAGUE: And in winter?\nORLEV: Nobody.";
        var (quotes, entities) = Read(Text, "en");
        Assert.Equal(
            ["Who pays?", "I said, “We all do.”", "“We all do.”", "And in winter?", "Nobody."],
            quotes.Select(quote => Text.Substring(quote.Outer.Start, quote.Outer.Length)));
        Assert.Equal((1, "Dana Orlev"), (quotes[2].Parent, entities[quotes[2].Speaker].Name));
    }

    private static (IReadOnlyList<QuoteSpec> Quotes, IReadOnlyList<EntitySpec> Entities) Read(string text, string? language)
    {
        var analyzed = Reading.Analyze(text, language);
        var spans = QuotationReader.FindSpans(analyzed, []);
        var resolver = EntityReader.Read(analyzed, QuotationSpans.Marked(spans).Marked);
        return (AttributionReader.Attribute(analyzed, spans, resolver), resolver.Entities);
    }
}
