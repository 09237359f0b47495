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
        AnalyzedText text, List<QuoteCorrection> corrections, CorrectionFindings findings)
    {
        var found = new List<(TextRange, QuoteCorrection)>();
        if (corrections.Count == 0)
            return found;
        var places = PhraseFinder.Find(text, corrections.ConvertAll(static correction => correction.Words.Value));
        Sentences? sentences = null;
        for (var i = 0; i < corrections.Count; i++)
        {
            var (words, nth) = (corrections[i].Words, corrections[i].Nth);
            var shown = Snippet.Opening(words.Value);
            if (places[i].Count == 0)
                AddMissing(words, shown);
            else if (nth is { } number && number.Value > places[i].Count)
                findings.Add(
                    number.Place, QuoteCorrectionRules.NthPlace, MessageParts.Number(number.Value), shown,
                    MessageParts.Number(places[i].Count), Lines(places[i]));
            else if (nth is null && places[i].Count > 1)
                findings.Add(
                    words.Place, QuoteCorrectionRules.SeveralPlaces, shown, MessageParts.Number(places[i].Count), Lines(places[i]));
            else
                found.Add((places[i][(nth?.Value ?? 1) - 1], corrections[i]));
        }
        return found;

        void AddMissing(Placed<string> words, string shown)
        {
            var near = (sentences ??= new(text)).Nearest(words.Value);
            findings.Add(
                words.Place, near.Length > 0 ? QuoteCorrectionRules.NearSentence : QuoteCorrectionRules.CannotBeAdded, shown, near);
        }

        string Lines(IReadOnlyList<TextRange> ranges) => MessageParts.Lines(text.Document, ranges.Select(static range => range.Start));
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
            return MessageParts.Joined(
                nearest.ConvertAll(
                    i => $"'{Snippet.Opening(text.Document.Text, _ranges[i])}' ({MessageParts.Line(text.Document, _ranges[i].Start)})"),
                "or");
        }

        private static List<TextRange> RangesOf(AnalyzedText text)
        {
            var ranges = new List<TextRange>();
            for (var i = 0; i + 1 < text.SentenceStarts.Length; i++)
            {
                if (text.SentenceStarts[i] < text.SentenceStarts[i + 1])
                    ranges.Add(
                        TextRange.FromBounds(text.Tokens[text.SentenceStarts[i]].Start, text.Tokens[text.SentenceStarts[i + 1] - 1].End));
            }
            return ranges;
        }
    }
}
