using ContentSdk.Engine.Language;

namespace ContentSdk.Engine.Entities.Sequence;

/// <summary>
/// An article as the features of the sequence model see it: runs of capitals, what the rules
/// read, how words are used elsewhere.
/// </summary>
internal sealed class SequenceText
{
    private readonly int[] _runFirst;
    private readonly int[] _runLast;
    private readonly uint[] _shapes;

    public SequenceText(NameText text, List<NameCandidate> rules)
    {
        Text = text;
        Rules = new(text, rules);
        _runFirst = new int[text.Tokens.Length];
        _runLast = new int[text.Tokens.Length];
        _shapes = new uint[text.Tokens.Length];
        FindRuns();
        Uses = new(this);
        Lists = new(text);
    }

    /// <summary>The article.</summary>
    public NameText Text { get; }

    /// <summary>What the rules read.</summary>
    public RuleReadings Rules { get; }

    /// <summary>What the lists of a language other than English say; null in English.</summary>
    public NameMarks? Marks => Text.Marks;

    /// <summary>How each word is used in the article.</summary>
    public WordUses Uses { get; }

    /// <summary>What the big name lists say.</summary>
    public ListReadings Lists { get; }

    /// <summary>First token of the run of capitals that the token stands in; the token itself when it is in none.</summary>
    public int RunFirst(int token) => _runFirst[token];

    /// <summary>Last token of the run of capitals that the token stands in.</summary>
    public int RunLast(int token) => _runLast[token];

    /// <summary>Hash of a token's word; a number of its own before and after the sentence.</summary>
    public uint Hash(int token, int first, int end) => token < first ? 1u : token >= end ? 2u : Text.Hash(token);

    /// <summary>Shape of a token.</summary>
    public uint Shape(int token, int first, int end)
    {
        if (token < first || token >= end)
            return token < first ? 1u : 2u;
        if (_shapes[token] == 0)
            _shapes[token] = WordShape.Of(Text.Text.Slice(Text.Tokens[token]));
        return _shapes[token];
    }

    // Capitals side by side, over the full stop of an initial, a tight hyphen and "&".
    private void FindRuns()
    {
        for (var sentence = 0; sentence < Text.Styles.Length; sentence++)
        {
            int i = Text.Text.SentenceStarts[sentence], end = Text.Text.SentenceStarts[sentence + 1];
            while (i < end)
            {
                var last = i;
                if (Text.IsCapital(i))
                {
                    while (last + 1 < end && (Text.IsCapital(last + 1) || (last + 2 < end && Text.IsCapital(last + 2) && IsLink(last + 1))))
                        last = Text.IsCapital(last + 1) ? last + 1 : last + 2;
                }
                for (var at = i; at <= last; at++)
                    (_runFirst[at], _runLast[at]) = (i, last);
                i = last + 1;
            }
        }
    }

    private bool IsLink(int mark) =>
        Text.IsMark(mark, '&') || (Text.IsMark(mark, '-') && Text.IsTight(mark - 1) && Text.IsTight(mark))
        || (Text.IsMark(mark, '.') && Text.IsTight(mark - 1) && Text.Tokens[mark - 1].Length <= 3);
}
