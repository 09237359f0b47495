using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Markdown.Checks;

/// <summary>The marks of emphasis that are left in a paragraph. One that a space keeps from its word is reported at the space.</summary>
/// <param name="text">The file.</param>
/// <param name="block">The paragraph.</param>
/// <param name="findings">Where they go.</param>
/// <param name="arePairsOnly">Whether one without a partner is nothing: a single star may be that of a footnote.</param>
internal sealed class EmphasisRuns(MarkdownText text, TextRange block, ICollection<Finding> findings, bool arePairsOnly = false)
{
    // A pair around less may be an operator: a ** b ** c.
    private const int ShortText = 3;

    private TextRange? _pending;
    private bool _isPendingLoose;

    private string Content => text.Document.Text;

    /// <summary>Takes the next run of marks.</summary>
    public void Add(TextRange run)
    {
        var (after, before) = (IsSpaceAt(run.End), IsSpaceAt(run.Start - 1));
        var isWithin = Content[run.Start] == '_' && IsWordAt(run.Start - 1) && IsWordAt(run.End);
        if (_pending is { } open && Content[open.Start] == Content[run.Start] && Pairs(open, run, before, after))
        {
            _pending = null;
            return;
        }
        Finish();
        // Two marks beside a word were meant; one alone may be a footnote's star or part of a name.
        if (!isWithin)
            (_pending, _isPendingLoose) = (run, before && after);
    }

    /// <summary>Reports the run that waits for a partner.</summary>
    public void Finish()
    {
        if (_pending is { } run && !_isPendingLoose && !arePairsOnly)
        {
            var mark = Content[run.Start];
            findings.Add(text.At(run, MarkdownRules.LeftoverEmphasis, Content.Substring(run.Start, run.Length), $"\\{mark}\\{mark}"));
        }
        _pending = null;
    }

    // ** word**, **word **, ** word **.
    private bool Pairs(TextRange open, TextRange close, bool isSpaceBefore, bool isSpaceAfter)
    {
        var mark = Content.Substring(open.Start, open.Length);
        if (arePairsOnly)
            return _isPendingLoose && !isSpaceBefore && !IsWordAt(close.End) && IsWord(open.End + 1) && IsWordAt(close.Start - 1) && Report(open.End, 1, MarkdownRules.SpaceAfterEmphasis, mark);
        if (_isPendingLoose && !isSpaceBefore)
            return Report(open.End, 1, MarkdownRules.SpaceAfterEmphasis, mark);
        if (!_isPendingLoose && !IsWordAt(open.Start - 1) && isSpaceBefore)
            return Report(close.Start - 1, 1, MarkdownRules.SpaceBeforeEmphasis, mark);
        return _isPendingLoose && isSpaceBefore && isSpaceAfter && IsWord(open.End + 1) && Report(open.End, 1, MarkdownRules.SpaceAfterEmphasis, mark);
    }

    private bool Report(int start, int length, RuleMessage message, string mark)
    {
        var range = new TextRange(start, length);
        if (range.Start < block.Start || range.End > block.End || Content[start] == '\n')
            return false;
        findings.Add(text.At(range, message, mark));
        return true;
    }

    private bool IsWord(int start)
    {
        for (var i = start; i < start + ShortText; i++)
        {
            if (!IsWordAt(i))
                return false;
        }
        return true;
    }

    private bool IsSpaceAt(int at) => !block.Contains(at) || CharClass.IsSpace(Content[at]);

    private bool IsWordAt(int at) => block.Contains(at) && CharClass.IsWordPart(Content[at]);
}
