using System.Collections.Concurrent;
using Xunit;

namespace ContentSdk.Tests;

public class ThreadTests
{
    private const int Threads = 32, Rounds = 100;

    [Fact]
    public void Thirty_two_threads_at_first_use_see_the_same_instances()
    {
        var articles = new Article[Rounds];
        var seen = new ConcurrentBag<object>[Rounds];
        for (var i = 0; i < Rounds; i++)
        {
            var mara = new Person("Mara Lind");
            articles[i] = new ArticleBuilder("T")
                .AddParagraph("“We go,” said Mara Lind.")
                .AddQuote("We go,", mara)
                .AddMention("Mara Lind", mara)
                .Build();
            seen[i] = [];
        }

        using var barrier = new Barrier(Threads);
        var threads = Enumerable.Range(0, Threads).Select(_ => new Thread(() =>
        {
            for (var i = 0; i < Rounds; i++)
            {
                barrier.SignalAndWait();
                var article = articles[i];
                seen[i].Add((article.Quotes, article.Quotes[0], article.Quotes[0].Speaker, article.Mentions[0], article.Paragraphs[0]));
                seen[i].Add((object)article.Text == article.Text && ReferenceEquals(article.Quotes[0].Text, article.Quotes[0].Text));
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        // All tuples are equal by reference of their parts, and all texts are the same string each time.
        Assert.All(seen, round => Assert.Equal(2, round.Distinct().Count()));
        Assert.All(seen, round => Assert.Contains(true, round));
    }
}
