namespace ContentSdk.Infrastructure;

/// <summary>
/// Items that refer to each other, made together. Each is made without its references first, and these are set from a queue: no chain
/// of references is too long for the stack. Nobody else sees any of them before all are complete.
/// </summary>
/// <remarks>
/// A thread makes items by itself, with no lock held: constructors and setters are the host's code, which may wait for anything. Of
/// two threads that made the same item, the first to publish wins. The other throws away all that it made, since that refers to its
/// own item, and makes again what is still missing. So there is one object for each item, and each loss is another thread's gain.
/// </remarks>
internal sealed class ItemGraph
{
    // Held while items are published, which runs none of the host's code.
    private static readonly object Gate = new();

    [ThreadStatic]
    private static ItemGraph? current;

    private readonly Dictionary<(object Items, int Index), Begun> _begun = [];
    private readonly Queue<Begun> _unfilled = [];

    /// <summary>Whether the thread is making items, by whose constructors or setters it asks for others.</summary>
    public static bool IsMaking => current is not null;

    /// <summary>An item, made with all that it refers to where nobody further out on the thread does that.</summary>
    public static T Make<T>(CompiledItems<T> items, int index)
        where T : class
    {
        if (current is { } outer)
            return outer.Item(items, index);
        while (true)
        {
            var graph = new ItemGraph();
            T item;
            try
            {
                current = graph;
                item = graph.Item(items, index);
                while (graph._unfilled.TryDequeue(out var next))
                    next.Fill();
            }
            finally
            {
                current = null;
            }
            if (graph.TryPublish())
                return item;
            if (items.Published(index) is { } others)
                return others;
        }
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
