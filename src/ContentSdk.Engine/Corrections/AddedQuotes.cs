using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Corrections;

/// <summary>Finds what a person says is a quotation, though no marks stand around it.</summary>
internal static class AddedQuotes
{
    private const int MostAnswers = 20;

    /// <summary>Where each stands; what stands nowhere, or in several places, is a finding.</summary>
    public static List<(TextRange Range, QuoteCorrection Correction)> Find(
        AnalyzedText text, IReadOnlyList<QuotationSpan> spans, List<QuoteCorrection> corrections, CorrectionFindings findings)
    {
        var found = new List<(TextRange, QuoteCorrection)>();
        if (corrections.Count == 0)
            return found;
        var places = PhraseFinder.Find(text, corrections.ConvertAll(static correction => correction.Words.Value));
        Sentences? sentences = null;
        for (var i = 0; i < corrections.Count; i++)
        {
            var (words, nth) = (corrections[i].Words, corrections[i].Nth);
            var shown = Shown.Opening(words.Value);
            if (places[i].Count == 0)
                findings.Add(words.Place, QuoteCorrectionRules.CannotBeAdded, shown, "is not in the text, or not in one paragraph. " + (sentences ??= new(text)).Nearest(words.Value));
            else if (nth is { } number && number.Value > places[i].Count)
                findings.Add(number.Place, QuoteCorrectionRules.NthOutOfRange, Shown.Number(number.Value), places[i].Count == 1 ? "one place reads" : Shown.Number(places[i].Count) + " places read", shown, Lines(places[i]));
            else if (nth is null && places[i].Count > 1)
                findings.Add(words.Place, QuoteCorrectionRules.FitsSeveral, Shown.Number(places[i].Count) + " places read", shown, Lines(places[i]), "Write which of them is meant, such as 'nth: 2'.");
            else
                found.Add((places[i][(nth?.Value ?? 1) - 1], corrections[i]));
        }
        return found;

        string Lines(IReadOnlyList<TextRange> ranges) => Shown.Lines(text.Document, ranges.Select(static range => range.Start));
    }

    private sealed class Sentences(AnalyzedText text)
    {
        private readonly List<TextRange> _ranges = RangesOf(text);
        private List<string>? _words;
        private int _answers;

        public string Nearest(string wanted)
        {
            _words ??= _ranges.ConvertAll(range => Spelling.Words(text.Document.Slice(range).ToString()));
            var nearest = _answers++ < MostAnswers ? new Likeness(Spelling.Words(wanted)).Nearest(_words, areOpenings: true) : [];
            return nearest.Count == 0
                ? "Write it exactly as it stands there, capitals and all."
                : $"Did you mean {Shown.Joined(nearest.ConvertAll(i => $"'{Shown.Opening(text.Document.Text, _ranges[i])}' ({Shown.Line(text.Document, _ranges[i].Start)})"), "or")}?";
        }

        private static List<TextRange> RangesOf(AnalyzedText text)
        {
            var ranges = new List<TextRange>();
            for (var i = 0; i + 1 < text.SentenceStarts.Length; i++)
            {
                if (text.SentenceStarts[i] < text.SentenceStarts[i + 1])
                    ranges.Add(TextRange.FromBounds(text.Tokens[text.SentenceStarts[i]].Start, text.Tokens[text.SentenceStarts[i + 1] - 1].End));
            }
            return ranges;
        }
    }
}
