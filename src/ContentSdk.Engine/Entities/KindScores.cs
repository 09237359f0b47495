using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Entities;

/// <summary>Points for each kind; the highest wins, earlier kinds at a tie.</summary>
internal readonly record struct KindScores(int Person = 0, int Organization = 0, int Place = 0, int Event = 0, int Work = 0)
{
    /// <summary>The kind with most points, and how many it is ahead by.</summary>
    public (EntityKind Kind, int Margin) Best()
    {
        Span<int> scores = [Person, Organization, Place, Event, Work];
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
            best = scores[i] > scores[best] ? i : best;
        var second = int.MinValue;
        for (var i = 0; i < scores.Length; i++)
            second = i != best && scores[i] > second ? scores[i] : second;
        return ((EntityKind)best, scores[best] - second);
    }

    public static KindScores operator +(KindScores a, KindScores b) => new(
        a.Person + b.Person, a.Organization + b.Organization, a.Place + b.Place, a.Event + b.Event, a.Work + b.Work);

    /// <summary>Points for one kind.</summary>
    public static KindScores Of(EntityKind kind, int points) => kind switch
    {
        EntityKind.Person => new(Person: points),
        EntityKind.Organization => new(Organization: points),
        EntityKind.Place => new(Place: points),
        EntityKind.Event => new(Event: points),
        _ => new(Work: points),
    };
}
