using ContentSdk.Engine.Model;
using ContentSdk.Engine.Patterns;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Binding;

/// <summary>The patterns that properties are held to, each read once.</summary>
internal static class KnownPatterns
{
    // A project has a few; more than these are read again each time.
    private const int Most = 256;

    private static readonly Dictionary<string, Pattern?> Known = new(StringComparer.Ordinal);

    /// <summary>Which piece of a pattern cannot be matched; null where all of it can be.</summary>
    public static Wording? Fault(string pattern, string property)
    {
        if (Pattern.Read(pattern, out var fault) is not null)
            return null;
        var message = fault!.Construct == PatternConstruct.Invalid ? DeclaredTypeRules.InvalidPattern : DeclaredTypeRules.UnusableAttribute;
        return new(message, property, Snippet.Of(pattern, fault.Range));
    }

    /// <summary>Whether a text matches. A pattern that cannot be matched is an error elsewhere, and any text matches it.</summary>
    public static bool Matches(string pattern, string text) => Of(pattern)?.IsMatch(text) ?? true;

    private static Pattern? Of(string pattern)
    {
        lock (Known)
        {
            if (Known.TryGetValue(pattern, out var known))
                return known;
            var read = Pattern.Read(pattern, out _);
            if (Known.Count < Most)
                Known.Add(pattern, read);
            return read;
        }
    }
}
