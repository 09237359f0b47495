using ContentSdk.Engine.Language;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText.Words;

/// <summary>Sentences of one section of the list of leftovers, found by their first letter.</summary>
internal sealed class LeftoverPhrases
{
    private readonly List<string> _phrases;
    private readonly char[] _beginnings;

    public LeftoverPhrases(string section)
    {
        _phrases = LanguageLists.ReadAll("leftovers").Where(entry => entry.Section == section).Select(static entry => entry.Key).ToList();
        _beginnings = [.. _phrases.Select(static phrase => phrase[0]).Distinct()];
    }

    /// <summary>The next position at which one could begin, or -1.</summary>
    public int Next(string text, int start, int end) => text.IndexOfAny(_beginnings, start, end - start);

    /// <summary>Length of the sentence that begins at a position, or 0.</summary>
    public int LengthAt(string text, int at, int end)
    {
        if (Array.IndexOf(_beginnings, text[at]) < 0)
            return 0;
        foreach (var phrase in _phrases)
        {
            if (IsAt(text, at, end, phrase))
                return phrase.Length;
        }
        return 0;
    }

    // Any space and any apostrophe, as typography has them; what follows is no part of the last word.
    private static bool IsAt(string text, int at, int end, string phrase)
    {
        if (at + phrase.Length > end || (at + phrase.Length < end && CharClass.IsLetter(text[at + phrase.Length])))
            return false;
        for (var i = 0; i < phrase.Length; i++)
        {
            var c = text[at + i];
            if (c != phrase[i] && !(phrase[i] == ' ' && CharClass.IsSpace(c)) && !(phrase[i] == '\'' && c == '’'))
                return false;
        }
        return true;
    }
}
