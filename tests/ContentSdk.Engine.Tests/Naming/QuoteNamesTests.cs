using ContentSdk.Engine.Model;
using ContentSdk.Engine.Naming;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Engine.Tests.Naming;

public class QuoteNamesTests
{
    [Theory]
    [InlineData("The strong camaraderie between our two peoples", "StrongCamaraderieBetweenOurTwo")]
    [InlineData("We must learn from history, especially", "WeMustLearnFromHistory")]
    [InlineData("unbreakable and profound friendship", "UnbreakableAndProfoundFriendship")]
    [InlineData("self-reliant", "SelfReliant")]
    [InlineData("The", "The")]
    [InlineData("all", "All_")]
    [InlineData("Don’t wait!", "DontWait")]
    [InlineData("25 boats, 3 piers", "_25Boats3Piers")]
    public void The_first_five_words_name_a_quote_without_a_leading_article(string text, string name) =>
        Assert.Equal([name], NamesOf(text));

    [Fact]
    public void What_begins_alike_is_told_apart_by_more_words() =>
        Assert.Equal(
            ["WeWillOpenTheHarbourInMay", "WeWillOpenTheHarbourInJune", "WeWillOpenTheHarbour", "OpenIt"],
            NamesOf("We will open the harbour in May.", "We will open the harbour in June.", "We will open the harbour", "Open it"));

    [Fact]
    public void Equal_texts_are_told_apart_by_numbers() =>
        Assert.Equal(["OpenIt", "OpenIt_2", "OpenIt_3"], NamesOf("Open it", "Open it!", "open it"));

    [Fact]
    public void Long_texts_that_begin_alike_get_a_hash()
    {
        var start = string.Join(" ", Enumerable.Repeat("again", 40));
        var names = NamesOf(start + " here", start + " there");
        Assert.All(names, name => Assert.Matches("^AgainAgainAgainAgainAgain_[0-9a-f]{8}$", name));
        Assert.NotEqual(names[0], names[1]);
    }

    [Fact]
    public void Equal_texts_get_equal_names_with_numbers_whatever_stands_beside_them() =>
        Assert.Equal(
            ["WeMustAllGoOnNowThen", "WeMustAllGoOnNowThen_2", "WeMustAllGoOnNowHere", "WeMustAllGoOnNowThen_3"],
            NamesOf(
                "We must all go on now then", "We must all go on now then", "We must all go on now here", "We must all go on now then"));

    [Fact]
    public void Quotes_of_the_headline_take_no_name_from_those_of_the_body()
    {
        var document = new SourceDocument("a.txt", "a great joy\na great joy");
        var names = QuoteNames.Assign(document, [Quote(new TextRange(0, 11)), Quote(new TextRange(12, 11))], "en", new TextRange(0, 11));
        Assert.Equal(["GreatJoy_2", "GreatJoy"], names.Select(quote => quote.Name));
    }

    [Fact]
    public void What_has_a_name_keeps_it_and_changes_no_other_but_one_that_would_have_had_it()
    {
        var document = new SourceDocument("a.txt", "open it now\nopen it here\nclose it\nopen it");
        var pinned = QuoteNames.Assign(
            document,
            [
                Quote(new TextRange(0, 11)), Quote(new TextRange(12, 12)) with { Name = "CloseIt" }, Quote(new TextRange(25, 8)),
                Quote(new TextRange(34, 7))], "en", null);
        Assert.Equal(["OpenItNow", "CloseIt", "CloseIt_2", "OpenIt"], pinned.Select(quote => quote.Name));
        Assert.Equal(["OpenItNow", "OpenItHere", "CloseIt", "OpenIt"], NamesOf("open it now", "open it here", "close it", "open it"));
    }

    [Fact]
    public void What_has_no_words_is_named_by_a_hash() => Assert.Matches("^Quote_[0-9a-f]{8}$", NamesOf("…!").Single());

    [Fact]
    public void Leading_articles_are_those_of_the_language() =>
        Assert.Equal(["HafenIstOffen", "DieHardFans"], [NamesOf("de", ["Der Hafen ist offen"])[0], NamesOf("en", ["Die hard fans"])[0]]);

    [Fact]
    public void The_parts_of_a_quote_make_one_name()
    {
        var document = new SourceDocument("a.txt", "Open it, she said, today.");
        Assert.Equal("OpenItToday", QuoteNames.Assign(document, [Quote(new(0, 7), new(19, 5))], "en", null).Single().Name);
    }

    internal static string[] NamesOf(params string[] texts) => NamesOf("en", texts);

    internal static string[] NamesOf(string language, string[] texts)
    {
        var position = 0;
        var quotes = new List<QuoteSpec>();
        foreach (var text in texts)
        {
            quotes.Add(Quote(new TextRange(position, text.Length)));
            position += text.Length + 1;
        }
        var document = new SourceDocument("a.txt", string.Join("\n", texts));
        return [.. QuoteNames.Assign(document, quotes, language, null).Select(quote => quote.Name)];
    }

    private static QuoteSpec Quote(params TextRange[] parts) =>
        new("", new(parts), parts[0], QuoteKind.Direct, -1, -1, null, null, AttributionKind.None, false);
}
