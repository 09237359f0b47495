using System.Runtime.CompilerServices;
using System.Text;

namespace ContentSdk.Engine.Lists;

/// <summary>
/// The files of the big lists, one behind the other, as they are: entries are places in it,
/// so that none is a string of its own.
/// </summary>
internal static class ListBytes
{
    /// <summary>
    /// AggressiveOptimization, which netstandard2.0 has no name for: the lists are read
    /// once, while all code is still cold.
    /// </summary>
    public const MethodImplOptions Hot = (MethodImplOptions)512;

    private static readonly string[] Names =
    [
        "world-given-names", "world-family-names", "world-cities", "world-regions", "world-organizations", "wordnet-names",
        "everyday-words",
    ];

    /// <summary>All files. They are ASCII, one entry a line.</summary>
    public static byte[] Read()
    {
        var streams = Array.ConvertAll(Names, static name => typeof(ListBytes).Assembly.GetManifestResourceStream(name + ".lexicon.txt")
            ?? throw new InvalidOperationException($"The name list '{name}' is not embedded."));
        var bytes = new byte[streams.Sum(static stream => (int)stream.Length)];
        var position = 0;
        foreach (var stream in streams)
        {
            using (stream)
            {
                for (int read; (read = stream.Read(bytes, position, bytes.Length - position)) > 0;)
                    position += read;
            }
        }
        return bytes;
    }

    /// <summary>
    /// How many lines there are, and how many of them have more than letters: at least as many as there are names of several tokens.
    /// </summary>
    [MethodImpl(Hot)]
    public static (int Lines, int Marked) Count(byte[] bytes)
    {
        var (lines, marked, isMarked) = (0, 0, false);
        foreach (var b in bytes)
        {
            if (b == '\n')
            {
                lines++;
                marked += isMarked ? 1 : 0;
                isMarked = false;
            }
            else if (b < 'A')
            {
                isMarked = true;
            }
        }
        return (lines, marked + 1);
    }

    /// <summary>Goes to the next entry and keeps the marks of its section.</summary>
    [MethodImpl(Hot)]
    public static bool Next(byte[] bytes, ref int position, ref ListMarks marks, out int start, out int length)
    {
        while (position < bytes.Length)
        {
            start = position;
            while (position < bytes.Length && bytes[position] != '\n')
                position++;
            length = position++ - start;
            // A file that was checked out with other line ends.
            if (length > 0 && bytes[start + length - 1] == '\r')
                length--;
            if (length == 0 || bytes[start] == '#')
                continue;
            if (bytes[start] != '[')
                return true;
            var section = Encoding.UTF8.GetString(bytes, start + 1, length - 2).Replace(' ', ',');
            if (!Enum.TryParse(section, out marks))
                throw new InvalidOperationException($"No marks are called '{section}'.");
        }
        (start, length) = (0, 0);
        return false;
    }
}
