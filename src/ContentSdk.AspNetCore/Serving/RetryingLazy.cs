namespace ContentSdk.AspNetCore.Serving;

// A value that is made once, by whoever asks first while the others wait. Lazy<T> would keep the exception of code that fails once, such as
// that of the host, and throw it for as long as the app runs.
internal sealed class RetryingLazy<T>(Func<T> make)
{
    private readonly object _gate = new();
    private volatile Made? _made;
    private bool _isMaking;

    /// <exception cref="InvalidOperationException">The code that makes the value asks for it.</exception>
    public T Value => (_made ?? Make()).Value;

    private Made Make()
    {
        lock (_gate)
        {
            if (_made is { } made)
                return made;
            if (_isMaking)
                throw new InvalidOperationException("The code that makes the value needs the value itself.");
            _isMaking = true;
            try
            {
                return _made = new(make());
            }
            finally
            {
                _isMaking = false;
            }
        }
    }

    private sealed record Made(T Value);
}
