namespace ContentSdk.Package.Tests.Harness;

/// <summary>The README's code blocks, so that what it tells people to type is what is tested.</summary>
internal static class Readme
{
    /// <summary>Blocks of a language, in order of appearance.</summary>
    public static IReadOnlyList<string> Blocks(string path, string language)
    {
        var blocks = new List<string>();
        List<string>? current = null;
        foreach (var line in File.ReadLines(Path.Combine(Repository.Root, path)))
        {
            if (current is not null && line == "```")
            {
                blocks.Add(string.Join('\n', current));
                current = null;
            }
            else if (current is not null)
                current.Add(line);
            else if (line == "```" + language)
                current = [];
        }

        return blocks;
    }

    /// <summary>The only block of a language that begins with a line.</summary>
    public static string Block(string path, string language, string firstLine) =>
        Blocks(path, language).Single(block => block.Split('\n')[0] == firstLine);
}
