namespace ContentSdk.Tool.Show;

/// <summary>Lays out why a quotation has its speaker, or none, in rows that a terminal has room for.</summary>
internal static class WhyRows
{
    // With the columns before it, and the borders of a table, a row fits into 100 characters.
    private const int Width = 68;

    /// <summary>The rows of a quotation; none where nobody asked why.</summary>
    public static IEnumerable<string[]> Of(ShownQuote quote)
    {
        var place = ShowReportBuilder.Place(quote.Line, quote.Column);
        var last = "";
        foreach (var (what, why) in quote.Why is { } explanation ? Facts(quote, explanation) : [])
        {
            foreach (var line in Lines(Consoles.OnOneLine(why)))
            {
                yield return [place, what == last ? "" : what, line];
                (place, last) = ("", what);
            }
        }
    }

    private static IEnumerable<(string What, string Why)> Facts(ShownQuote quote, ShownExplanation why)
    {
        yield return ("text", ShowReportBuilder.Short(quote.Text));
        if (Speaker(quote) is { Length: > 0 } speaker)
            yield return ("speaker", speaker);
        yield return ("decided by", why.Rule);
        if (why.Refusal is { } refusal)
            yield return ("rules", refusal);
        foreach (var doubt in why.Doubts)
            yield return ("(?)", doubt);
        if (why.Next is { } next)
            yield return ("next", Next(next));
        if (why.Reasons.Count > 0)
            yield return ("points", string.Join("; ", why.Reasons));
        // Two finders may see the same cue; the better one comes first.
        foreach (var cue in why.Candidates.DistinctBy(static cue => (cue.Line, cue.Column, cue.Speaker)))
            yield return ("cue seen", Cue(cue));
    }

    private static string Speaker(ShownQuote quote) => ShowReportBuilder.Doubtful(
        (quote.Speaker, quote.SpeakerText) switch
        {
            ({ } name, { } words) when name != words => $"{ShowReportBuilder.Short(name)}: “{ShowReportBuilder.Short(words)}”",
            ({ } name, _) => ShowReportBuilder.Short(name),
            (_, { } words) => $"without a name: “{ShowReportBuilder.Short(words)}”",
            _ => "",
        },
        quote.Uncertain);

    private static string Next(ShownNext next)
    {
        var name = next.Speaker is { } speaker ? ShowReportBuilder.Short(speaker) : "nobody with a name";
        return next.SureFrom is { } sure
            ? ShowReportBuilder.Invariant($"{name}; the lead is {next.Lead}, sure from {sure}")
            : ShowReportBuilder.Invariant($"{name}; the lead is {next.Lead}");
    }

    private static string Cue(ShownCandidate cue)
    {
        var (word, place) = (ShowReportBuilder.Short(cue.Cue), ShowReportBuilder.Place(cue.Line, cue.Column));
        return cue.Speaker is { } speaker
            ? ShowReportBuilder.Invariant(
                $"“{word}” at {place}, {ShowReportBuilder.Short(speaker)}: {cue.Finder}, score {cue.Score}, distance {cue.Distance}")
            : ShowReportBuilder.Invariant($"“{word}” at {place}: {cue.Finder}, score {cue.Score}, distance {cue.Distance}");
    }

    // Cut at spaces; a word that is longer than a line keeps a line of its own.
    private static IEnumerable<string> Lines(string text)
    {
        var start = 0;
        while (text.Length - start > Width)
        {
            var end = text.LastIndexOf(' ', start + Width, Width);
            if (end <= start)
                end = text.IndexOf(' ', start);
            if (end < 0)
                break;
            yield return text[start..end];
            start = end + 1;
        }
        yield return text[start..];
    }
}
