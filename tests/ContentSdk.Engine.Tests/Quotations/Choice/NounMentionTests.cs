using ContentSdk.Engine.Entities.Reading;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations;
using ContentSdk.Engine.Quotations.Choice;
using Xunit;

namespace ContentSdk.Engine.Tests.Quotations.Choice;

/// <summary>Whom a paragraph tells of without a name, and which of them may have spoken.</summary>
public class NounMentionTests
{
    [Theory]
    [InlineData("The visitor picked up a boot.", "visitor Person subject the")]
    [InlineData("A girl of nine waited.", "girl Person subject a")]
    [InlineData("Her lawyer shrugged.", "lawyer Person subject his")]
    [InlineData("The police officer nodded.", "officer Person subject the")]
    [InlineData("The petition circulated for weeks.", "petition Work subject the")]
    [InlineData("The rain stopped.", "rain Other subject the")]
    [InlineData("The Prime Minister waited.", "Minister Person subject the")]
    [InlineData("Dana Orlev waited. Her grandfather laughed.", "grandfather Person subject his")]
    [InlineData("Prime Minister Dana Orlev waited.", "")]
    [InlineData("Dana Orlev met a driver.", "driver Person a")]
    [InlineData("Dana Orlev met a man who smiled.", "man Person who a")]
    [InlineData("Dana Orlev opened a window.", "")]
    [InlineData("The mayor, Dana Orlev, waited.", "")]
    [InlineData("The committee waited for a report.", "committee Group subject the, report Work a")]
    public void People_groups_and_texts_are_found_and_subjects_whatever_they_are(string sentence, string expected)
    {
        var flow = Flow(sentence);
        Assert.Equal(expected, string.Join(", ", flow.Nouns.Select(noun => Show(flow, noun))));
    }

    [Fact]
    public void Nothing_is_found_of_a_language_whose_nouns_the_lists_do_not_know()
    {
        var session = Session("Ein Titel\n\nDer Fahrer wartete lange vor dem alten Haus in der Stadt. „Es regnet“, sagte er.", 0);
        Assert.Equal(session.Candidates.Count, session.Count);
    }

    [Theory]
    [InlineData("The board met Dana Orlev. “It holds,” she said.", "None")]
    [InlineData("The drivers laughed. “It holds,” she said.", "None")]
    [InlineData("Dana Orlev met the driver. “It holds,” she said.", "Mentioned")]
    [InlineData("The driver met Dana Orlev. “It holds,” she said.", "Subject")]
    public void A_pronoun_may_mean_a_person_without_a_name(string paragraph, string expected)
    {
        var session = Session($"A title\n\n{paragraph}", 0);
        Assert.Equal(expected, session.Rival.ToString());
    }

    [Fact]
    public void Of_those_without_a_name_the_nearest_come_first_with_their_place()
    {
        const string Text = """
            A title

            A farmer opened the gate. The driver waited by the wall.

            Her uncle laughed. “It holds,” he said.
            """;
        Assert.Equal(["uncle SentenceBefore", "driver EndBefore", "farmer ParagraphBefore"], Unnamed(Text, 0));
    }

    [Fact]
    public void Who_is_mentioned_again_is_one()
    {
        const string Text = "Rain\n\nThe driver laughed. The driver waited. A farmer greeted the driver. “It holds,” he said.";
        Assert.Equal(["driver SentenceBefore", "farmer SentenceBefore"], Unnamed(Text, 0));
    }

    [Fact]
    public void A_quotation_inside_another_looks_before_that_too()
    {
        const string Text = "Rain\n\nA farmer opened the gate. “The driver came up. He said, ‘It holds,’” Dana Orlev said.";
        Assert.Equal(["driver SentenceBefore", "farmer SentenceBefore"], Unnamed(Text, 1));
    }

    [Fact]
    public void Beside_a_plain_name_or_a_noun_nobody_else_is_looked_for()
    {
        Assert.Empty(Unnamed("A title\n\nA driver waited. “It holds,” Dana Orlev said.", 0));
        Assert.Empty(Unnamed("A title\n\nA driver waited. “It holds,” the farmer said.", 0));
    }

    [Fact]
    public void Who_spoke_last_is_one_of_them()
    {
        const string Text = "A title\n\nA driver waited. “It holds,” the farmer said.\n\nNobody moved for an hour.\n\n“We wait,” he said.";
        Assert.Contains("farmer Far", Unnamed(Text, 1));
    }

    private static IEnumerable<string> Unnamed(string text, int quotation)
    {
        var (reading, finder) = Find(text, quotation);
        return finder.Select(speaker => $"{Word(reading, speaker.Mention.Noun)} {speaker.Place}");
    }

    private static (MarkedReading Reading, IReadOnlyList<UnnamedSpeaker> Found) Find(string text, int quotation)
    {
        var reading = Read(text);
        var history = new SpeakerHistory();
        var nouns = new NounFeatures(reading.Scene);
        for (var i = 0; i < quotation; i++)
        {
            Assert.True(reading.Begin(i));
            nouns.Begin(reading.Session.Quote, (0, 0));
            history.Add(i, -1, nouns.Noun);
        }
        Assert.True(reading.Begin(quotation));
        var finder = new UnnamedFinder(reading.Scene);
        finder.Find(reading.Session.Quote, history);
        return (reading, finder.Found);
    }

    private static ChoiceSession Session(string text, int quotation)
    {
        var reading = Read(text);
        Assert.True(reading.Begin(quotation));
        reading.Session.FindCandidates();
        return reading.Session;
    }

    private static string Word(MarkedReading reading, uint noun)
    {
        var text = reading.Scene.Text;
        var token = Array.FindIndex([.. text.Hashes], hash => (uint)hash == noun);
        return text.Slice(text.Tokens[token]).ToString();
    }

    private static string Show(SceneFlow flow, NounMention noun) =>
        $"{flow.Flow.Slice(noun.Head)} {noun.Class}{(noun.IsSubject ? " subject" : "")}{(noun.HasRelative ? " who" : "")}"
            + noun.Determiner switch { 1 => " a", 2 => " the", 3 => " his", _ => "" };

    private static SceneFlow Flow(string sentence)
    {
        var scene = Read($"A title\n\n{sentence} “It holds,” Ivo Quist said.").Scene;
        return scene[scene.FirstOf(0).Flow];
    }

    private static MarkedReading Read(string article)
    {
        var text = Reading.Analyze(article);
        var spans = QuotationReader.FindSpans(text, []);
        var (marked, _) = QuotationSpans.Marked(spans);
        return new(text, spans, EntityReader.Read(text, marked), new QuoteSpec[spans.Count], null);
    }
}
