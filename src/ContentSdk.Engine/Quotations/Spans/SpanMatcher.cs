using ContentSdk.Engine.Quotations.Marks;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations.Spans;

/// <summary>
/// Second stage: pairs marks into spans, paragraph by paragraph. A span goes on in the next paragraph only where that one
/// begins with an opening mark, as printers do it; otherwise it ends with its paragraph.
/// </summary>
internal sealed class SpanMatcher(string text, MarkFindings findings)
{
    // Deeper than anybody nests; a bound keeps a file of nothing but opening marks linear.
    private const int MaxDepth = 8;

    private readonly List<OpenMark> _open = [];
    private readonly List<QuotationMark> _marks = [];
    private readonly List<bool> _isNextClosing = [];
    private readonly List<int> _closingNext = [];
    private OpenMark? _carried;

    /// <summary>All spans, in the order in which they end.</summary>
    public List<RawSpan> Spans { get; } = [];

    /// <summary>Reads one paragraph.</summary>
    /// <param name="block">Where it stands.</param>
    /// <param name="mayGoOn">Whether a span may go on in the next paragraph.</param>
    public void Read(TextRange block, bool mayGoOn)
    {
        _marks.Clear();
        MarkReader.Read(text, block, _marks);
        LookAhead();
        var first = TakeUpCarried(block) ? 1 : 0;
        for (var i = first; i < _marks.Count; i++)
        {
            var mark = _marks[i];
            var partner = IndexOfOpen(mark.Family);
            if (MarkDirection.Opens(mark, partner >= 0, _isNextClosing[i]) && !(partner < 0 && _open.Count > 0 && ClosesAnything(mark)))
                Open(mark);
            else if (partner >= 0)
                Close(mark, partner, i);
            else if (mark.Family != MarkFamily.Single && !IsInches(mark))
                CloseOther(mark, i);
        }
        EndBlock(block, mayGoOn);
    }

    /// <summary>Ends the text: what is still open was never closed.</summary>
    public void Finish()
    {
        if (_carried is { } open)
            EndUnclosed(open, open.EarlierParts[open.EarlierParts.Count - 1].End, true);
        _carried = null;
    }

    // For each mark: whether the next of its family in this paragraph closes. Singles end at any double mark: what they
    // enclose or are enclosed by has its own marks.
    private void LookAhead()
    {
        _isNextClosing.Clear();
        Span<bool> closing = stackalloc bool[6];
        _closingNext.Clear();
        for (var i = 0; i < _marks.Count; i++)
        {
            _isNextClosing.Add(false);
            _closingNext.Add(0);
        }
        var next = 0;
        for (var i = _marks.Count - 1; i >= 0; i--)
        {
            var (family, lean) = (_marks[i].Family, _marks[i].Lean);
            _isNextClosing[i] = closing[(int)family];
            _closingNext[i] = next;
            next = MayClose(_marks[i]) ? next | 1 << (int)family : next & ~(1 << (int)family);
            if (lean != MarkLean.WeakClose)
                closing[(int)family] = lean == MarkLean.Close;
            if (family != MarkFamily.Single)
                closing[(int)MarkFamily.Single] = false;
        }
    }

    private bool TakeUpCarried(TextRange block)
    {
        if (_carried is not { } open)
            return false;
        _carried = null;
        if (_marks.Count > 0 && _marks[0].Position == block.Start && _marks[0].Family == open.Mark.Family
            && _marks[0].Lean != MarkLean.Close)
        {
            open.PartStart = _marks[0].End;
            _open.Add(open);
            return true;
        }
        EndUnclosed(open, open.EarlierParts[open.EarlierParts.Count - 1].End, true);
        return false;
    }

    private int IndexOfOpen(MarkFamily family)
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i].Mark.Family == family)
                return i;
            if (family == MarkFamily.Single && _open[i].Mark.Family == MarkFamily.Double)
                return -1;
        }
        return -1;
    }

    private void Open(QuotationMark mark)
    {
        if (_open.Count == MaxDepth)
        {
            Report(_open[0]);
            _open.RemoveAt(0);
        }
        foreach (var outer in _open)
            outer.HasKinInside |= outer.Mark.Family == mark.Family;
        _open.Add(new(mark));
    }

    // “Tout va bien », and „Alles gut«, have a mark that opens elsewhere, but no quotation begins with a comma.
    private bool MayClose(QuotationMark mark) =>
        ClosesAnything(mark) || mark.Lean is MarkLean.Close or MarkLean.WeakClose
        || (mark.Lean == MarkLean.Either && mark.Style is not ('«' or '‹'));

    private bool ClosesAnything(QuotationMark mark) => (mark.Style is '“' && mark.Lean == MarkLean.Close) || IsBeforeStop(mark);

    private bool IsBeforeStop(QuotationMark mark) =>
        mark.Family is MarkFamily.Guillemet or MarkFamily.SingleGuillemet
        && mark.End < text.Length && text[mark.End] is ',' or '.' or ';' or ':' or '!' or '?';

    // « … ": a mark of another family closes what nothing else in the paragraph closes.
    private void CloseOther(QuotationMark mark, int index)
    {
        var open = _open.Count > 0 ? _open[_open.Count - 1] : null;
        if (open is null || (mark.Lean == MarkLean.Open && !ClosesAnything(mark)) || open.Mark.Family == MarkFamily.Single
            || (_closingNext[index] >> (int)open.Mark.Family & 1) != 0)
        {
            findings.Unopened(mark);
            return;
        }
        _open.RemoveAt(_open.Count - 1);
        findings.Mismatched(open.Mark, mark);
        Add(open, mark.Position, mark.End);
    }

    private void Close(QuotationMark mark, int partner, int index)
    {
        if (mark.Lean == MarkLean.WeakClose && _isNextClosing[index])
            return;
        for (var i = _open.Count - 1; i > partner; i--)
            Report(_open[i]);
        var open = _open[partner];
        _open.RemoveRange(partner, _open.Count - partner);
        if (!MarkPairs.Match(open.Mark.Style, mark.Style))
            findings.Mismatched(open.Mark, mark);
        Add(open, mark.Position, mark.End);
    }

    // The 6" pipe.
    private static bool IsInches(QuotationMark mark) => mark.AfterDigit;

    private void EndBlock(TextRange block, bool mayGoOn)
    {
        while (_open.Count > 1 && _open[_open.Count - 1].Mark.Family == MarkFamily.Single)
        {
            Report(_open[_open.Count - 1]);
            _open.RemoveAt(_open.Count - 1);
        }
        for (var i = 0; i < _open.Count; i++)
        {
            var open = _open[i];
            var isLast = i == _open.Count - 1;
            if (isLast && mayGoOn && open.Mark.Style is not ('\'' or '’' or '`'))
            {
                open.EarlierParts.Add(TextRange.FromBounds(open.PartStart, Math.Max(open.PartStart, block.End)));
                _carried = open;
            }
            else
            {
                EndUnclosed(open, block.End, isLast);
            }
        }
        _open.Clear();
    }

    // What was opened and never closed is read to the end of its paragraph when nothing opened after it.
    private void EndUnclosed(OpenMark open, int end, bool isLast)
    {
        Report(open);
        if (!isLast || open.HasKinInside || open.Mark.Family == MarkFamily.Single || open.Mark.AfterDigit)
            return;
        if (open.EarlierParts.Count > 0)
            open.PartStart = end;
        Add(open, end, end);
    }

    // A lone single mark is an apostrophe that was not known as one; only the shapes that are never apostrophes are worth a word.
    private void Report(OpenMark open)
    {
        if (open.Mark.Family != MarkFamily.Single || open.Mark.Style == '‚')
            findings.Unclosed(open.Mark);
    }

    private void Add(OpenMark open, int end, int outerEnd)
    {
        var parts = open.EarlierParts;
        if (end > open.PartStart)
            parts.Add(TextRange.FromBounds(open.PartStart, end));
        for (var i = 0; i < parts.Count; i++)
            parts[i] = WithoutSpaces(parts[i]);
        parts.RemoveAll(static part => part.IsEmpty);
        if (parts.Count > 0)
            Spans.Add(new(parts.ToArray(), TextRange.FromBounds(open.Mark.Position, outerEnd)));
    }

    // « French marks have spaces inside »: these belong to the marks.
    private TextRange WithoutSpaces(TextRange part)
    {
        var (start, end) = (part.Start, part.End);
        while (start < end && CharClass.IsSpace(text[start]))
            start++;
        while (end > start && CharClass.IsSpace(text[end - 1]))
            end--;
        return TextRange.FromBounds(start, end);
    }
}
