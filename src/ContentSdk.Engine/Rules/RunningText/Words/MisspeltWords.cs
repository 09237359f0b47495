using ContentSdk.Engine.Language;

namespace ContentSdk.Engine.Rules.RunningText.Words;

/// <summary>The misspellings of one language.</summary>
internal sealed class MisspeltWords
{
    private const int Letters = 32;
    private const int Lengths = 16;

    private static readonly Lazy<Dictionary<string, MisspeltWords>> All = new(Load);

    private readonly WordTable<string> _words = new(256);
    // Which beginnings of two letters there are in which length: nearly every word of a text is none of these.
    private readonly bool[] _shapes = new bool[Letters * Letters * Lengths];

    /// <summary>The misspellings of a language, or null.</summary>
    /// <param name="language">BCP 47 tag.</param>
    public static MisspeltWords? For(string language) => All.Value.TryGetValue(LanguageTag.Primary(language), out var words) ? words : null;

    /// <summary>What is meant, or null where the word is none of these.</summary>
    public string? Meant(ReadOnlySpan<char> word) => word.Length > 2 && _shapes[Shape(word)] ? _words.ValueOf(word) : null;

    private static int Shape(ReadOnlySpan<char> word) =>
        (((word[0] & (Letters - 1)) * Letters) + (word[1] & (Letters - 1))) * Lengths + Math.Min(word.Length, Lengths - 1);

    private static Dictionary<string, MisspeltWords> Load()
    {
        var all = new Dictionary<string, MisspeltWords>(StringComparer.Ordinal);
        foreach (var entry in LexiconFile.Read("misspelt"))
        {
            if (!all.TryGetValue(entry.Section, out var words))
                all.Add(entry.Section, words = new());
            words._words.Add(entry.Key.AsSpan(), entry.Columns[1]);
            words._shapes[Shape(entry.Key.AsSpan())] = true;
        }
        return all;
    }
}
