namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>
/// Finds the cue that stands inside the marks, in languages that leave it there: « Oui, dit Orlev,
/// demain. » «Sí —dijo Orlev—, mañana.»
/// </summary>
internal static class InsideCueFinder
{
    private const int MaxItems = 200;

    /// <summary>The first inverted cue between two commas or dashes, or behind one at the end.</summary>
    public static InsideCue? Find(Flow inside)
    {
        for (var i = 1; i + 1 < inside.Count && i < MaxItems; i++)
        {
            if (inside[i - 1].Kind is not (FlowKind.Comma or FlowKind.Stop or FlowKind.Dash)
                || VerbGroup.At(inside, i, inside.Count) is not { } group)
                continue;
            var ceiling = inside.SentenceEnd(i);
            var isDashed = inside[i - 1].Kind == FlowKind.Dash;
            var found = InvertedTag.Read(inside, group, ceiling, true);
            // Between dashes the subject may be left out; between commas a verb alone is no cue.
            if (isDashed && EndOfDashed(inside, group.End, ceiling) is var dash && dash >= 0)
                return new(
                    found ?? new(CuePlace.Tag, group.Verb, group.Verb + 1, null, Candidate.Sure, true), i - 1, AfterMark(inside, dash));
            if (isDashed || found is not { Speaker: { } speaker } candidate)
                continue;
            var end = speaker.End;
            while (end < ceiling && inside[end].Does(WordRole.Time | WordRole.Adverb | WordRole.Determiner))
                end++;
            if (end >= ceiling || inside[end].Kind is FlowKind.Comma or FlowKind.Stop or FlowKind.Semicolon or FlowKind.Dash
                || inside[speaker.End].Does(WordRole.Time))
                return new(
                    candidate, i,
                    end < ceiling && inside[end].Kind is FlowKind.Comma or FlowKind.Stop or FlowKind.Semicolon ? end + 1 : end);
        }
        return null;
    }

    private static int EndOfDashed(Flow inside, int first, int ceiling)
    {
        for (var i = first; i < ceiling && i - first < 16; i++)
        {
            if (inside[i].Kind == FlowKind.Dash)
                return i;
            if (inside[i].Kind is FlowKind.Stop or FlowKind.Semicolon)
                return -1;
        }
        return -1;
    }

    // —dijo Orlev—, y: the mark behind the dash goes with it.
    private static int AfterMark(Flow inside, int dash) =>
        dash + 1 < inside.Count && inside[dash + 1].Kind is FlowKind.Comma or FlowKind.Stop or FlowKind.Semicolon or FlowKind.Colon
            ? dash + 2
            : dash + 1;
}

/// <summary>A cue inside the marks.</summary>
/// <param name="Candidate">The cue and who speaks.</param>
/// <param name="Start">Its first item that nobody speaks.</param>
/// <param name="End">The item where speech goes on.</param>
internal readonly record struct InsideCue(Candidate Candidate, int Start, int End);
