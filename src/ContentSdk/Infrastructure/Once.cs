namespace ContentSdk.Infrastructure;

/// <summary>Lets one instance win when several threads make the same thing at the same time. Called by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Once
{
    /// <summary>Stores the value unless another thread was faster, and returns the one that is stored.</summary>
    public static T Publish<T>(ref T? field, T value)
        where T : class => Interlocked.CompareExchange(ref field, value, null) ?? value;
}
