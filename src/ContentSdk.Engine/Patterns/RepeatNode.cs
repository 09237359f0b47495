namespace ContentSdk.Engine.Patterns;

/// <summary>A piece so many times; as often as possible, or (lazy) as seldom.</summary>
internal sealed class RepeatNode : PatternNode
{
    public const int Unlimited = int.MaxValue;

    private RepeatNode(PatternNode body, int least, int most, bool isLazy)
        : base(least == 0 || body.CanBeEmpty)
    {
        Body = body;
        Least = least;
        Most = most;
        IsLazy = isLazy;
    }

    public PatternNode Body { get; }

    public int Least { get; }

    public int Most { get; }

    public bool IsLazy { get; }

    /// <summary>
    /// The repetition. One directly around another becomes a single one where .NET makes that of it: it can change which match comes first.
    /// </summary>
    public static PatternNode Of(PatternNode body, int least, int most, bool isLazy)
    {
        if (most == 0 || body.IsNothing)
            return Nothing;
        if (least == 1 && most == 1)
            return body;
        if (body is AnchorNode)
            return least == 0 ? Nothing : body;
        if (body is RepeatNode inner && inner.IsLazy == isLazy && !(least == 0 && inner.Least > 1) && inner.Most >= inner.Least * 2L)
            return new RepeatNode(inner.Body, Times(inner.Least, least), Times(inner.Most, most), isLazy);
        return new RepeatNode(body, least, most, isLazy);
    }

    private static int Times(int count, int times) => (int)Math.Min((long)count * times, Unlimited);
}
