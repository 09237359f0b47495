namespace ContentSdk.Infrastructure;

/// <summary>
/// Items that refer to each other, made together. Each is made without its references first, and these are set from a queue: no chain
/// of references is too long for the stack. Nobody else sees any of them before all are complete.
/// </summary>
/// <remarks>
/// A thread makes items by itself and waits for nobody without end: constructors and setters are the host's code, which may wait for
/// that very thread. Of two threads that made the same item, the first to publish wins. The other throws away all that it made, since
/// that refers to its own item, and makes again what is still missing. So there is one object for each item, and each loss is another
/// thread's gain. To keep losses rare, threads take turns as long as the one whose turn it is gets on.
/// </remarks>
internal sealed class ItemGraph
{
    // Held while items are published, which runs none of the host's code.
    private static readonly object Gate = new();

    private static readonly object Turn = new();
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(50);

    [ThreadStatic]
    private static ItemGraph? current;

    // What the thread has done whose turn it is.
    private static int steps;

    // Where that was when patience ran out: as long as it is there, nobody waits again.
    private static long stuckAt = -1;

    private readonly Dictionary<(object Items, int Index), Begun> _begun = [];
    private readonly Queue<Begun> _unfilled = [];
    private bool _hasTurn;

    /// <summary>Whether the thread is making items, by whose constructors or setters it asks for others.</summary>
    public static bool IsMaking => current is not null;

    /// <summary>An item, made with all that it refers to where nobody further out on the thread does that.</summary>
    public static T Make<T>(CompiledItems<T> items, int index)
        where T : class
    {
        if (current is { } outer)
            return outer.Item(items, index);
        var hasTurn = TakeTurn();
        try
        {
            while (true)
            {
                if (items.Published(index) is { } others)
                    return others;
                var graph = new ItemGraph { _hasTurn = hasTurn };
                var item = graph.Complete(items, index);
                if (graph.TryPublish())
                    return item;
            }
        }
        finally
        {
            if (hasTurn)
                Monitor.Exit(Turn);
        }
    }

    // A thread that does not get on may be waiting for this one.
    private static bool TakeTurn()
    {
        var seen = Volatile.Read(ref steps);
        while (!Monitor.TryEnter(Turn, (uint)seen == Volatile.Read(ref stuckAt) ? TimeSpan.Zero : Patience))
        {
            var now = Volatile.Read(ref steps);
            if (now == seen)
            {
                Volatile.Write(ref stuckAt, (uint)now);
                return false;
            }
            seen = now;
        }
        return true;
    }

    private T Complete<T>(CompiledItems<T> items, int index)
        where T : class
    {
        try
        {
            current = this;
            var item = Item(items, index);
            while (_unfilled.TryDequeue(out var next))
            {
                next.Fill();
                Count();
            }
            return item;
        }
        finally
        {
            current = null;
        }
    }

    private void Count()
    {
        if (_hasTurn)
            Volatile.Write(ref steps, unchecked(steps + 1));
    }

    private T Item<T>(CompiledItems<T> items, int index)
        where T : class
    {
        // An item that refers to itself asks for it while it is being made, and so may a constructor.
        if (_begun.TryGetValue((items, index), out var known))
            return ((Begun<T>)known).Item;
        // Meanwhile another thread may have made it.
        if (items.Published(index) is { } published)
            return published;
        var begun = items.Begin(index);
        if (!_begun.TryAdd((items, index), begun))
            return ((Begun<T>)_begun[(items, index)]).Item;
        _unfilled.Enqueue(begun);
        Count();
        return begun.Item;
    }

    private bool TryPublish()
    {
        lock (Gate)
        {
            foreach (var begun in _begun.Values)
            {
                if (begun.IsPublished)
                    return false;
            }
            foreach (var begun in _begun.Values)
                begun.Publish();
        }
        return true;
    }

    /// <summary>An item that was made without its references.</summary>
    internal abstract class Begun
    {
        /// <summary>Whether another thread has published one for it.</summary>
        public abstract bool IsPublished { get; }

        /// <summary>Sets its references.</summary>
        public abstract void Fill();

        /// <summary>Lets everybody see it.</summary>
        public abstract void Publish();
    }

    /// <summary>The same, with the type of the host.</summary>
    internal abstract class Begun<T> : Begun
    {
        /// <summary>The item.</summary>
        public abstract T Item { get; }
    }
}
