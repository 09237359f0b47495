using ContentSdk.Engine.Quotations.Choice;
using CsCheck;
using Xunit;

namespace ContentSdk.Engine.Tests.Quotations.Choice;

/// <summary>Who is first, and by how much.</summary>
public class SpeakerRankingTests
{
    [Fact]
    public void Two_outcomes_together_are_as_likely_as_both()
    {
        for (var apart = 0; apart < 200; apart++)
        {
            const double Scale = SpeakerRanking.Scale;
            var both = Scale * Math.Log(Math.Exp(40 / Scale) + Math.Exp((40 - apart) / Scale));
            Assert.Equal((int)Math.Round(both), SpeakerRanking.LogSum(40, 40 - apart));
            Assert.Equal(SpeakerRanking.LogSum(40, 40 - apart), SpeakerRanking.LogSum(40 - apart, 40));
        }
    }

    [Fact]
    public void Names_are_ranked_one_by_one()
    {
        var ranking = Of((false, -30), (true, 10), (true, 50), (true, 20));
        Assert.Equal((2, 3, 30), ranking.Result);
    }

    [Fact]
    public void Those_without_a_name_count_as_one_and_the_likeliest_stands_for_them()
    {
        // 45 and 46 together are 62, more than the name has, though neither is alone.
        var ranking = Of((false, 45), (true, 50), (false, 46));
        Assert.Equal((2, 1, 12), ranking.Result);
    }

    [Fact]
    public void Where_nobody_is_named_all_points_are_the_lead() =>
        Assert.Equal((0, -1, 7), Of((false, 7)).Result);

    [Fact]
    public void The_order_of_candidates_changes_nothing_but_who_stands_for_those_that_are_equal() =>
        Gen.Select(Gen.Bool, Gen.Int[-200, 200]).Array[1, 12].Sample(candidates =>
        {
            var ranking = Of([(false, -40), .. candidates]).Result;
            var backwards = Of([.. candidates.Reverse(), (false, -40)]).Result;
            // Sums are rounded at each step, so they may differ by a point or two.
            Assert.InRange(Math.Abs(ranking.Margin - backwards.Margin), 0, candidates.Length);
        });

    private static SpeakerRanking Of(params (bool IsNamed, int Points)[] candidates)
    {
        var ranking = new SpeakerRanking();
        for (var i = 0; i < candidates.Length; i++)
            ranking.Add(i, candidates[i].IsNamed, candidates[i].Points);
        return ranking;
    }
}
