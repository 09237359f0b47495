using ContentSdk.Engine.Quotations.Choice;

namespace ContentSdk.ChoiceTraining;

/// <summary>Finds the thresholds of a group of languages: as many sure speakers as can be with no more wrong ones than allowed.</summary>
internal static class Calibration
{
    private static readonly int[] Margins =
    [
        0, 8, 16, 24, 32, 40, 50, 60, 70, 80, 90, 100, 110, 120, 130, 140, 150, 160, 180, 200, 220, 240, 270, 300, 350, 400, 500,
        Certainty.Never,
    ];
    private static readonly int[] Points = [-1000, 20, 40, 60, 80, 120, 160, 200];

    public static (short[] Margins, short[] Points) Fit(IReadOnlyList<Outcome> outcomes, double wrong)
    {
        // The price of a wrong one, the same in all classes, that just keeps the share.
        double low = 0, high = 400;
        var best = AtPrice(outcomes, high);
        for (var step = 0; step < 24; step++)
        {
            var price = (low + high) / 2;
            var (fitted, right, bad) = AtPrice(outcomes, price);
            if (bad <= wrong * (right + bad))
                (high, best) = (price, (fitted, right, bad));
            else
                low = price;
        }
        return (best.Fitted.Select(static fit => fit.Margin).ToArray(), best.Fitted.Select(static fit => fit.Points).ToArray());
    }

    /// <summary>
    /// How many are sure and right, and sure and wrong, of articles that the thresholds do not know: those of a fold by what fits
    /// the others.
    /// </summary>
    public static (int Right, int Bad) Check(IReadOnlyList<Outcome> outcomes, double wrong)
    {
        int right = 0, bad = 0;
        for (var fold = 0; fold < GoldArticle.Folds; fold++)
        {
            var (margins, points) = Fit(outcomes.Where(outcome => outcome.Fold != fold).ToList(), wrong);
            foreach (var outcome in outcomes)
            {
                if (outcome.Fold != fold || outcome is not { HasEntity: true, CanBeSure: true }
                    || outcome.Margin < margins[outcome.Class] || outcome.Said < points[outcome.Class])
                    continue;
                right += outcome.IsRight ? 1 : 0;
                bad += outcome.IsRight ? 0 : 1;
            }
        }
        return (right, bad);
    }

    private static ((short Margin, short Points)[] Fitted, int Right, int Bad) AtPrice(IReadOnlyList<Outcome> outcomes, double price)
    {
        var fitted = new (short, short)[Certainty.Classes];
        int allRight = 0, allBad = 0;
        for (var kind = 0; kind < fitted.Length; kind++)
        {
            var own = outcomes.Where(outcome => outcome.Class == kind && outcome is { HasEntity: true, CanBeSure: true }).ToList();
            double most = 0;
            int right = 0, bad = 0;
            fitted[kind] = (Certainty.Never, 0);
            foreach (var margin in Margins)
            {
                foreach (var points in Points)
                {
                    var good = own.Count(outcome => outcome.Margin >= margin && outcome.Said >= points && outcome.IsRight);
                    var wrong = own.Count(outcome => outcome.Margin >= margin && outcome.Said >= points && !outcome.IsRight);
                    if (good - (price * wrong) <= most)
                        continue;
                    (most, right, bad) = (good - (price * wrong), good, wrong);
                    fitted[kind] = ((short)margin, (short)points);
                }
            }
            allRight += right;
            allBad += bad;
        }
        return (fitted, allRight, allBad);
    }
}
