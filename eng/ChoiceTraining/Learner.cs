using ContentSdk.Engine.Quotations.Choice;

namespace ContentSdk.ChoiceTraining;

/// <summary>
/// Learns by going through articles as the reader does: who spoke before is who was chosen, right or wrong. Without the extra points of
/// the rules, which are there for articles of other kinds than these.
/// </summary>
internal sealed class Learner(Settings settings)
{
    private readonly Table _speaker = new(ChoiceWeights.SpeakerBits, settings.Rate, settings.L1, settings.L2);
    private readonly Table _said = new(ChoiceWeights.SaidBits, settings.Rate, settings.L1, settings.L2);
    private readonly ChoiceBuffer _buffer = new();
    private readonly List<uint[]> _candidates = [];

    public static ChoiceWeights Learn(IReadOnlyList<GoldArticle> articles, Settings settings, IEnumerable<LanguageChoice> languages)
    {
        var learner = new Learner(settings);
        var random = new Random(20);
        var order = articles.ToArray();
        for (var pass = 0; pass < settings.Passes; pass++)
        {
            random.Shuffle(order);
            foreach (var article in order)
                learner.Read(article);
        }
        return new(learner._speaker.Quantized(), learner._said.Quantized(), languages);
    }

    private void Read(GoldArticle article)
    {
        var reading = article.Reading;
        reading.Session.Restart();
        _buffer.Language = SpeakerChooser.LanguageMark(article.Language);
        for (var i = 0; i < reading.Count; i++)
        {
            var gold = article.Quotes[i];
            if (gold.Kind == GoldKind.Unknown || !reading.Begin(i))
                continue;
            reading.Session.FillSaid(_buffer);
            var isSaid = gold.Kind == GoldKind.Said;
            var likely = 1 / (1 + MathF.Exp(-_said.Sum(_buffer.Features)));
            _said.Step(_buffer.Features, likely - (isSaid ? 1 : 0));
            if (isSaid)
                reading.Session.Note(Choose(reading.Session, gold));
        }
    }

    private int Choose(ChoiceSession session, GoldQuote gold)
    {
        session.FindCandidates();
        _candidates.Clear();
        var count = session.Count;
        Span<float> likely = stackalloc float[count];
        Span<bool> isRight = stackalloc bool[count];
        var ranking = new SpeakerRanking();
        var any = false;
        for (var i = 0; i < count; i++)
        {
            session.FillSpeaker(_buffer, i);
            _candidates.Add(_buffer.Features.ToArray());
            likely[i] = _speaker.Sum(_buffer.Features);
            ranking.Add(i, session.EntityOf(i) >= 0, (int)MathF.Round(likely[i] * SpeakerRanking.Scale));
            any |= isRight[i] = gold.Is(session.EntityOf(i));
        }
        if (gold.Speaker == 0)
            Narrow(session, gold, isRight);
        // Where the right one is not among them, nobody is better than somebody else.
        isRight[0] |= !any;
        Step(likely, isRight, any ? 1 : settings.Missing);
        return ranking.Result.Best;
    }

    // What the annotation calls somebody without a name is one of those that were found.
    private static void Narrow(ChoiceSession session, GoldQuote gold, Span<bool> isRight)
    {
        Span<bool> matchesWords = stackalloc bool[isRight.Length];
        var any = false;
        for (var i = 0; i < isRight.Length; i++)
            any |= matchesWords[i] = session.NounOf(i) is var noun and not 0 && gold.Words.Contains(noun);
        if (any)
            matchesWords.CopyTo(isRight);
    }

    private void Step(Span<float> likely, ReadOnlySpan<bool> isRight, float weight)
    {
        var highest = float.MinValue;
        foreach (var each in likely)
            highest = Math.Max(highest, each);
        float sum = 0, right = 0;
        for (var i = 0; i < likely.Length; i++)
        {
            likely[i] = MathF.Exp(likely[i] - highest);
            sum += likely[i];
            right += isRight[i] ? likely[i] : 0;
        }
        for (var i = 0; i < likely.Length; i++)
        {
            var gradient = (likely[i] / sum) - (isRight[i] ? likely[i] / Math.Max(right, 1e-20f) : 0);
            if (MathF.Abs(gradient) > 1e-4f)
                _speaker.Step(_candidates[i], gradient * weight);
        }
    }
}

/// <summary>How it is learned.</summary>
internal sealed record Settings(int Passes, float Rate, float L1, float L2, float Missing);
