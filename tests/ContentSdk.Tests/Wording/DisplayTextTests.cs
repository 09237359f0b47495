using Xunit;

namespace ContentSdk.Tests.Wording;

// A quotation is between braces: {A,} says who, {B.} The marks of the texts are those of their languages.
public class DisplayTextTests
{
    [Theory]
    // The comma before the cue.
    [InlineData("“{Nobody asked us,}” she said.", "Nobody asked us")]
    [InlineData("“{Nobody asked us}”, she said.", "Nobody asked us")]
    [InlineData("She said: “{Nobody asked us.}”", "Nobody asked us.")]
    [InlineData("“{Did anybody ask us?}” she said.", "Did anybody ask us?")]
    [InlineData("‘{Nobody asked us, then,}’ she said.", "Nobody asked us, then")]
    [InlineData("“{Nobody asked us ,}” she said.", "Nobody asked us")]
    [InlineData("“{He said ‘go,’}” she said.", "He said ‘go’")]
    [InlineData("“{Ask the dogs’ owner about the dogs’}” she said.", "Ask the dogs’ owner about the dogs’")]
    [InlineData("„{Niemand hat uns gefragt}“, sagte sie.", "Niemand hat uns gefragt")]
    [InlineData("« {Personne ne nous a demandé,} » dit-elle.", "Personne ne nous a demandé")]
    [InlineData("«{Нас никто не спросил,} — сказала она.»", "Нас никто не спросил")]
    [InlineData("“{没有人问我们，}”她说。", "没有人问我们")]
    [InlineData("「{誰も聞かなかった、}」と彼女は言った。", "誰も聞かなかった")]
    [InlineData("«{لم يسألنا أحد،}» قالت.", "لم يسألنا أحد")]
    [InlineData("“{Ոչ ոք չհարցրեց՝}” ասաց նա։", "Ոչ ոք չհարցրեց")]
    // Both parts are one sentence.
    [InlineData("“{A boat,}” she said, “{a boat must leave.}”", "A boat, a boat must leave.")]
    [InlineData("“{A boat}”, she said, “{must leave.}”", "A boat must leave.")]
    [InlineData("“{A boat,}” she said, “{must leave,}” and sat down.", "A boat, must leave")]
    [InlineData("“{The boat,}” she said, “{Ines must steer.}”", "The boat, Ines must steer.")]
    [InlineData("“{The boat—}” she paused — “{must leave.}”", "The boat— must leave.")]
    [InlineData("“{Really?,}” she said, “{a boat?}”", "Really? a boat?")]
    [InlineData("„{Wir gehen}“, sagte sie, „{und zwar jetzt.}“", "Wir gehen und zwar jetzt.")]
    [InlineData("—{Vamos} —dijo ella—, {y rápido.}", "Vamos, y rápido.")]
    [InlineData("— {Пойдём,} — сказала она, — {и быстро.}", "Пойдём, и быстро.")]
    [InlineData("“{我们走吧，}”她说，“{现在就走。}”", "我们走吧，现在就走。")]
    [InlineData("“{لنذهب،}” قالت، “{الآن.}”", "لنذهب، الآن.")]
    // The second part begins a sentence.
    [InlineData("“{A boat must leave,}” she said. “{Nobody waits.}”", "A boat must leave. Nobody waits.")]
    [InlineData("“{A boat must leave}”, she said. “{Nobody waits.}”", "A boat must leave. Nobody waits.")]
    [InlineData("“{A boat must leave!}” she said. “{Nobody waits.}”", "A boat must leave! Nobody waits.")]
    [InlineData("“{A boat must leave.}” She paused. “{Nobody waits.}”", "A boat must leave. Nobody waits.")]
    [InlineData("“{A boat must leave,}” she went on: “{Nobody waits.}”", "A boat must leave. Nobody waits.")]
    [InlineData("“{A boat must leave,}” said Ines Jr. “{but not now.}”", "A boat must leave, but not now.")]
    [InlineData("“{He said ‘go,’}” she said. “{Nobody went.}”", "He said ‘go.’ Nobody went.")]
    [InlineData("„{Wir gehen}“, sagte sie. „{Niemand wartet.}“", "Wir gehen. Niemand wartet.")]
    [InlineData("—{Vamos} —dijo ella—. {¿Quién espera?}", "Vamos. ¿Quién espera?")]
    [InlineData("— {Пойдём,} — сказала она. — {Никто не ждёт.}", "Пойдём. Никто не ждёт.")]
    [InlineData("“{我们走吧，}”她说。“{没有人等。}”", "我们走吧。没有人等。")]
    [InlineData("「{行こう}」と彼女は言った。「{誰も待たない。}」", "行こう。誰も待たない。")]
    [InlineData("“{चलो,}” उसने कहा। “{कोई नहीं रुकता।}”", "चलो। कोई नहीं रुकता।")]
    [InlineData("“{چلو،}” اس نے کہا۔ “{کوئی نہیں رکتا۔}”", "چلو۔ کوئی نہیں رکتا۔")]
    // An ellipsis is the speaker's; a comma after it is not.
    [InlineData("“{I thought …,}” she said.", "I thought …")]
    [InlineData("“{I thought…}” she said. “{Never mind.}”", "I thought… Never mind.")]
    [InlineData("“{… and we went,}” she said.", "… and we went")]
    [InlineData("“{I thought ...,}” she said, “{no.}”", "I thought ... no.")]
    // White space, and paragraphs.
    [InlineData("“{Nobody\n  asked\tus,}” she said.", "Nobody asked us")]
    [InlineData("« {Allez\u202F!} » dit-elle.", "Allez\u202F!")]
    [InlineData("“{没有人\n问我们}”她说。", "没有人问我们")]
    [InlineData("“{The first.}\n\n“{The second, then,}” she said.", "The first.\n\nThe second, then")]
    [InlineData("“{The first,}” she said.\n\n“{The second.}”", "The first.\n\nThe second.")]
    [InlineData("“{,}” she said.", ",")]
    public void It_is_what_was_said_without_the_marks_of_the_sentence_around_it(string text, string expected) =>
        Assert.Equal(expected, Quoted(text, QuoteKind.Direct).DisplayText);

    [Theory]
    [InlineData("He called it “{a disgrace.}”", "a disgrace")]
    [InlineData("He called it “{a disgrace.}” Nobody else did.", "a disgrace")]
    [InlineData("He called it “{a disgrace.}”\n\nNobody else did.", "a disgrace")]
    [InlineData("He called it “{a disgrace,}” and left.", "a disgrace")]
    [InlineData("He said it was “{a disgrace. Nobody came.}”", "a disgrace. Nobody came.")]
    [InlineData("He asked “{why?}”", "why?")]
    [InlineData("He lives “{in the U.S.}”", "in the U.S.")]
    [InlineData("He met “{Mr. T.}”", "Mr. T.")]
    [InlineData("The “{Velm Co.}” sells 3.5 boats.", "Velm Co.")]
    [InlineData("He wants “{3.5 boats.}”", "3.5 boats")]
    [InlineData("He thought “{of it ….}”", "of it ….")]
    [InlineData("他称这是“{耻辱。}”", "耻辱")]
    public void Of_a_fragment_the_full_stop_belongs_to_the_sentence_around_it(string text, string expected)
    {
        Assert.Equal(expected, Quoted(text, QuoteKind.Partial).DisplayText);
        Assert.Equal(expected, Quoted(text, QuoteKind.Term).DisplayText);
    }

    [Fact]
    public void The_text_of_the_quotation_stays_as_it_is()
    {
        var quote = Quoted("“{A boat,}” she said. “{Nobody waits.}”", QuoteKind.Direct);
        Assert.Equal("A boat, Nobody waits.", quote.Text);
        Assert.Same(quote.DisplayText, quote.DisplayText);
    }

    private static Quote Quoted(string marked, QuoteKind kind)
    {
        var parts = marked.Split('{').Skip(1).Select(part => part[..part.IndexOf('}', StringComparison.Ordinal)]).ToArray();
        var builder = new ArticleBuilder("T");
        foreach (var paragraph in marked.Split("\n\n"))
            builder.AddParagraph(paragraph.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal));
        var article = builder.AddQuote(new QuoteDetails { Parts = parts, Kind = kind }).Build();
        return kind == QuoteKind.Term ? article.Terms[0] : article.Quotes[0];
    }
}
