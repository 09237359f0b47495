using ContentSdk.Engine.Model;
using ContentSdk.Engine.Sets;
using Xunit;

namespace ContentSdk.Generator.Tests.Emit;

public class SetTests
{
    [Fact]
    public void Every_slug_of_many_is_found_and_no_other()
    {
        var articles = Enumerable.Range(0, 300)
            .Select(i => Samples.Plain($"T{i}", $"Text {i}.", $"Article{i}", $"an-article-{i}", $"seeds/{i}.txt")).ToArray();
        Assert.Equal(true, GeneratedCode.Run(
            """
            for (var i = 0; i < 300; i++)
                if (Articles.Find($"an-article-{i}")?.Title != $"T{i}") return i;
            return Articles.Find("an-article-300") is null && Articles.Find("") is null && Articles.All.Count == 300
                && Articles.All.Select(a => a.Slug).SequenceEqual(Articles.All.Select(a => a.Slug).Order(StringComparer.Ordinal));
            """,
            articles));
    }

    [Fact]
    public void Several_members_may_be_one_entity()
    {
        var index = new ContentIndex(
            new([new IndexedArticle("seeds/plain.txt", "Plain", "plain", "T") { Entities = new([0, 1]) }]),
            new(
            [
                new IndexedEntity(Engine.Model.EntityKind.Person, "Lind", 1, "Mara Lind", new(["Lind"]), default, true, default),
                new IndexedEntity(Engine.Model.EntityKind.Person, "MaraLind", 1, "Mara Lind", new(["Lind"]), default, true, new([0])),
            ]));
        var article = Samples.Plain("T", "Lind, Mara Lind.") with
        {
            Entities = new([Person("Lind"), Person("MaraLind")]),
            Mentions = new([new(new(0, 4), default, 0, false), new(new(6, 9), default, 1, false)]),
        };
        Assert.Equal("True True Mara Lind 1 1 2", GeneratedCode.Run(
            "return $\"{People.Lind == People.MaraLind} {Articles.Plain.Mentions[0].Entity == People.Lind} {People.Lind} "
            + "{Articles.Plain.Entities.Count} {People.All.Count} {People.Lind.Mentions.Count}\";",
            index,
            article));

        static EntitySpec Person(string member) => new(Engine.Model.EntityKind.Person, member, member, default, true, default);
    }

    [Fact]
    public void A_long_text_has_wide_tables()
    {
        var text = string.Concat(Enumerable.Repeat("0123456789", 7_000)) + "\nHere.";
        var article = Samples.Plain("T", text) with
        {
            Quotes = new([new("Here", new([new(70_001, 4)]), new(70_001, 5), default, -1, -1, null, null, default, false)]),
        };
        Assert.Equal("Here seeds/plain.txt(2,1)", GeneratedCode.Run("return $\"{Articles.Plain.Quotes.Here} {Articles.Plain.Quotes.Here.Location}\";", article));
    }

    [Fact]
    public void Thirty_two_threads_at_first_use_see_one_instance_of_each()
    {
        for (var round = 0; round < 5; round++)
        {
            Assert.Equal("1 1 1 1 1 1", GeneratedCode.Run(
                """
                var seen = new System.Collections.Concurrent.ConcurrentBag<(object, object, object, object, object, object)>();
                using var barrier = new System.Threading.Barrier(32);
                var threads = Enumerable.Range(0, 32).Select(_ => new System.Threading.Thread(() =>
                {
                    barrier.SignalAndWait();
                    var person = People.MaraLind;
                    var article = Articles.TheBridgeOpens;
                    seen.Add((article, article.Quotes, article.Quotes.WeMustGoOn, person, Articles.All[0], article.Quotes.WeMustGoOn.Speaker!));
                })).ToList();
                threads.ForEach(t => t.Start());
                threads.ForEach(t => t.Join());
                int N(Func<(object, object, object, object, object, object), object> of) => seen.Select(of).Distinct(System.Collections.Generic.ReferenceEqualityComparer.Instance).Count();
                return $"{N(s => s.Item1)} {N(s => s.Item2)} {N(s => s.Item3)} {N(s => s.Item4)} {N(s => s.Item5)} {N(s => s.Item6)}";
                """,
                Samples.Bridge));
        }
    }

    [Fact]
    public void What_stands_partly_outside_the_body_is_left_out()
    {
        // The quote around the second one begins in the headline, which is not in the text.
        var article = Samples.Plain("T", "One. Two.") with
        {
            Body = new([new BodyPiece(new(10, 9), 0, new(3, 1))]),
            Quotes = new(
            [
                new("Outer", new([new(5, 9)]), new(4, 11), default, -1, -1, null, null, default, false),
                new("Inner", new([new(10, 4)]), new(10, 4), default, 0, -1, new(2, 3), new(15, 4), default, false),
            ]),
            Mentions = new([new(new(8, 4), default, 0, false)]),
            Entities = new([new(Engine.Model.EntityKind.Place, "One", "One", default, true, default)]),
        };
        Assert.Equal("1 One. True nobody Two. 0 1", GeneratedCode.Run(
            "var a = Articles.Plain; var q = a.Quotes.Inner; return $\"{a.Quotes.Count} {q} {q.Parent is null} {q.SpeakerText ?? \"nobody\"} {q.Cue} {a.Mentions.Count} {a.Entities.Count}\";",
            article));
    }
}
