using ContentSdk.Engine.Entities.Reading;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations;
using ContentSdk.Engine.Quotations.Choice;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Quotations.Choice;

/// <summary>What the choice sees around a quotation: subjects, pronouns, and who is quoted by name.</summary>
public class SceneFeatureTests
{
    [Theory]
    [InlineData("Dana Orlev opened the bridge.", 1, 0)]
    [InlineData("She opened the bridge.", 2, 0)]
    [InlineData("A farmer opened the bridge.", 3, 1)]
    [InlineData("The farmer opened the bridge.", 3, 2)]
    [InlineData("On Monday, a farmer opened the bridge.", 3, 1)]
    public void The_subject_of_a_sentence_is_a_name_a_pronoun_or_a_noun(string sentence, int kind, int determiner)
    {
        var scene = Read($"A title\n\n{sentence} “It holds,” he said.").Scene;
        var flow = scene[scene.FirstOf(0).Flow];
        var subject = SubjectBefore.Of(flow, 0, flow.Flow.SentenceEnd(0));
        Assert.Equal(((uint)kind, (uint)determiner), (subject.Kind, subject.Determiner));
        Assert.Equal(kind == 1, subject.Entity >= 0);
    }

    [Theory]
    [InlineData("Ein Sprecher der Behörde wollte sich nicht äußern.", 3, 1)]
    [InlineData("Den Beschluss verteidigte eine Sprecherin der Behörde.", 3, 1)]
    [InlineData("Der Sprecher der Behörde wollte sich nicht äußern.", 3, 2)]
    public void A_German_article_is_no_adverb_and_an_object_no_subject(string sentence, int kind, int determiner)
    {
        var scene = Read($"Ein Titel\n\n{sentence} „Wir sagen heute nichts“, sagte er.").Scene;
        var flow = scene[scene.FirstOf(0).Flow];
        var subject = SubjectBefore.Of(flow, 0, flow.Flow.SentenceEnd(0));
        Assert.Equal(((uint)kind, (uint)determiner), (subject.Kind, subject.Determiner));
    }

    [Fact]
    public void The_widow_of_a_man_is_not_the_man()
    {
        var scene = Read("A title\n\nThe widow of Rufus Lind said no. “He sailed,” she said.").Scene;
        var flow = scene[scene.FirstOf(0).Flow];
        Assert.Equal(-1, SubjectBefore.Of(flow, 0, flow.Flow.SentenceEnd(0)).Entity);
    }

    [Theory]
    [InlineData("Tunde Orlev said she met Kofi Quist before he left.", 0, 1, 1, 0)]
    [InlineData("Tunde Orlev left the company after it closed. She moved on. Kofi Quist stayed.", 0, 1, 0, 0)]
    [InlineData("Tunde Orlev and her staff waited for Kofi Quist. The doors were shut. He had left.", 0, 1, 0, 0)]
    public void Pronouns_count_for_the_last_person_named_before_them(string sentences, int he, int she, int otherHe, int otherShe)
    {
        var scene = Read($"A title\n\n{sentences}\n\n“It holds,” she said.").Scene;
        Assert.Equal((he, she), scene.Pronouns.Of(EntityOf(scene, "Tunde Orlev")));
        Assert.Equal((otherHe, otherShe), scene.Pronouns.Of(EntityOf(scene, "Kofi Quist")));
    }

    [Fact]
    public void Of_a_sentence_longer_than_a_flow_reaches_the_subject_is_not_known()
    {
        static int Features(int words)
        {
            var sentence = "Dana Orlev saw " + string.Join(' ', Enumerable.Repeat("a stone", words));
            var buffer = new ChoiceBuffer();
            var features = new SubjectFeatures();
            features.Begin(new(Read($"A title\n\n{sentence}. “It holds,” he said.").Scene, 0));
            features.Fill(buffer, -1, 1, 1);
            return buffer.Count;
        }
        // A noun in the middle would add its words.
        Assert.Equal(Features(5), Features(200));
    }

    [Fact]
    public void Whom_a_cue_names_is_counted_and_found_before_and_behind()
    {
        const string Text = """
            A title

            “One,” Dana Orlev said.

            “Two,” Ivo Quist said.

            “Three,” she said.

            “Four,” Dana Orlev said.
            """;
        var reading = Read(Text);
        var plain = new PlainSpeakers(reading.Rules, reading.Scene.Resolver.Entities.Count);
        int orlev = EntityOf(reading.Scene, "Dana Orlev"), quist = EntityOf(reading.Scene, "Ivo Quist");
        Assert.Equal((2, 1), (plain.CountOf(orlev, 2), plain.CountOf(orlev, 0)));
        Assert.Equal((2, 1), (plain.Since(orlev, 2, 8), plain.Since(quist, 2, 8)));
        Assert.Equal((1, 4), (plain.Until(orlev, 2, 3), plain.Until(quist, 2, 3)));
    }

    private static int EntityOf(Scene scene, string name) =>
        Enumerable.Range(0, scene.Resolver.Entities.Count).First(entity => scene.Resolver.Entities[entity].Name == name);

    private static MarkedReading Read(string article)
    {
        var text = Reading.Analyze(article);
        var spans = QuotationReader.FindSpans(text, []);
        var (marked, _) = QuotationSpans.Marked(spans);
        return new(text, spans, EntityReader.Read(text, marked), new QuoteSpec[spans.Count], null);
    }
}
