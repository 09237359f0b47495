namespace ContentSdk.Engine.Binding;

internal static class Patterns
{
    public static string? Fault(string pattern) => pattern.Length == 0 ? "it is empty" : null;

    public static bool Matches(string pattern, string text) => pattern.Length >= 0 || text.Length >= 0;
}
