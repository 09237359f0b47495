using Spectre.Console;

namespace ContentSdk.Tool;

/// <summary>Colour where a person looks, plain text where a program reads.</summary>
internal static class Consoles
{
    /// <summary>Whether the writer is a terminal that a person looks at.</summary>
    public static bool IsTerminal(TextWriter output) => ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected;

    /// <summary>
    /// Content may hold escape sequences that a terminal would obey, and line breaks:
    /// each control character becomes U+FFFD.
    /// </summary>
    public static string OnOneLine(string text) =>
        text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? '\uFFFD' : c)) : text;

    /// <summary>Writes one line whole: a program that reads it must not meet a break put in for the width of a window.</summary>
    public static void WriteLine(TextWriter output, string line, Color colour)
    {
        if (IsTerminal(output))
            new AnsiWriter(output).WriteLine(line, new Style(colour), null);
        else
            output.WriteLine(line);
    }
}
