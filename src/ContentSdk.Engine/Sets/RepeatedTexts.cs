using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Sets;

/// <summary>Finds files with one and the same text, as copies made in a file manager have.</summary>
public sealed class RepeatedTexts
{
    // A notice or a stub may be in many files.
    private const int FewestCharacters = 200;
    private const string Hyphens = "---";

    private readonly Dictionary<ContentKey, string> _first = [];
    private readonly Dictionary<string, string> _originals = new(StringComparer.Ordinal);
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);

    /// <summary>Takes the text of a file. Those with shorter names come first: a copy's name has something added.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">All of it, front matter included.</param>
    public void Add(string path, string text)
    {
        _paths.Add(path);
        var start = BodyStart(text);
        var body = text.Substring(start).Trim();
        if (body.Length < FewestCharacters)
            return;
        var key = ContentKey.Of(body);
        if (_first.TryGetValue(key, out var original))
            _originals[path] = original;
        else
            _first.Add(key, path);
    }

    /// <summary>The problem of a file whose text another has, or whose name says that it is a copy; null for all others.</summary>
    public SetProblem? Of(string path) =>
        _originals.TryGetValue(path, out var original) ? new(SetRules.RepeatedText.Id, null, new([original]))
        : CopiedFiles.Originals(path).FirstOrDefault(_paths.Contains) is { } copied
            ? new(SetRules.RepeatedText.Id, null, new([copied])) { Message = SetRules.CopiedFile.Name }
        : null;

    // Behind the second line of hyphens, where the first line is one.
    private static int BodyStart(string text)
    {
        if (!text.StartsWith(Hyphens, StringComparison.Ordinal))
            return 0;
        for (var line = text.IndexOf('\n'); line >= 0; line = text.IndexOf('\n', line + 1))
        {
            if (string.CompareOrdinal(text, line + 1, Hyphens, 0, Hyphens.Length) == 0)
                return line + 1 + Hyphens.Length;
        }
        return 0;
    }
}
