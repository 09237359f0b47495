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

    public static (short[] Margins, short[] Points) Fit(IReadOnlyList<Outcome> outcomes, double wrong, bool isFirst)
    {
        // The price of a wrong one, the same in all classes, that just keeps the share.
        double low = 0, high = 400;
        var best = AtPrice(outcomes, high, isFirst);
        for (var step = 0; step < 24; step++)
        {
            var price = (low + high) / 2;
            var (fitted, right, bad) = AtPrice(outcomes, price, isFirst);
            if (bad <= wrong * (right + bad))
                (high, best) = (price, (fitted, right, bad));
            else
                low = price;
        }
        return (best.Fitted.Select(static fit => fit.Margin).ToArray(), best.Fitted.Select(static fit => fit.Points).ToArray());
    }

    private static ((short Margin, short Points)[] Fitted, int Right, int Bad) AtPrice(
        IReadOnlyList<Outcome> outcomes, double price, bool isFirst)
    {
        var fitted = new (short, short)[Certainty.Classes];
        int allRight = 0, allBad = 0;
        for (var kind = 0; kind < fitted.Length; kind++)
        {
            var own = outcomes.Where(outcome => outcome.Class == kind && outcome is { HasEntity: true, CanBeSure: true }).ToList();
            var isPlain = isFirst && kind is (0 or 1 or 6);
            // What the rules are sure of in English stays sure unless much speaks against it.
            var most = isPlain ? double.MinValue : 0;
            int right = 0, bad = 0;
            fitted[kind] = (Certainty.Never, 0);
            foreach (var margin in isPlain ? Margins.Where(margin => margin <= (kind == 6 ? 60 : 100)) : Margins)
            {
                foreach (var points in isPlain ? Points.Take(1) : Points)
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
