using ContentSdk.Engine.Language;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText.Words;

/// <summary>The words by which placeholders are known.</summary>
internal sealed class PlaceholderWords
{
    private const string List = "placeholders", Own = "own";

    // What others use as placeholders, and is a word of the language.
    private static readonly ByLanguage<WordSections> OwnWords = WordSections.ByLanguage(List);

    private readonly WordSections _words = new();
    private readonly HashSet<string> _always = new(StringComparer.Ordinal);
    private readonly HashSet<string> _amongOthers = new(StringComparer.Ordinal);
    private readonly int _longestWhole;
    private readonly CharacterBits _phraseBegins, _phraseSeconds;

    public PlaceholderWords()
    {
        List<char> phraseBegins = [], phraseSeconds = [];
        var entries = LexiconFile.Read("shared/placeholders");
        entries.AddRange(LanguageLists.ReadAll(List));
        foreach (var entry in entries)
        {
            switch (entry.Section)
            {
                case Own:
                    break;
                case "always" or "among-others":
                    (entry.Section == "always" ? _always : _amongOthers).Add(entry.Key);
                    break;
                default:
                    _words.Add(entry.Section, entry.Key);
                    if (entry.Section == "whole")
                        _longestWhole = Math.Max(_longestWhole, entry.Key.Length);
                    if (entry.Section == "phrase")
                    {
                        phraseBegins.Add(entry.Key[0]);
                        phraseSeconds.Add(entry.Key[1]);
                    }
                    break;
            }
        }
        (_phraseBegins, _phraseSeconds) = (new(phraseBegins), new(phraseSeconds));
    }

    /// <summary>Whether a word of these first letters may be a placeholder, or begin one. Nearly no word may.</summary>
    public bool MayBegin(char first, char second) =>
        second is >= 'A' and <= 'Z' || (first is 'X' or 'x' && second is 'x')
        || (_phraseBegins.Has(CharClass.ToLower(first)) && _phraseSeconds.Has(CharClass.ToLower(second)));

    /// <summary>Whether the word is a placeholder wherever it stands.</summary>
    public bool IsAlways(ReadOnlySpan<char> word, string language) => IsIn(_always, word, language);

    /// <summary>Whether the word is one where it is no part of a name.</summary>
    public bool IsWordAmongOthers(ReadOnlySpan<char> word, string language) => IsIn(_amongOthers, word, language);

    /// <summary>Whether text in square brackets that begins so asks for something: [insert name].</summary>
    public bool OpensBracket(ReadOnlySpan<char> word) => _words.Has("bracket", word);

    /// <summary>Whether text in square brackets that ends so asks for something: [name TK].</summary>
    public bool ClosesBracket(ReadOnlySpan<char> word) =>
        word.Length is >= 2 and <= 8 && word[0] is >= 'A' and <= 'Z'
        && (_always.Contains(word.ToString()) || _amongOthers.Contains(word.ToString()));

    /// <summary>Whether the two words begin text that means nothing: lorem ipsum.</summary>
    public bool BeginsPhrase(ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        _phraseBegins.Has(CharClass.ToLower(first[0])) && _words.Has("phrase", first) && _words.Has("phrase.second", second);

    /// <summary>
    /// Whether the word after such a beginning shows that the text itself is filler, and
    /// not the name of it: lorem ipsum dolor.
    /// </summary>
    public bool GoesOn(ReadOnlySpan<char> word) => _words.Has("phrase.third", word);

    /// <summary>Whether the word is a number that is not written yet, where one of these follows: XX million.</summary>
    public bool IsUnit(ReadOnlySpan<char> word) => _words.Has("unit", word);

    /// <summary>Whether the word is letters X only, two to four of them.</summary>
    public static bool IsBlank(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (c is not ('X' or 'x'))
                return false;
        }
        return word.Length is >= 2 and <= 4;
    }

    /// <summary>Whether a whole block is a placeholder: Headline here.</summary>
    public bool IsWhole(ReadOnlySpan<char> block) =>
        block.Length <= _longestWhole + 2 && _words.Has("whole", block.Trim(['[', ']', '(', ')', '.', ' ']));

    // All are in capitals, so that hardly any word has to be made a string.
    private static bool IsIn(HashSet<string> words, ReadOnlySpan<char> word, string language)
    {
        if (word.Length is < 2 or > 8 || word[1] is < 'A' or > 'Z')
            return false;
        var key = word.ToString();
        return words.Contains(key) && OwnWords.For(language)?.Has(Own, word) != true;
    }
}
