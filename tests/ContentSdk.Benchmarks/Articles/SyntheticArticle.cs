using System.Text;

namespace ContentSdk.Benchmarks.Articles;

/// <summary>
/// Writes invented news: headline, paragraphs, quotations with speakers named in several ways. Its
/// size is given, its words are not ours.
/// </summary>
internal sealed class SyntheticArticle
{
    private readonly SeededRandom _random;
    private readonly StringBuilder _text = new();
    private readonly string[] _people;

    private SyntheticArticle(int number)
    {
        _random = new SeededRandom((ulong)number);
        _people =
        [
            .. Enumerable.Range(0, 4).Select(_ => $"{_random.Pick(Vocabulary.GivenNames)} {_random.Pick(Vocabulary.Surnames)}").Distinct(),
        ];
    }

    /// <summary>The article with a number; about <paramref name="bytes"/> long in UTF-8. Equal arguments give equal text.</summary>
    public static string Write(int number, int bytes = 6 * 1024) => new SyntheticArticle(number).Write(bytes);

    /// <summary>A file name of two real words, so that no two articles ask for one member.</summary>
    public static string FileName(int number) => $"harbour-report-{number:0000}.txt";

    private string Write(int bytes)
    {
        Add($"{Capital(Adjective())} {Noun()} divides {Place()} as {Noun()} nears its end\n");
        for (var paragraph = 0; _text.Length < bytes - 300; paragraph++)
        {
            _text.Append('\n');
            if (paragraph < _people.Length)
                Introduce(_people[paragraph]);
            else if (paragraph % 2 == 0)
                Quote(_people[paragraph / 2 % _people.Length]);
            else
                Narrate(3);
            _text.Append('\n');
        }
        return _text.ToString();
    }

    private void Introduce(string person)
    {
        Add($"{_random.Pick(Vocabulary.Openings)}, {person}, {WithArticle(_random.Pick(Vocabulary.Roles))} at the {Organisation()}, ");
        Add($"{Verb()} the {Adjective()} {Noun()} in {Place()}. ");
        Narrate(2);
    }

    private void Quote(string person)
    {
        var surname = person[(person.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        switch (_random.Below(5))
        {
            case 0:
                Add($"“The {Noun()} was {Adjective()}, and we {Verb()} it with the {Noun()},” {surname} {Say()}. ");
                break;
            case 1:
                Add($"“We never {Verb()} the {Noun()},” {surname} {Say()}, “and the {Organisation()} knows that the {Noun()} is {Adjective()}.” ");
                break;
            case 2:
                Add($"According to {person}, “nobody in {Place()} {Verb()} this {Adjective()} {Noun()}.” ");
                break;
            case 3:
                Add($"{surname} called the {Noun()} “{Adjective()} and {Adjective()}” and {Verb()} the {Noun()}. ");
                break;
            default:
                Add($"{surname} {Verb()} the {Noun()} of the {Organisation()}. “It's {WithArticle(Adjective())} {Noun()},” she {Say()}. ");
                break;
        }
        Narrate(2);
    }

    private void Narrate(int sentences)
    {
        for (var i = 0; i < sentences; i++)
        {
            if (i > 0)
                _text.Append(' ');
            Add(_random.Below(2) == 0
                ? $"The {Noun()} in {Place()} {Verb()} the {Adjective()} {Noun()}, which the {Noun()} of the {Noun()} had {Verb()} before the {Noun()}."
                : $"{_random.Pick(Vocabulary.Openings)}, the {Organisation()} {Verb()} {WithArticle(Adjective())} {Noun()} and the {Noun()} that a “{Noun()}” needs.");
        }
    }

    private void Add(string text) => _text.Append(text);

    private string Noun() => _random.Pick(Vocabulary.Nouns);

    private string Adjective() => _random.Pick(Vocabulary.Adjectives);

    private string Verb() => _random.Pick(Vocabulary.Verbs);

    private string Say() => _random.Pick(Vocabulary.SayVerbs);

    private string Place() => _random.Pick(Vocabulary.Places);

    private string Organisation() => _random.Pick(Vocabulary.Organisations);

    // Without it the text rules have something to say in each article.
    private static string WithArticle(string word) => ("aeiou".Contains(word[0], StringComparison.Ordinal) ? "an " : "a ") + word;

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
