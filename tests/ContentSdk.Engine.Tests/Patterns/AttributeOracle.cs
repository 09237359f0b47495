using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;

namespace ContentSdk.Engine.Tests.Patterns;

/// <summary>What the framework's own attribute says of a text.</summary>
internal static class AttributeOracle
{
    /// <summary>The answer; null where it takes too long or fails.</summary>
    public static bool? IsValid(string pattern, string text)
    {
        try
        {
            return new RegularExpressionAttribute(pattern) { MatchTimeoutInMilliseconds = 100 }.IsValid(text);
        }
        // The framework's interpreter loses its stack over a few lazy repetitions.
        catch (Exception exception) when (exception is RegexMatchTimeoutException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    /// <summary>The answer of the framework's engine that never backtracks; null where it does not read the pattern.</summary>
    public static bool? IsValidWithoutBacktracking(string pattern, string text)
    {
        try
        {
            var match = new Regex(pattern, RegexOptions.NonBacktracking).Match(text);
            return text.Length == 0 || (match.Success && match.Length == text.Length);
        }
        catch (NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>
    /// The answer of the framework where it cannot join repetitions that stand side by side (<c>a{0,4}aaa</c> to <c>a{3,7}</c>, and a repetition of
    /// that to <c>a{3,}</c>, whose first match is another one): groups that capture are left as they are.
    /// </summary>
    public static bool? IsValidWithoutJoining(string pattern, string text) =>
        IsValid(pattern.Replace("(?:", "(", StringComparison.Ordinal), text);

    /// <summary>Whether the framework reads the pattern at all.</summary>
    public static bool Reads(string pattern)
    {
        try
        {
            IsValid(pattern, "a");
            return true;
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }
}
