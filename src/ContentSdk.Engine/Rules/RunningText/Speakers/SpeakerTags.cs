using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText.Speakers;

/// <summary>Finds who is named beside a verb of saying: said Orlev; Dana Orlev said. Only what is certain: no pronoun, no noun.</summary>
internal sealed class SpeakerTags(AnalyzedText text, SayingWords words, IMentionResolver names)
{
    private const int MaxTokens = 12;
    private const int MaxGap = 2;

    private readonly MentionSpec[] _names =
    [
        .. names.Mentions.Where(mention =>
            mention is { Kind: MentionKind.Name, IsUncertain: false } && names.Entities[mention.Entity].Kind == EntityKind.Person),
    ];

    /// <summary>Who is said to have said what ends there; -1 for nobody.</summary>
    public int After(int position)
    {
        var token = text.TokenIndexAt(position);
        if (token < text.Tokens.Length && IsMark(token) && text.Document.Text[text.Tokens[token].Start] == ',')
            token++;
        // What is said in the next paragraph is of somebody else.
        var end = text.BlockStarts[text.BlockOf(Math.Max(0, text.TokenIndexAt(position - 1))) + 1];
        return At(token, Math.Min(token + MaxTokens, end));
    }

    /// <summary>Who is named as the speaker at the start of a short text between two quotations; -1 for nobody.</summary>
    public int Between(int start, int end) =>
        text.TokenIndexAt(start) is var first && text.TokenIndexAt(end) - first <= MaxTokens ? At(first, text.TokenIndexAt(end)) : -1;

    /// <summary>Who is named at the end of a paragraph's beginning, before a colon or comma; -1 for nobody.</summary>
    public int Introducing(int start, int end)
    {
        var (first, last) = (text.TokenIndexAt(start), text.TokenIndexAt(end) - 1);
        return last >= first && last - first <= MaxTokens && text.Document.Text[text.Tokens[last].Start] is ':' or ','
            ? At(first, last) : -1;
    }

    /// <summary>Who is named as the speaker by a tag inside a range, behind a comma or the end of a question; -1 for nobody.</summary>
    public int Within(TextRange range)
    {
        var end = text.TokenIndexAt(range.End);
        for (var i = text.TokenIndexAt(range.Start); i + 1 < end; i++)
        {
            if (!IsMark(i) || text.Document.Text[text.Tokens[i].Start] is not (',' or '?' or '!'))
                continue;
            var limit = Math.Min(end, text.BlockStarts[text.BlockOf(i) + 1]);
            if (At(i + 1, Math.Min(limit, i + 1 + MaxTokens), isInside: true) is >= 0 and var named)
                return named;
        }
        return -1;
    }

    // A verb and a name, or a name and a verb, with nothing before them and a mark or the end behind them.
    private int At(int first, int end, bool isInside = false)
    {
        if (first >= end)
            return -1;
        var verb = IsVerb(first) ? first : -1;
        var mention = MentionIn(first, Math.Min(end, first + MaxGap + 2));
        if (mention is not { } name)
            return -1;
        var (start, last) = (text.TokenIndexAt(name.Range.Start), text.TokenIndexAt(name.Range.End - 1));
        if (verb < 0)
        {
            verb = last + 1 < end && IsVerb(last + 1) ? last + 1 : -1;
            last = verb;
        }
        return verb >= 0 && !HasMark(first, Math.Max(start, verb)) && (last + 1 >= end || EndsThere(last + 1, isInside && verb > start))
            ? name.Entity : -1;
    }

    // Milo Quill said he would help: a clause that somebody else speaks.
    private bool EndsThere(int token, bool needsMark) =>
        IsMark(token)
        || (!needsMark && (words.Of(text.Slice(text.Tokens[token]), text.Hashes[token]) & SayingTraits.Small) != 0);

    private bool IsMark(int token) => text.Tokens[token].Kind == TokenKind.Punctuation;

    private bool IsVerb(int token) =>
        text.Tokens[token].Kind == TokenKind.Word && CharClass.IsLower(text.Document.Text[text.Tokens[token].Start])
        && (words.Of(text.Slice(text.Tokens[token]), text.Hashes[token]) & SayingTraits.Verb) != 0;

    private bool HasMark(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (IsMark(i))
                return true;
        }
        return false;
    }

    private MentionSpec? MentionIn(int first, int end)
    {
        var (from, to) = (text.Tokens[first].Start, end < text.Tokens.Length ? text.Tokens[end].Start : text.Document.Text.Length);
        int low = 0, high = _names.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_names[middle].Range.Start < from)
                low = middle + 1;
            else
                high = middle;
        }
        return low < _names.Length && _names[low].Range.Start < to ? _names[low] : null;
    }
}
