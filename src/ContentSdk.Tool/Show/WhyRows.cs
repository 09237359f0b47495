namespace ContentSdk.Tool.Show;

/// <summary>Lays out why a quotation has its speaker, or none, a fact a row.</summary>
internal static class WhyRows
{
    /// <summary>The rows of a quotation; none where nobody asked why.</summary>
    public static IEnumerable<string[]> Of(ShownQuote quote)
    {
        var place = ShowReportBuilder.Place(quote.Line, quote.Column);
        var last = "";
        foreach (var (what, why) in quote.Why is { } explanation ? Facts(quote, explanation) : [])
        {
            yield return [place, what == last ? "" : what, Consoles.OnOneLine(why)];
            (place, last) = ("", what);
        }
    }

    private static IEnumerable<(string What, string Why)> Facts(ShownQuote quote, ShownExplanation why)
    {
        yield return ("text", ShowReportBuilder.Short(quote.Text));
        if (ShowReportBuilder.Speaker(quote, "without a name: ") is { Length: > 0 } speaker)
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
}
