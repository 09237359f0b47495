using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Model;

/// <summary>
/// What a message quotes from a file. It ends up in terminals and build logs, which obey escape
/// sequences, break lines at more characters than one, and reorder text: so a file cannot have a
/// message of its own shown, or hide ours.
/// </summary>
internal static class MessageArgument
{
    /// <summary>Longer than anything that a person would read in one line, and short enough for every list and log of a build.</summary>
    private const int Longest = 400;

    /// <summary>The arguments, each of bounded length and without characters that would change how the message is shown.</summary>
    public static EquatableArray<string> Of(string[] arguments) => new(Array.ConvertAll(arguments, Of));

    /// <summary>Whether a terminal or a log could take the character for more than a sign.</summary>
    public static bool IsUnsafe(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static string Of(string argument)
    {
        if (argument.Length > Longest)
            argument = argument.Remove(Snippet.Cut(argument, new(0, argument.Length), Longest)) + "…";
        if (!argument.Any(IsUnsafe))
            return argument;
        var shown = argument.ToCharArray();
        for (var i = 0; i < shown.Length; i++)
            shown[i] = IsUnsafe(shown[i]) ? '\uFFFD' : shown[i];
        return new(shown);
    }
}
