using ContentSdk.Engine.Language;
using ContentSdk.Engine.Quotations.Marks;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>What a quotation looks like in its sentence, whoever speaks it.</summary>
/// <param name="BeginsUpper">Whether it begins with a capital or a digit.</param>
/// <param name="EndsAsSentence">Whether it ends with a full stop, question or exclamation mark, inside or right after.</param>
/// <param name="EndsInside">Whether that mark stands inside.</param>
/// <param name="EndsInStop">Whether its last character is a full stop.</param>
/// <param name="EndsInComma">Whether its last character is a comma.</param>
/// <param name="Words">Number of words, counted up to ten.</param>
/// <param name="IsTitleLike">Whether every long word has a capital, and it does not end as a sentence.</param>
/// <param name="OpensSentence">Whether it is the first thing in its sentence.</param>
/// <param name="FillsSentence">Whether there is nothing else in its sentence but other quotations.</param>
/// <param name="IsIntroduced">Whether a comma, colon or dash stands before it.</param>
internal readonly record struct QuoteShape(
    bool BeginsUpper, bool EndsAsSentence, bool EndsInside, bool EndsInStop, bool EndsInComma, int Words, bool IsTitleLike,
    bool OpensSentence, bool FillsSentence, bool IsIntroduced)
{
    private const int EnoughWords = 10;
    private const int WordsOfClause = 4;
    private const int WordsOfLowerClause = 3;

    /// <summary>Whether it is so long that it is hardly anything but somebody's words.</summary>
    public bool IsClause => Words >= (BeginsUpper ? WordsOfClause : WordsOfLowerClause) && !IsTitleLike;

    /// <summary>Whether it opens its sentence the way speech does: “This is a complex area,” he began.</summary>
    public bool OpensAsSpeech => OpensSentence && BeginsUpper && !IsTitleLike && (EndsInComma || EndsInside);

    public static QuoteShape Of(Flow flow, int quote)
    {
        var range = flow[quote].Range;
        var text = flow.Text;
        int start = range.Start, end = range.End;
        while (start < end && !CharClass.IsWordPart(text[start]))
            start++;
        while (end > start && (QuotationMark.TryGetFamily(text[end - 1], out _) || CharClass.IsSpace(text[end - 1])))
            end--;
        var (words, isTitleLike) = CountWords(text, start, end);
        var endsInside = end > start && text[end - 1] is '.' or '!' or '?' or '…' or '—';
        var endsAfter = quote + 1 < flow.Count && flow[quote + 1].Kind == FlowKind.Stop;
        var opens = quote == 0 || flow[quote - 1].Sentence != flow[quote].Sentence || IsLabelled(flow, quote);
        var after = quote + 1;
        while (after < flow.Count && after - quote < Flow.Reach && flow[after].Sentence == flow[quote].Sentence
            && flow[after].Kind is FlowKind.Quote or FlowKind.Stop)
            after++;
        return new(
            start < end && (CharClass.IsUpper(text[start]) || CharClass.IsDigit(text[start])),
            endsInside || endsAfter,
            endsInside,
            end > start && text[end - 1] == '.',
            end > start && text[end - 1] == ',',
            words,
            isTitleLike && !flow.Lexicon.Has(LanguageTraits.CapitalNouns) && !(endsInside && words > 4 && text[end - 1] != '.'),
            opens,
            opens && (after == flow.Count || flow[after].Sentence != flow[quote].Sentence),
            quote > 0 && flow[quote - 1].Kind is FlowKind.Comma or FlowKind.Colon or FlowKind.Dash);
    }

    // Q: “Will it hold?”
    public static bool IsLabelled(Flow flow, int quote)
    {
        var label = quote - 2;
        if (label > 0 && flow[label].Kind is FlowKind.Joint or FlowKind.Stop)
            label--;
        return label >= 0 && flow[quote - 1].Kind == FlowKind.Colon && flow[label] is { Kind: FlowKind.Word, Range.Length: 1 }
            && (label == 0 || flow[label - 1].Sentence != flow[quote].Sentence || flow[label - 1].Kind is FlowKind.Quote or FlowKind.Stop);
    }

    private static (int Words, bool IsTitleLike) CountWords(string text, int start, int end)
    {
        int words = 0, small = 0;
        bool isTitleLike = true, endsUpper = false, isInside = false;
        for (var i = start; i < end && words < EnoughWords; i++)
        {
            var isPart = CharClass.IsAsciiLetter(text[i]) || CharClass.IsWordPart(text[i]);
            var begins = isPart && !isInside;
            isInside = isPart || text[i] is '\'' or '’';
            if (!begins)
                continue;
            words++;
            var length = 1;
            while (i + length < end && length < 5 && CharClass.IsWordPart(text[i + length]))
                length++;
            endsUpper = CharClass.IsUpper(text[i]) || CharClass.IsDigit(text[i]);
            if (endsUpper)
                continue;
            small++;
            isTitleLike &= length < 5 && words > 1;
        }
        return (words, isTitleLike && (words > 2 * small || (words == 2 * small && endsUpper)));
    }
}
