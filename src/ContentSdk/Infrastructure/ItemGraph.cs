namespace ContentSdk.Infrastructure;

// Items that refer to each other, made together. Each is made without its references first, and these are set from a queue: no chain
// of references is too long for the stack. Nobody else sees any of them before all are complete.
internal static class ItemGraph
{
    /// <summary>Whoever makes items holds it.</summary>
    public static readonly object Gate = new();

    private static Queue<Begun>? unfilled;
    private static List<Begun>? all;

    /// <summary>Makes an item, with all that it refers to where nobody further out does that.</summary>
    public static T Make<T>(Func<T> begin)
    {
        if (all is not null)
            return begin();
        (unfilled, all) = ([], []);
        try
        {
            var item = begin();
            while (unfilled.TryDequeue(out var next))
                next.Fill();
            foreach (var begun in all)
                begun.Publish();
            return item;
        }
        finally
        {
            foreach (var begun in all)
                begun.Forget();
            (unfilled, all) = (null, null);
        }
    }

    /// <summary>Notes an item that was made without its references.</summary>
    public static void Add(Begun item)
    {
        unfilled!.Enqueue(item);
        all!.Add(item);
    }

    internal sealed record Begun(Action Fill, Action Publish, Action Forget);
}
