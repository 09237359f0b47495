using ContentSdk.Engine.Language;
using ContentSdk.Engine.Quotations.Marks;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>Finds the cue after a quotation: “…,” Orlev said; “…,” said Orlev; “…,” as Orlev put it; “…” — Orlev.</summary>
internal static class TagFinder
{
    public static Candidate? Find(Flow flow, int quote)
    {
        var ceiling = flow.SentenceEnd(quote);
        var first = quote + 1;
        var ending = EndingOf(flow, quote);
        if (quote == 0 && first < ceiling && flow[first].Kind == FlowKind.Colon)
            return NameAfterColon(flow, first, ceiling);
        if (first < ceiling && flow[first].Kind is FlowKind.Comma or FlowKind.Dash)
        {
            ending = ',';
            first++;
        }
        if (first >= ceiling || flow[first].Kind is not (FlowKind.Word or FlowKind.Number))
            return null;
        if (flow[first - 1].Kind == FlowKind.Dash && Signature(flow, first, ceiling) is { } signature)
            return signature;
        if (flow[first].Does(WordRole.TagWord) && PhraseReader.StartingAt(flow, first + 1, ceiling) is { } named)
            return new(CuePlace.Tag, first, first + 1, Apposition.NameBehind(flow, named, ceiling) ?? named, 100, true);
        // Where verbs come last, FinalCueFinder reads what follows.
        if (flow.Lexicon.Has(LanguageTraits.VerbFinal))
            return null;
        var isTag = ending is ',' or '?' or '!' or '…' or '-' or '—' or '–';
        return VerbGroup.At(flow, first, ceiling) is { } verb
            ? InvertedTag.Read(flow, verb, verb.Last >= 0 ? verb.Last : ceiling, isTag)
            : StraightTag.Read(flow, first, ceiling, isTag, ending == '.');
    }

    // “…” — Dana Orlev, at the end of a line.
    private static Candidate? Signature(Flow flow, int first, int ceiling) =>
        PhraseReader.StartingAt(flow, first, ceiling) is { Kind: PhraseKind.Name } name && name.Start == first
            && (name.End == ceiling || (name.End < ceiling && flow[name.End].Kind == FlowKind.Comma && ceiling == flow.Count))
            ? new(CuePlace.Tag, first - 1, first, name, 105, true)
            : null;

    // ‘We stood still’: Orlev regrets the lost year. So headlines write, which have no full stop.
    private static Candidate? NameAfterColon(Flow flow, int colon, int ceiling) =>
        flow[flow.Count - 1].Kind != FlowKind.Stop && ceiling == flow.Count
            && PhraseReader.StartingAt(flow, colon + 1, ceiling) is { Kind: PhraseKind.Name } name && name.Start == colon + 1
            ? new(CuePlace.Tag, colon, colon + 1, name, 100, true)
            : null;

    private static char EndingOf(Flow flow, int quote)
    {
        var range = flow[quote].Range;
        var i = range.End - 1;
        while (i > range.Start && (QuotationMark.TryGetFamily(flow.Text[i], out _) || CharClass.IsSpace(flow.Text[i])))
            i--;
        return flow.Text[i];
    }
}
