using Xunit;

namespace ContentSdk.Engine.Tests.Quotations;

/// <summary>Kind, speaker and cue of each marked span: text, and what <see cref="AttributionReading.Show(string)"/> writes.</summary>
public class AttributionTests
{
    [Theory]
    // the cue after the quotation
    [InlineData("“We open at nine,” Dana Orlev said.", "Direct(Dana Orlev; said)")]
    [InlineData("“We open at nine,” said Dana Orlev, a baker.", "Direct(Dana Orlev; said)")]
    [InlineData("“We open at nine,” Dana Orlev, the head of the bakery, told reporters on Monday.", "Direct(Dana Orlev; told)")]
    [InlineData("“We open at nine,” Orlev (of Lund) said.", "Direct(Orlev; said)")]
    [InlineData("“We open at nine,” she said.", "Direct(she; said)")]
    [InlineData("“We open at nine,” a spokesman for the bakery said.", "Direct(a spokesman for the bakery; said)")]
    [InlineData("“When do we open?” Orlev asked.", "Direct(Orlev; asked)")]
    [InlineData("“We open at nine,” said the bakery's manager, Dana Orlev.", "Direct(Dana Orlev; said)")]
    [InlineData("“We open at nine,” according to Dana Orlev.", "Direct(Dana Orlev; according to)")]
    [InlineData("It was “a hard year,” as Orlev put it.", "Partial(Orlev; put)")]
    [InlineData("“We open at nine,” Orlev pointed out.", "Direct(Orlev; pointed)")]
    [InlineData("“We open at nine,” said one former baker.", "Direct(one former baker; said)")]
    [InlineData("“We open,” she said, “at nine.”", "Direct(she; said)")]
    [InlineData("“We open at nine.” — Dana Orlev", "Direct(Dana Orlev; —)")]
    [InlineData("‘We stood too still’: Orlev regrets the lost year", "Direct(Orlev; :)")]
    [InlineData(
        "“We open at nine,” said a baker. Her first editor, Mrs Orlev, told her: “Go home.”",
        "Direct(a baker; said) Direct(Mrs Orlev; told)")]
    // before
    [InlineData("Dana Orlev: ‘We stood too still’", "Direct(Dana Orlev; :)")]
    [InlineData("Dana Orlev: “The Long Winter”", "Term")]
    [InlineData("Dana Orlev said, “We open at nine.”", "Direct(Dana Orlev; said)")]
    [InlineData("Orlev said: “We open at nine.”", "Direct(Orlev; said)")]
    [InlineData("Orlev praised the street, saying, “We open at nine.”", "Direct(Orlev; saying)")]
    [InlineData("On Tuesday Orlev said the year was “hard.”", "Partial(Orlev; said)?")]
    [InlineData("Orlev, who runs the bakery, called it “a hard year.”", "Partial(Orlev; called)")]
    [InlineData("It was described by Dana Orlev as “a hard year.”", "Partial(Dana Orlev; described)")]
    [InlineData("The board's statement denounced the “careless” plan.", "Partial(The board's statement; denounced)")]
    [InlineData("Let us end with Orlev’s kind words to a guest: “You are home.”", "Direct(Orlev; words)")]
    // left out, and implied
    [InlineData(
        "He said that it was “hard” and described it as “long” and “dry work.”",
        "Partial(He; said)? Partial(He; described)? Partial(He; described)?")]
    [InlineData("“We open at nine,” Orlev said. “We close at ten.”", "Direct(Orlev; said) Direct(Orlev; -)")]
    // nobody speaks
    [InlineData("Orlev told “Morning Bread” that nothing had changed.", "Term")]
    [InlineData("The film “Bread of the North” opened in Lund.", "Term")]
    [InlineData("They want a “fair” market.", "Term")]
    public void Speakers_are_found(string text, string expected) => Assert.Equal(expected, AttributionReading.Show(text));
}
