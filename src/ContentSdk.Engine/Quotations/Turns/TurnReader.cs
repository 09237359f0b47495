using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations.Spans;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations.Turns;

/// <summary>
/// Finds the turns of interviews, transcripts and debates: several paragraphs with short labels that recur and
/// alternate. A single label, or a list of headings, is not a conversation.
/// </summary>
internal sealed class TurnReader
{
    private const int FewestTurns = 4;

    // Of five turns of a conversation one asks something at least, unless names elsewhere say who talks.
    private const int TurnsOfQuestion = 5;

    private readonly AnalyzedText _text;
    private readonly List<TurnLabel> _labels = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    private TurnReader(AnalyzedText text)
    {
        _text = text;
        for (var block = 0; block < text.Blocks.Length; block++)
        {
            if (block == text.TitleBlock || block == text.StandfirstBlock || TurnLabel.Read(text, block) is not { } label)
                continue;
            _labels.Add(label);
            _counts[label.Key] = _counts.TryGetValue(label.Key, out var count) ? count + 1 : 1;
        }
    }

    /// <summary>Adds the turns of the article to the marked spans.</summary>
    public static void AddTo(AnalyzedText text, List<RawSpan> spans)
    {
        var turns = new TurnReader(text).Find();
        if (turns.Count == 0)
            return;
        var taken = Taken(text, spans, turns);
        foreach (var turn in turns)
        {
            if (!taken[turn.Block])
                spans.Add(new([turn.Turn], turn.Turn, turn.Range));
        }
    }

    // Orlev: “We open at nine.” is marked already; nor is a turn what a quotation over paragraphs would cut.
    private static bool[] Taken(AnalyzedText text, List<RawSpan> spans, List<TurnLabel> turns)
    {
        var turnOf = new TextRange?[text.Blocks.Length];
        foreach (var turn in turns)
            turnOf[turn.Block] = turn.Turn;
        var taken = new bool[text.Blocks.Length];
        var block = 0;
        var reach = 0;
        foreach (var span in spans.Select(static span => span.Outer).OrderBy(static outer => outer.Start))
        {
            for (; block + 1 < text.Blocks.Length && text.Blocks[block + 1].Start <= span.Start; block++)
                taken[block + 1] = reach > text.Blocks[block + 1].Start;
            taken[block] |= span.End > text.Blocks[block].End
                || (turnOf[block] is { } turn && span.Start <= turn.Start && span.End > turn.Start
                    && (span.Start < turn.Start || span.End >= turn.End - 1));
            reach = Math.Max(reach, span.End);
        }
        for (; block + 1 < text.Blocks.Length; block++)
            taken[block + 1] = reach > text.Blocks[block + 1].Start;
        return taken;
    }

    private List<TurnLabel> Find()
    {
        var recurring = _labels.FindAll(label => label.Role != TurnRole.None || _counts[label.Key] > 1);
        if (recurring.Count < FewestTurns || !Alternate(recurring) || !AreDense(recurring) || !IsConversation(recurring))
            return LabeledOnce.Find(_text, _labels);
        var first = FirstOfRun(recurring[0].Block);
        var last = recurring[recurring.Count - 1].Block;
        // Whoever speaks but once, in between or right before, has the form of a name.
        return _labels.FindAll(
            label => label.Role != TurnRole.None || _counts[label.Key] > 1
                || (label.IsNameLike && label.Block >= first && label.Block <= last));
    }

    // Paragraphs with labels right before the first turn.
    private int FirstOfRun(int first)
    {
        for (var i = _labels.Count - 1; i >= 0; i--)
        {
            if (_labels[i].Block == first - 1)
                first--;
        }
        return first;
    }

    private static bool Alternate(List<TurnLabel> turns)
    {
        var changes = 0;
        for (var i = 1; i < turns.Count; i++)
            changes += turns[i].Key != turns[i - 1].Key ? 1 : 0;
        return changes * 2 >= turns.Count && turns.Select(static turn => turn.Key).Distinct(StringComparer.Ordinal).Skip(1).Any();
    }

    private static bool AreDense(List<TurnLabel> turns) => turns.Count * 2 > turns[turns.Count - 1].Block - turns[0].Block;

    private bool IsConversation(List<TurnLabel> turns)
    {
        if (turns.Exists(static turn => turn.Role == TurnRole.Question))
            return turns.Exists(static turn => turn.Role == TurnRole.Answer);
        var questions = turns.Count(turn => _text.Document.Text.IndexOf('?', turn.Turn.Start, turn.Turn.Length) >= 0);
        if (questions * TurnsOfQuestion < turns.Count)
            return AreNamedElsewhere(turns);
        return turns.Exists(static turn => turn.IsNameLike) || questions * 3 >= turns.Count;
    }

    // Dana Orlev, in the article, for ORLEV: of two speakers at least.
    private bool AreNamedElsewhere(List<TurnLabel> turns)
    {
        var sought = new HashSet<string>(
            turns.Where(static turn => turn.IsNameLike).Select(static turn => turn.Key), StringComparer.Ordinal);
        var named = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 1; i < _text.Tokens.Length && sought.Count > 0; i++)
        {
            if (IsCapital(i) && IsCapital(i - 1) && CharClass.ToLower(_text.Slice(_text.Tokens[i]).ToString()) is var word
                && sought.Contains(word))
                named.Add(word);
        }
        return named.Count > 1;
    }

    private bool IsCapital(int token) =>
        _text.Tokens[token].Kind == TokenKind.Word && CharClass.IsUpper(_text.Document.Text[_text.Tokens[token].Start]);
}
