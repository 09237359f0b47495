using Xunit;

namespace ContentSdk.Engine.Tests.Quotations;

/// <summary>Which stretches of a text stand in marks: text, and the spans as <see cref="Reading.Show"/> writes them.</summary>
public class SpanTests
{
    [Theory]
    // straight and curly
    [InlineData("\"We are open,\" Dana Orlev said.", "[We are open,]")]
    [InlineData("Dana Orlev said, “We are open.”", "[We are open.]")]
    [InlineData("‘We are open,’ Dana Orlev said.", "[We are open,]")]
    [InlineData("'We are open,' Dana Orlev said.", "[We are open,]")]
    [InlineData("''We are open,'' Dana Orlev said.", "[We are open,]")]
    [InlineData("``We are open,'' Dana Orlev said.", "[We are open,]")]
    // other languages
    [InlineData("„Wir haben offen“, sagte Orlev.", "[Wir haben offen]")]
    [InlineData("Er nannte es ‚offen‘ und ging.", "[offen]")]
    [InlineData("»Wir haben offen«, sagte Orlev.", "[Wir haben offen]")]
    [InlineData("« Nous sommes ouverts », a dit Orlev.", "[Nous sommes ouverts]")]
    [InlineData("«Estamos abiertos», dijo Orlev.", "[Estamos abiertos]")]
    [InlineData("‹Offen›, sagte sie.", "[Offen]")]
    [InlineData("”Vi har öppet”, sade Orlev.", "[Vi har öppet]")]
    [InlineData("彼は「開いています」と言った。", "[開いています]")]
    [InlineData("『外「内」外』", "[外「内」外] >[内]")]
    // apostrophes, decades, elisions, feet and inches
    [InlineData("It's the players' union, isn't it?", "")]
    [InlineData("The '90s and the '16 race, rock 'n' roll, 'tis said.", "")]
    [InlineData("He stands 6'2\" tall on a 12\" board.", "")]
    [InlineData("'It's the players' union,' she said.", "[It's the players' union,]")]
    [InlineData("‘It’s the players’ union,’ she said.", "[It’s the players’ union,]")]
    [InlineData("“Back in the ’90s,” she said.", "[Back in the ’90s,]")]
    [InlineData("\"Get 'em all,\" she said.", "[Get 'em all,]")]
    // nested
    [InlineData("“She told me, ‘Go home,’ and I went,” he said.", "[She told me, ‘Go home,’ and I went,] >[Go home,]")]
    [InlineData("\"'Go home,' she told me,\" he said.", "['Go home,' she told me,] >[Go home,]")]
    [InlineData("\"She told me, 'Go home.'\"", "[She told me, 'Go home.'] >[Go home.]")]
    [InlineData("‘She said “go” and left,’ he said.", "[She said “go” and left,] >[go]")]
    [InlineData("„Sie sagte ‚geh‘ zu mir“, sagte er.", "[Sie sagte ‚geh‘ zu mir] >[geh]")]
    [InlineData("« Il a dit « oui » hier », a-t-elle dit.", "[Il a dit « oui » hier] >[oui]")]
    // wrong way round, or mixed
    [InlineData("”We are open,“ Dana Orlev said.", "[We are open,]")]
    [InlineData("“We are open,“ Dana Orlev said.", "[We are open,]")]
    [InlineData("She called it “a strategic friendship.\"", "[a strategic friendship.]")]
    [InlineData("His act—“My plan!”—is wearing thin.", "[My plan!]")]
    [InlineData("She said yes.\"He said no.\"", "[He said no.]")]
    [InlineData("She said,\" We open at nine\".", "[We open at nine]")]
    // interrupted by the cue: one utterance; but not after its end, and not where a second cue begins another
    [InlineData("“We open,” she said, “at nine.”", "[We open, + at nine.]")]
    [InlineData("\"We open,\" said Dana Orlev, the baker, \"at nine.\"", "[We open, + at nine.]")]
    [InlineData("“We open.” She said, “Come at nine.”", "[We open.] [Come at nine.]")]
    [InlineData("“We open,” she said. “Come at nine.”", "[We open,] [Come at nine.]")]
    [InlineData("“We open,” she said. The mayor, “a friend,” came.", "[We open,] [a friend,]")]
    [InlineData("“We open,” said Dr. Orlev, “at nine.”", "[We open, + at nine.]")]
    [InlineData("“Masadan kalkmadık” dedi Tuncer. Vali Ayşe Duman, “Bekleyelim” dedi.", "[Masadan kalkmadık] [Bekleyelim]")]
    [InlineData("“We open,” she said, adding, “at nine.”", "[We open,] [at nine.]")]
    [InlineData("“We open,” she said, and called it “fun.”", "[We open,] [fun.]")]
    // several paragraphs: each opened, the last one closed
    [InlineData("“One.\n“Two.\n“Three,” she said.", "[One. + Two. + Three,]")]
    [InlineData("\"One.\n\"Two,\" she said.", "[One. + Two,]")]
    [InlineData("«Uno.\n»Dos», dijo.", "[Uno. + Dos]")]
    // an unclosed mark never swallows the next paragraph
    [InlineData("She said, “One.\nThen two came.", "[One.]")]
    [InlineData("“One,” she said. “Two.\nThen “three” came.", "[One,] [Two.] [three]")]
    [InlineData("\"Never closed and \"yes\" came.", "[yes]")]
    public void Marked_spans_are_found(string text, string expected) => Assert.Equal(expected, Reading.Show(text));
}
