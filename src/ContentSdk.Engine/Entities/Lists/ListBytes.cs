using System.Text;

namespace ContentSdk.Engine.Entities;

/// <summary>The files of the big lists, one behind the other, as they are: entries are places in it, so that none is a string of its own.</summary>
internal static class ListBytes
{
    private static readonly string[] Names =
    [
        "world-given-names", "world-family-names", "world-cities", "world-regions", "world-organizations", "wordnet-names", "everyday-words",
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

    /// <summary>Number of lines.</summary>
    public static int CountLines(ReadOnlySpan<byte> bytes)
    {
        var lines = 0;
        foreach (var b in bytes)
            lines += b == '\n' ? 1 : 0;
        return lines;
    }

    /// <summary>Goes to the next entry and keeps the marks of its section.</summary>
    public static bool Next(byte[] bytes, ref int position, ref ListMarks marks, out int start, out int length)
    {
        while (position < bytes.Length)
        {
            start = position;
            length = Array.IndexOf(bytes, (byte)'\n', position, bytes.Length - position) - start;
            if (length < 0)
                length = bytes.Length - start;
            position = start + length + 1;
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
