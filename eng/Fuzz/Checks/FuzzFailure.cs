namespace ContentSdk.Fuzz.Checks;

/// <summary>Something that must never be.</summary>
internal sealed class FuzzFailure(string what) : Exception(what)
{
    /// <summary>Throws unless a condition holds.</summary>
    public static void Unless([System.Diagnostics.CodeAnalysis.DoesNotReturnIf(false)] bool condition, string what)
    {
        if (!condition)
            throw new FuzzFailure(what);
    }

    /// <summary>What tells a fault from another one: its words, or its kind and where it was thrown.</summary>
    public static string SignatureOf(Exception exception) => exception is FuzzFailure failure
        ? failure.Message
        : exception.GetType().Name + " " + string.Join(" < ", (exception.StackTrace ?? "").Split('\n')
            .Where(static line => line.Contains("ContentSdk", StringComparison.Ordinal)).Take(2)
            .Select(static line => line.Trim().Split(" in ")[0]));
}
