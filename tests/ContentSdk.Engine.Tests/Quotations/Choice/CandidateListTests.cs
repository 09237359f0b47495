using ContentSdk.Engine.Quotations.Choice;
using Xunit;

namespace ContentSdk.Engine.Tests.Quotations.Choice;

/// <summary>The few who may have spoken.</summary>
public class CandidateListTests
{
    [Fact]
    public void Nobody_comes_first_and_each_entity_once()
    {
        var list = new CandidateList(1000);
        list.Clear();
        Assert.Null(list.Of(-1));
        Assert.Same(list.Of(3), list.Of(3));
        Assert.Equal([-1, 3], Entities(list));
    }

    [Fact]
    public void However_many_are_named_the_list_is_bounded()
    {
        var list = new CandidateList(1000);
        list.Clear();
        for (var i = 0; i < 1000; i++)
            list.Of(i);
        Assert.InRange(list.Count, 2, 32);
        Assert.Null(list.Of(999));
    }

    [Fact]
    public void Who_is_taken_out_may_come_back_as_new()
    {
        var list = new CandidateList(1000);
        list.Clear();
        list.Of(1)!.Before = 7;
        list.Of(2);
        list.Remove(1);
        Assert.Equal([-1, 2], Entities(list));
        Assert.Equal(-1, list.Of(1)!.Before);
    }

    private static IEnumerable<int> Entities(CandidateList list) => Enumerable.Range(0, list.Count).Select(i => list[i].Entity);
}
