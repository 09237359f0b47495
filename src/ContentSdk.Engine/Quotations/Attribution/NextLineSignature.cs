using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>Reads a signature in a line of its own behind a quotation: “…” and below it — Dana Orlev, Lund.</summary>
internal static class NextLineSignature
{
    private const int MaxItems = 14;

    /// <summary>Who signs the quotation that ends the paragraph before, or null.</summary>
    public static Attributed? Of(Flow line, Flow? previous)
    {
        // Nearly every line begins with a word.
        if (previous is not { MayHaveQuotes: true, Count: > 0 } || line.Range.IsEmpty || CharClass.IsWordPart(line.Text[line.Range.Start])
            || previous[previous.Count - 1].Kind != FlowKind.Quote || line.Count is < 2 or > MaxItems
            || line[0].Kind != FlowKind.Dash)
            return null;
        for (var i = 1; i < line.Count; i++)
        {
            if (line[i].Kind == FlowKind.Quote || line[i].Verb.Is(CueForms.Past | CueForms.Third))
                return null;
        }
        return PhraseReader.StartingAt(line, 1, line.Count) is { Start: 1, Kind: PhraseKind.Name } name
            && (name.End == line.Count || line[name.End].Kind is FlowKind.Comma or FlowKind.Stop or FlowKind.OpenBracket)
            ? Attributed.From(line, new(CuePlace.Tag, 0, 1, name, 105, true))
            : null;
    }
}
