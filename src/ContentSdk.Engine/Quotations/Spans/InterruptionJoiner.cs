using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations.Attribution;
using ContentSdk.Engine.Quotations.Marks;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations.Spans;

/// <summary>Makes one span of an utterance that its cue interrupts: “We open,” she said, “at nine.”</summary>
internal sealed class InterruptionJoiner(AnalyzedText text)
{
    private const int MaxTokens = 24;

    // More than anybody is interrupted; a bound keeps a file of nothing but interruptions linear.
    private const int MaxParts = 32;

    private readonly SpeechLexicon _lexicon = SpeechLexicon.For(text.Language);

    /// <summary>Joins neighbours that stand in no other span.</summary>
    public List<RawSpan> Join(List<RawSpan> spans)
    {
        spans.Sort(SpanNesting.ByPlace);
        var joined = new List<RawSpan>(spans.Count);
        var last = -1;
        foreach (var span in spans)
        {
            if (last >= 0 && span.Outer.Start < joined[last].Outer.End)
            {
                joined.Add(span);
            }
            else if (last >= 0 && joined[last].Parts.Length < MaxParts && IsInterruption(joined[last], span))
            {
                var first = joined[last];
                joined[last] = new([.. first.Parts, .. span.Parts], TextRange.FromBounds(first.Outer.Start, span.Outer.End));
            }
            else
            {
                last = joined.Count;
                joined.Add(span);
            }
        }
        return joined;
    }

    private bool IsInterruption(RawSpan first, RawSpan second)
    {
        if ((!GoesOn(first) && !BeginsLower(second)) || Nicknames.Is(text, first.Outer) || Nicknames.Is(text, second.Outer))
            return false;
        var token = text.TokenIndexAt(first.Outer.End);
        var begin = token;
        var end = token < text.Tokens.Length ? text.BlockStarts[text.BlockOf(token) + 1] : token;
        // Mostly there is another paragraph or a whole sentence between.
        if (IsBefore(end, second) || IsBefore(begin + MaxTokens + 1, second) || IsSentenceBetween(begin, second))
            return false;
        var cues = 0;
        for (; token < text.Tokens.Length && text.Tokens[token].Start < second.Outer.Start; token++)
        {
            var current = text.Tokens[token];
            if (current.Kind == TokenKind.Word && _lexicon.VerbOf(text, token) is { Strength: > 1 } verb)
            {
                if (verb.Is(CueForms.Ing))
                    return false;
                cues += verb.Strength == 3 && (verb.Is(CueForms.Past | CueForms.Third) || IsHelped(token)) ? 1 : 0;
            }
            else if (current.Kind == TokenKind.Punctuation && text.Slice(current)[0] is ':' or ';' or '!' or '?')
            {
                return false;
            }
        }
        return cues == 1 && token > begin && text.Slice(text.Tokens[token - 1])[0] is ',' or '—' or '–';
    }

    // Only the sentence of the first cue interrupts: what another sentence leads up to is another utterance.
    private bool IsSentenceBetween(int begin, RawSpan second) =>
        begin < text.Tokens.Length && text.SentenceOf(begin) + 1 is var next && next < text.SentenceStarts.Length
        && IsBefore(text.SentenceStarts[next], second);

    private bool IsBefore(int token, RawSpan span) => token < text.Tokens.Length && text.Tokens[token].Start < span.Outer.Start;

    // She used to say, she would say.
    private bool IsHelped(int token) =>
        token > 0 && (_lexicon.RolesOf(text, token - 1) & (WordRole.Auxiliary | WordRole.Infinitive)) != 0;

    // A comma or a dash promises more; a full stop does not.
    private bool GoesOn(RawSpan span)
    {
        var part = span.Parts[span.Parts.Length - 1];
        var end = part.End;
        while (end > part.Start + 1 && CharClass.IsSpace(text.Document.Text[end - 1]))
            end--;
        var last = text.Document.Text[end - 1];
        return last is ',' or '—' or '–' or '-' || CharClass.IsWordPart(last);
    }

    private bool BeginsLower(RawSpan span)
    {
        var start = span.Parts[0].Start;
        while (start < span.Parts[0].End - 1 && CharClass.IsSpace(text.Document.Text[start]))
            start++;
        var begin = text.Document.Text[start];
        return CharClass.IsLower(begin) && !QuotationMark.TryGetFamily(begin, out _);
    }
}
