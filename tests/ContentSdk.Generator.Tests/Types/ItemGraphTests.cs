using System.Globalization;
using System.Text;
using ContentSdk.Generator.Tests.Driver;
using Xunit;

namespace ContentSdk.Generator.Tests.Types;

/// <summary>Items that refer to each other are made together, once, whoever asks for them and whatever their own code does.</summary>
public class ItemGraphTests
{
    private const string Usings = """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using System.Linq;
        using System.Threading;
        using ContentSdk;
        using QuoteBook.Seeds;


        """;

    private static TestFile[] Chain(int length)
    {
        var chain = new StringBuilder("Name,Next,Before\n");
        for (var i = 0; i < length; i++)
            chain.Append(CultureInfo.InvariantCulture, $"Node {i},node-{(i + 1) % length},node-{(i + length - 1) % length}\n");
        return [new("seeds/chain.csv", chain.ToString())];
    }

    [Fact]
    public void A_chain_of_any_length_fits_on_the_stack_and_threads_see_one_object() => Assert.Equal(
        ["20000", "True"],
        HostRun.Of(
            Chain(20_000),
            Usings + """
            [ContentData("chain.csv")]
            public sealed class Node
            {
                [Key] public required string Name { get; init; }
                public required Node Next { get; init; }
                public required Node Before { get; init; }
            }

            public static class Host
            {
                public static string[] Run()
                {
                    var found = new Node[8];
                    System.Threading.Tasks.Parallel.For(0, 8, i => found[i] = Chain.All[i * 2500]);
                    var count = 1;
                    for (var node = found[0].Next; node != found[0]; node = node.Next)
                        count++;
                    return [count.ToString(), Enumerable.Range(0, 8).All(i => found[i] == Chain.All[i * 2500] && found[i].Before.Next == found[i]).ToString()];
                }
            }
            """));

    // One thread runs the static constructor, which asks for items; another makes an item, and waits for the static constructor.
    [Theory]
    [InlineData("static Node() { Host.Running.Set(); Thread.Sleep(100); First = Chain.All[0]; }")]
    [InlineData("private static readonly bool isLate = Host.IsLate(); static Node() => First = Chain.All[0];")]
    [InlineData("static Node() { Host.Running.Set(); Thread.Sleep(100); First = Chain.Find(\"node-0\")!; }")]
    [InlineData("static Node() { Host.Running.Set(); Thread.Sleep(100); First = Chain.All[1].Next.Next.Next; }")]
    public void A_static_constructor_may_ask_for_items(string code) => Assert.Equal(
        ["True", "True", "True", "Node 0"],
        HostRun.Of(
            Chain(4),
            Usings + $$"""
            [ContentData("chain.csv")]
            public sealed class Node
            {
                public static Node First { get; }

                {{code}}

                [Key] public required string Name { get; init; }
                public required Node Next { get; init; }
                public required Node Before { get; init; }
            }

            public static class Host
            {
                public static readonly ManualResetEventSlim Running = new();

                public static bool IsLate()
                {
                    Running.Set();
                    Thread.Sleep(100);
                    return true;
                }

                public static string[] Run()
                {
                    Node? first = null, second = null;
                    var one = new Thread(() => first = Node.First) { IsBackground = true };
                    var other = new Thread(() => { Running.Wait(); second = Chain.All[1]; }) { IsBackground = true };
                    one.Start();
                    other.Start();
                    var hasEnded = one.Join(20_000) && other.Join(20_000);
                    return [hasEnded.ToString(), (hasEnded && first == Chain.All[0]).ToString(), (hasEnded && second!.Before == first).ToString(), first?.Name ?? ""];
                }
            }
            """));

    [Fact]
    public void Static_constructors_of_two_collections_may_ask_for_each_others_items() => Assert.Equal(
        ["True", "True", "True"],
        HostRun.Of(
            [new("seeds/recipes/a.yaml", "tool: w\n"), new("seeds/tools/w.yaml", "best: a\n")],
            Usings + """
            [ContentCollection("recipes")]
            public sealed class Recipe
            {
                public static Tool First { get; }
                static Recipe() { Host.Both.SignalAndWait(100); First = Tools.All[0]; }
                public Tool? Tool { get; init; }
            }

            [ContentCollection("tools")]
            public sealed class Tool
            {
                public static Recipe First { get; }
                static Tool() { Host.Both.SignalAndWait(100); First = Recipes.All[0]; }
                public Recipe? Best { get; init; }
            }

            public static class Host
            {
                public static readonly Barrier Both = new(2);

                public static string[] Run()
                {
                    var one = new Thread(() => _ = Recipe.First) { IsBackground = true };
                    var other = new Thread(() => _ = Tool.First) { IsBackground = true };
                    one.Start();
                    other.Start();
                    var hasEnded = one.Join(20_000) && other.Join(20_000);
                    return [hasEnded.ToString(), (hasEnded && Recipe.First == Recipes.All[0].Tool).ToString(), (hasEnded && Tool.First == Tools.All[0].Best).ToString()];
                }
            }
            """));

    [Theory]
    [InlineData("public sealed partial record Recipe")]
    [InlineData("public class Recipe")]
    public void Items_that_compare_as_objects_can_be_in_a_set(string declaration) => Assert.Equal(
        ["2", "True", "True"],
        HostRun.Of(
            [new("seeds/recipes/a.yaml", "similar: [b, c]\n"), new("seeds/recipes/b.yaml", "similar: [a]\n"), new("seeds/recipes/c.yaml", "similar: []\n")],
            Usings + $$"""
            [ContentCollection("recipes")]
            {{declaration}}
            {
                public required HashSet<Recipe> Similar { get; init; }
            }

            public static class Host
            {
                public static string[] Run() => [Recipes.A.Similar.Count.ToString(), Recipes.A.Similar.Contains(Recipes.B).ToString(), Recipes.B.Similar.Contains(Recipes.A).ToString()];
            }
            """));

    // Groups of ten refer to each other, and each group to one of the next: graphs of all sizes, made at the same time.
    [Fact]
    public void Threads_that_begin_anywhere_see_one_object_for_each_item()
    {
        var table = new StringBuilder("Name,Next,Before\n");
        for (var i = 0; i < 3_000; i++)
        {
            var first = i / 10 * 10;
            var next = i % 10 == 9 && i + 1 < 3_000 && i % 50 != 49 ? i + 1 : first + ((i + 1) % 10);
            table.Append(CultureInfo.InvariantCulture, $"Node {i},node-{next},node-{first + ((i + 9) % 10)}\n");
        }
        Assert.Equal(
            ["True", "True"],
            HostRun.Of(
                [new("seeds/chain.csv", table.ToString())],
                Usings + """
                [ContentData("chain.csv")]
                public sealed class Node
                {
                    [Key] public required string Name { get; init; }
                    public required Node Next { get; init; }
                    public required Node Before { get; init; }
                }

                public static class Host
                {
                    public static string[] Run()
                    {
                        var found = new Node[8][];
                        var threads = Enumerable.Range(0, 8).Select(number => new Thread(() =>
                        {
                            var order = new Random(number);
                            var mine = new Node[Chain.All.Count];
                            foreach (var i in Enumerable.Range(0, mine.Length).OrderBy(_ => order.Next()))
                                mine[i] = Chain.All[i];
                            found[number] = mine;
                        })).ToList();
                        threads.ForEach(thread => thread.Start());
                        threads.ForEach(thread => thread.Join());
                        return
                        [
                            found.All(mine => mine.Zip(Chain.All).All(pair => pair.First == pair.Second)).ToString(),
                            Chain.All.All(node => node.Next == Chain.Find(node.Next.Name.ToLowerInvariant().Replace(' ', '-')) && node.Before == Chain.Find(node.Before.Name.ToLowerInvariant().Replace(' ', '-'))).ToString(),
                        ];
                    }
                }
                """));
    }

    // A constructor may wait for another thread that asks for items: that one makes its own, and whoever is first wins.
    [Fact]
    public void A_constructor_may_wait_for_another_thread() => Assert.Equal(
        ["True", "True"],
        HostRun.Of(
            Chain(3),
            Usings + """
            [ContentData("chain.csv")]
            public sealed class Node
            {
                private static int made;

                public Node()
                {
                    if (Interlocked.Increment(ref made) != 1)
                        return;
                    var other = new Thread(() => Host.Seen = Chain.All[2]) { IsBackground = true };
                    other.Start();
                    other.Join(20_000);
                }

                [Key] public required string Name { get; init; }
                public required Node Next { get; init; }
                public required Node Before { get; init; }
            }

            public static class Host
            {
                public static Node? Seen;

                public static string[] Run()
                {
                    var first = Chain.All[0];
                    return [(Seen is not null).ToString(), (first.Before == Seen && Seen == Chain.All[2] && Seen!.Next == first).ToString()];
                }
            }
            """));

    [Fact]
    public void A_fault_of_a_constructor_leaves_nothing_behind() => Assert.Equal(
        ["not yet", "True"],
        HostRun.Of(
            Chain(3),
            Usings + """
            [ContentData("chain.csv")]
            public sealed class Node
            {
                private string _name = "";

                [Key] public required string Name { get => _name; init => _name = Host.MayBe || value != "Node 2" ? value : throw new InvalidOperationException("not yet"); }
                public required Node Next { get; init; }
                public required Node Before { get; init; }
            }

            public static class Host
            {
                public static bool MayBe;

                public static string[] Run()
                {
                    var fault = "";
                    try
                    {
                        _ = Chain.All[0];
                    }
                    catch (InvalidOperationException exception)
                    {
                        fault = exception.Message;
                    }
                    MayBe = true;
                    return [fault, (Chain.All[0].Before == Chain.All[2] && Chain.All[2].Next == Chain.All[0]).ToString()];
                }
            }
            """));
}
