using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText.Characters;

/// <summary>Question marks inside words: a conversion writes one for each letter that it does not know.</summary>
internal sealed class LostLetterRule : ITextRule
{
    private const int LongestWord = 60;

    private static readonly Rule Own = new(
        "CSDK1018", "Question mark inside a word",
        "'{0}' has a question mark inside the word, where a letter was probably lost in conversion. "
        + "Write the letter, or convert the file again from its source.",
        RuleSeverity.Warning, IsBlocking: false);

    private static readonly RuleMessage Further = Own.Also(
        "more",
        "'{0}' is one of {1} words with a question mark inside, where a letter was probably lost in conversion. "
        + "Convert the file again from its source.");

    public Rule Rule => Own;

    public void Check(AnalyzedText text, ICollection<Finding> findings)
    {
        var content = text.Document.Text;
        var words = new List<TextRange>();
        foreach (var block in text.Blocks)
        {
            for (var i = block.Start; i < block.End && (i = content.IndexOf('?', i, block.End - i)) >= 0; i++)
            {
                if (!CharClass.IsLetter(text.CharAt(block, i - 1)) || !CharClass.IsLower(text.CharAt(block, i + 1))
                    || WordAround(text, block, i) is not { } word)
                    continue;
                words.Add(word);
                i = word.End - 1;
            }
        }
        // Once, it may be a space that is missing, above all in a language that hardly has such letters.
        if (words.Count == 0 || (words.Count == 1 && !LanguageLists.Has(text.Language, "letters")))
            return;
        var shown = text.Shown(words[0]);
        findings.Add(words.Count == 1
            ? Finding.At(text.Document, words[0], Own, shown)
            : Finding.At(text.Document, words[0], Further, shown, words.Count.Invariant()));
    }

    // Null where it is an address or code: "page?id=3".
    private static TextRange? WordAround(AnalyzedText text, TextRange block, int at)
    {
        int start = at, end = at + 1;
        while (start > block.Start && at - start < LongestWord && !CharClass.IsSpace(text.Document.Text[start - 1]))
            start--;
        while (end < block.End && end - at < LongestWord && !CharClass.IsSpace(text.Document.Text[end]))
            end++;
        var whole = text.Document.Slice(TextRange.FromBounds(start, end));
        if (whole.IndexOfAny("/=@&\\_#<>".AsSpan()) >= 0 || !text.Document.Shown.AsSpan(start, end - start).SequenceEqual(whole))
            return null;
        while (!CharClass.IsLetter(text.Document.Text[start]))
            start++;
        while (!CharClass.IsLetter(text.Document.Text[end - 1]))
            end--;
        return TextRange.FromBounds(start, end);
    }
}
