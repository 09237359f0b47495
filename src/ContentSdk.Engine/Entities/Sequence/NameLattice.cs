using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Entities.Sequence;

/// <summary>
/// The stretches of tokens that could hold a name: capitals, and the small words, numbers and marks between them or
/// beside them. Nothing else is asked of the model.
/// </summary>
internal static class NameLattice
{
    // More tokens than these between two capitals, hyphens apart, end a stretch, as does its length: hostile texts stay cheap.
    private const int MostBetween = 2, MostBetweenWithTails = 3, MostAfter = 2, MostBeforeHead = 3, MostTokens = 256;

    /// <summary>
    /// Most tokens of a stretch: from its first capital to its last one, the small words before and behind, and a hyphen with
    /// what it joins.
    /// </summary>
    public const int Longest = MostTokens + MostBeforeHead + MostAfter + 2;

    /// <summary>The stretches in order, each as first token and the token after its last one; none crosses a sentence.</summary>
    /// <param name="text">The article.</param>
    /// <param name="marks">What is known of the words of a language other than English.</param>
    public static IEnumerable<(int First, int End)> Stretches(NameText text, NameMarks? marks = null)
    {
        for (var sentence = 0; sentence < text.Styles.Length; sentence++)
        {
            var free = text.Text.SentenceStarts[sentence];
            int i = text.Text.SentenceStarts[sentence], end = text.Text.SentenceStarts[sentence + 1];
            while (i < end)
            {
                if (!text.IsCapital(i))
                {
                    i++;
                    continue;
                }
                var first = StartsEarlier(text, marks, i, free);
                var last = LastOf(text, marks, i, end);
                yield return (first, last + 1);
                free = i = last + 1;
            }
        }
    }

    // Bank of Zanoria, Orla de Quill, Seo-yeon Ha, Quill & Sons; but not "Quill said Monday".
    private static bool CanLink(NameText text, NameMarks? marks, int token) =>
        text.Form(token) != TokenForm.Lower || text.Has(token, WordTraits.Connector | WordTraits.Particle) || marks?.CanLink(token) == true
        || text.IsMark(token - 1, '-') || text.IsMark(token + 1, '-');

    // 2008 Summer Games, al-Bexri, de Quill; lycée Quill, rue de la Quill.
    private static int StartsEarlier(NameText text, NameMarks? marks, int capital, int free)
    {
        if (capital - 1 >= free && text.Tokens[capital - 1].Kind == TokenKind.Number)
            return capital - 1;
        var before = text.IsMark(capital - 1, '-') ? capital - 2 : capital - 1;
        if (before >= free && text.Form(before) == TokenForm.Lower && text.Has(before, WordTraits.Particle) && marks is null)
            return before;
        for (var head = capital - 1; marks is not null && head >= free && capital - head <= MostBeforeHead; head--)
        {
            if (text.Form(head) != TokenForm.Lower)
                break;
            if (marks.IsSmallHead(head))
                return head;
            if (!marks.CanLink(head) || text.Tokens[head].Length > 5)
                break;
        }
        return before >= free && text.Form(before) == TokenForm.Lower && text.Has(before, WordTraits.Particle) ? before : capital;
    }

    private static int LastOf(NameText text, NameMarks? marks, int first, int end)
    {
        int last = first, between = 0, most = marks is { HasSmallTails: true } ? MostBetweenWithTails : MostBetween;
        for (var i = first + 1; i < end && i - first < MostTokens && between <= most; i++)
        {
            if (text.IsCapital(i))
                (last, between) = (i, 0);
            else if (!CanLink(text, marks, i))
                break;
            else if (!text.IsMark(i, '-'))
                between++;
        }
        // Assemblée nationale, Conseil des ministres: in some languages a name may end in small words.
        for (var i = 0; i < MostAfter && marks is { HasSmallTails: true } && last + 1 < end && text.Form(last + 1) == TokenForm.Lower; i++)
            last++;
        // Vostok 2018, Seo-yeon, Yahoo!
        var next = last + 1;
        if (next < end && text.Tokens[next].Kind == TokenKind.Number)
            return next;
        if (next + 1 < end && text.IsMark(next, '-') && text.IsTight(last) && text.IsTight(next)
            && text.Tokens[next + 1].Kind is TokenKind.Word or TokenKind.Number)
            return next + 1;
        return next < end && text.IsTight(last) && text.Tokens[next].Kind == TokenKind.Punctuation
            && (text.IsMark(next, '!') || text.IsMark(next, '.'))
            ? next
            : last;
    }
}
