namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>Finds the cue that stands inside the marks, in languages that leave it there: « Oui, dit Orlev, demain. »</summary>
internal static class InsideCueFinder
{
    private const int MaxItems = 200;

    /// <summary>The first inverted cue between two commas, or behind one at the end.</summary>
    public static Candidate? Find(Flow inside)
    {
        for (var i = 1; i + 1 < inside.Count && i < MaxItems; i++)
        {
            if (inside[i - 1].Kind is not (FlowKind.Comma or FlowKind.Stop) || VerbGroup.At(inside, i, inside.Count) is not { } group)
                continue;
            var ceiling = inside.SentenceEnd(i);
            if (InvertedTag.Read(inside, group, ceiling, true) is { Speaker: { } speaker } found
                && (speaker.End >= ceiling || inside[speaker.End].Kind is FlowKind.Comma or FlowKind.Stop or FlowKind.Semicolon || inside[speaker.End].Does(WordRole.Time)))
                return found;
        }
        return null;
    }
}
