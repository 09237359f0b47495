using System.Globalization;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText.Characters;

/// <summary>Characters without width in or at a word: it reads well, but no search finds it. Soft hyphens do no harm.</summary>
internal sealed class InvisibleCharacterRule : ITextRule
{
    private static readonly char[] Invisible = ['\u200B', '\u200C', '\u200D', '\u2060'];

    public Rule Rule { get; } = new(
        "CSDK1011", "Invisible character in a word",
        "'{1}' contains the invisible character {0}, so a search does not find the word. Remove it.",
        RuleSeverity.Warning, IsBlocking: false);

    public void Check(AnalyzedText text, ICollection<Finding> findings)
    {
        if (text.Document.Text.IndexOfAny(Invisible) < 0)
            return;
        var places = new Places(text, Rule, findings);
        foreach (var block in text.Blocks)
            Check(text, block, places);
    }

    private static void Check(AnalyzedText text, TextRange block, Places places)
    {
        var characters = text.Document.Text;
        for (var start = Next(characters, block, block.Start); start >= 0; start = Next(characters, block, start))
        {
            var end = start + 1;
            while (end < block.End && Array.IndexOf(Invisible, characters[end]) >= 0)
                end++;
            var run = TextRange.FromBounds(start, end);
            if (IsWrong(text.CharAt(block, start - 1), text.CharAt(block, end), text.Document.Slice(run)))
                places.AddMended(
                    run, run, "", "U+" + ((int)characters[start]).ToString("X4", CultureInfo.InvariantCulture),
                    Around(characters, block, run));
            start = end;
        }
    }

    private static int Next(string characters, TextRange block, int start) =>
        start >= block.End ? -1 : characters.IndexOfAny(Invisible, start, block.End - start);

    // Between dashes, slashes and other marks, a place to break the line may be meant; in other scripts these characters shape words.
    private static bool IsWrong(char before, char after, ReadOnlySpan<char> run)
    {
        if (IsOfWord(before) && IsOfWord(after))
            return true;
        var joinersOnly = run.IndexOf('\u200B') < 0 && run.IndexOf('\u2060') < 0;
        return !joinersOnly && ((IsOfWord(before) && CharClass.IsSpace(after)) || (CharClass.IsSpace(before) && IsOfWord(after)));
    }

    private static bool IsOfWord(char c) => c is >= '0' and <= '9' || (Scripts.Of(c) != Script.Other && CharClass.IsLetter(c));

    private static string Around(string characters, TextRange block, TextRange run)
    {
        const int Most = 20;
        int start = run.Start, end = run.End;
        while (start > block.Start && run.Start - start < Most && IsOfWord(characters[start - 1]))
            start--;
        while (end < block.End && end - run.End < Most && IsOfWord(characters[end]))
            end++;
        return characters.Substring(start, end - start).Remove(run.Start - start, run.Length);
    }
}
