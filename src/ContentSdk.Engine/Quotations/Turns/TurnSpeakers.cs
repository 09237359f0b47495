using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations.Turns;

/// <summary>
/// Who speaks each turn: whom its label names, by name, last name or initials, or who
/// asks and who answers in this interview.
/// </summary>
internal sealed class TurnSpeakers
{
    // More than any conversation has; a bound keeps a file of nothing but labels linear.
    private const int MostSpeakers = 64;

    private readonly AnalyzedText _text;
    private readonly IMentionResolver _resolver;
    private readonly LabelNames _names;
    private readonly Dictionary<string, Resolution> _known = new(StringComparer.Ordinal);
    private readonly Resolution _asks = Resolution.None;
    private readonly Resolution _answers = Resolution.None;

    public TurnSpeakers(AnalyzedText text, IMentionResolver resolver, IReadOnlyList<QuotationSpan> spans, int author)
    {
        (_text, _resolver, _names) = (text, resolver, new(resolver.Entities));
        var turns = spans.Where(static span => span.Label is not null).ToList();
        var firstOfRole = turns.FindIndex(turn => RoleOf(text, turn) != TurnRole.None);
        if (firstOfRole < 0)
            return;
        // TIROLER POST: … / GSTREIN: … / FRAGE: … The names come once, then the roles.
        if (firstOfRole >= 2 && text.Document.Text.IndexOf('?', turns[0].Outer.Start, turns[0].Outer.Length) >= 0)
            (_asks, _answers) = (Of(turns[0]), Of(turns[1]));
        if (_answers.Entity < 0)
            (_asks, _answers) = Introduced(turns[0].Label!.Value.Start, author);
    }

    /// <summary>Who speaks a turn.</summary>
    public Resolution Of(QuotationSpan turn)
    {
        var role = RoleOf(_text, turn);
        if (role != TurnRole.None)
            return role == TurnRole.Question ? _asks : _answers;
        var label = _text.Document.Slice(turn.Label!.Value).ToString();
        if (!_known.TryGetValue(label, out var speaker))
        {
            speaker = _known.Count < MostSpeakers && _names.Find(label) is var entity and >= 0
                ? new(entity, AttributionKind.Named, false)
                : Resolution.None;
            _known.Add(label, speaker);
        }
        return speaker;
    }

    /// <summary>What the label of a turn says where it names nobody.</summary>
    public static TurnRole RoleOf(AnalyzedText text, QuotationSpan turn) =>
        TurnWords.RoleOf(text.Language, text.Document.Slice(turn.Label!.Value).ToString().TrimEnd('.'));

    // The person that headline and introduction speak of answers; who signed the article, or is named in a line of its own, asks.
    private (Resolution Asks, Resolution Answers) Introduced(int end, int author)
    {
        int asks = author, answers = -1;
        foreach (var mention in _resolver.Mentions)
        {
            if (mention.Range.Start >= end)
                break;
            if (mention.Kind != MentionKind.Name || _resolver.Entities[mention.Entity].Kind != EntityKind.Person)
                continue;
            if (IsInLine(mention.Range))
                asks = asks < 0 && IsFull(mention) ? mention.Entity : asks;
            else if (mention.Entity != asks && IsFull(mention))
                answers = answers < 0 ? mention.Entity : answers;
        }
        return (Guess(asks == answers ? -1 : asks), Guess(answers));
    }

    private bool IsFull(MentionSpec mention) => _resolver.Entities[mention.Entity].Name.IndexOf(' ') > 0;

    private static Resolution Guess(int entity) => entity < 0 ? Resolution.None : new(entity, AttributionKind.Implied, true);

    private bool IsInLine(TextRange name)
    {
        var block = _text.BlockOf(_text.TokenIndexAt(name.Start));
        return block != _text.TitleBlock && block != _text.StandfirstBlock && _text.BlockStarts[block + 1] - _text.BlockStarts[block] <= 12
            && CharClass.IsWordPart(_text.Document.Text[_text.Blocks[block].End - 1]);
    }
}
