using System.Globalization;
using System.Text;
using ContentSdk.Engine.Text;

namespace ContentSdk.Generator.Pipeline;

/// <summary>Names of generated files: safe for the compiler and for file systems, unique without regard to case.</summary>
internal static class HintNames
{
    /// <summary>Some tools write generated files to disk, below paths that are long already.</summary>
    private const int Longest = 60;

    /// <summary>The file of one article: its logical path in safe characters, and a hash that tells apart what this makes equal.</summary>
    public static string Of(string logicalPath)
    {
        var builder = new StringBuilder("Article.");
        var end = logicalPath.LastIndexOf('.') is var dot && dot > logicalPath.LastIndexOf('/') ? dot : logicalPath.Length;
        for (var i = Math.Max(0, end - Longest); i < end; i++)
        {
            var c = logicalPath[i];
            if (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_')
                builder.Append(c);
            else if (builder[builder.Length - 1] != '.')
                builder.Append(c == '/' ? '.' : '_');
        }
        return builder.Append('.').Append(StableHash.Hex(logicalPath.AsSpan())).Append(".g.cs").ToString();
    }

    /// <summary>The name of a type in safe characters, and a hash that tells apart what this makes equal.</summary>
    public static string OfType(string name)
    {
        var builder = new StringBuilder();
        foreach (var c in name.Substring(name.LastIndexOf('.') + 1))
            builder.Append(c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' ? c : '_');
        return builder.Append('.').Append(StableHash.Hex(name.AsSpan())).ToString();
    }

    /// <summary>The file of one bucket.</summary>
    public static string OfBucket(int number) => "Articles." + number.ToString("x2", CultureInfo.InvariantCulture) + ".g.cs";
}
