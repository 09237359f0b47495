using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Rules;

namespace ContentSdk.Engine.Formats.Toml;

/// <summary>What is between keys and values of TOML.</summary>
internal static class TomlSpace
{
    /// <summary>Goes on to the next character of the line that is no space, and past a comment.</summary>
    public static void Skip(DataScan scan)
    {
        while (!scan.IsAtEnd && scan.Current is ' ' or '\t')
            scan.At++;
        if (scan.Current == '#')
            SkipComment(scan);
    }

    /// <summary>The same, over line breaks too, as within brackets.</summary>
    public static void SkipLines(DataScan scan)
    {
        for (Skip(scan); !scan.IsAtEnd && scan.Current == '\n'; Skip(scan))
            scan.At++;
    }

    /// <summary>Goes on to the end of the line.</summary>
    public static void SkipComment(DataScan scan)
    {
        var end = scan.LineEnd(scan.At);
        for (; scan.At < end; scan.At++)
        {
            if (IsControl(scan.Current))
                scan.Add(TomlRules.Control, new(scan.At, 1));
        }
    }

    /// <summary>Whether TOML allows a character nowhere.</summary>
    public static bool IsControl(char c) => c is (< ' ' and not ('\t' or '\n')) or '\u007F';
}
