namespace ContentSdk.Engine.Quotations.Choice;

/// <summary>
/// Who has the most points, and who comes next. All candidates without a name count as one outcome: what counts for each
/// of them is added up.
/// </summary>
internal struct SpeakerRanking()
{
    /// <summary>Points that make somebody e times as likely.</summary>
    public const int Scale = 24;

    // Scale · ln(1 + e^(−d / Scale)), rounded, for d from 0: what the less likely of two that are d points apart adds to both together.
    private static readonly byte[] Added =
    [
        17, 16, 16, 15, 15, 14, 14, 13, 13, 13, 12, 12, 11, 11, 11, 10, 10, 10, 9, 9, 9, 8, 8, 8, 8, 7, 7, 7, 7, 6, 6, 6, 6, 5, 5, 5, 5, 5,
        4, 4, 4, 4, 4, 4, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    ];

    private Ranked _first = Ranked.None, _second = Ranked.None, _unnamed = Ranked.None;
    private int _mostUnnamed = int.MinValue;

    /// <summary>Who is first, who second, and how many points are between them; all that the first has where there is no second.</summary>
    public readonly (int Best, int Next, int Margin) Result
    {
        get
        {
            var (first, second) = _unnamed.Points >= _first.Points ? (_unnamed, _first)
                : _unnamed.Points >= _second.Points ? (_first, _unnamed) : (_first, _second);
            return (first.Candidate, second.Candidate, second.Candidate < 0 ? first.Points : first.Points - second.Points);
        }
    }

    /// <summary>Adds a candidate.</summary>
    /// <param name="candidate">Its number.</param>
    /// <param name="isNamed">Whether it has a name.</param>
    /// <param name="points">Its points.</param>
    public void Add(int candidate, bool isNamed, int points)
    {
        if (!isNamed)
            AddUnnamed(candidate, points);
        else if (points > _first.Points)
            (_first, _second) = (new(candidate, points), _first);
        else if (points > _second.Points)
            _second = new(candidate, points);
    }

    /// <summary>The points of two outcomes that count as one.</summary>
    public static int LogSum(int left, int right)
    {
        var apart = Math.Abs(left - right);
        return Math.Max(left, right) + (apart < Added.Length ? Added[apart] : 0);
    }

    private void AddUnnamed(int candidate, int points)
    {
        var sum = _unnamed.Candidate < 0 ? points : LogSum(_unnamed.Points, points);
        _unnamed = new(points > _mostUnnamed ? candidate : _unnamed.Candidate, sum);
        _mostUnnamed = Math.Max(_mostUnnamed, points);
    }

    private readonly record struct Ranked(int Candidate, int Points)
    {
        public static Ranked None { get; } = new(-1, int.MinValue);
    }
}
