using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText.Paragraphs;

/// <summary>A text whose last sentence was cut off, while its other paragraphs end as sentences do.</summary>
internal sealed class BrokenEndRule : ITextRule
{
    private const int FewParagraphs = 3;
    private const int FewTokens = 6;

    private static readonly ByLanguage<WordSections> Open = WordSections.ByLanguage("open-words");

    public Rule Rule { get; } = new(
        "CSDK4017", "Text breaks off",
        "The text breaks off after '{0}', in the middle of a sentence. Write the rest of the sentence, or remove it.",
        RuleSeverity.Warning, IsBlocking: false);

    public void Check(AnalyzedText text, ICollection<Finding> findings)
    {
        var last = text.Blocks.Length - 1;
        if (last < 0 || last == text.TitleBlock || last == text.StandfirstBlock
            || text.BlockStarts[last + 1] - text.BlockStarts[last] < FewTokens)
            return;
        var token = text.BlockStarts[last + 1] - 1;
        if (!IsOpen(text, token) || !OthersEnd(text, last))
            return;
        var shown = token > text.BlockStarts[last] && !text.IsWord(token)
            ? TextRange.FromBounds(text.Tokens[token - 1].Start, text.Tokens[token].End)
            : new(text.Tokens[token].Start, text.Tokens[token].Length);
        findings.Add(Finding.At(text.Document, shown, Rule.Id, text.Shown(shown)));
    }

    private static bool IsOpen(AnalyzedText text, int token)
    {
        if (text.IsWord(token))
            return Open.For(text.Language)?.Has("", text.Slice(text.Tokens[token])) == true;
        return text.IsMark(token, ',') || (text.IsMark(token, '-') && text.TouchesBefore(token) && text.IsWord(token - 1));
    }

    private static bool OthersEnd(AnalyzedText text, int last)
    {
        int count = 0, ended = 0;
        for (var block = 0; block < last; block++)
        {
            if (block == text.TitleBlock)
                continue;
            count++;
            if (SentenceEnd.Is(text.Document.Text, text.Blocks[block]))
                ended++;
        }
        return count >= FewParagraphs && ended * 10 >= count * 8;
    }
}
