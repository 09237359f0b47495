using ContentSdk.Engine.Language;

namespace ContentSdk.Engine.Rules.RunningText.Words;

/// <summary>The misspellings of one language.</summary>
internal sealed class MisspeltWords
{
    private const int Letters = 32;
    private const int Lengths = 16;

    private const string List = "misspelt";

    private static readonly ByLanguage<MisspeltWords> Known = new(List, static language => new(language));

    private readonly WordTable<string> _words = new(256);
    // Which beginnings of two letters there are in which length: nearly every word of a text is none of these.
    private readonly uint[] _shapes = new uint[Letters * Letters * Lengths / 32];

    private MisspeltWords(string language)
    {
        foreach (var entry in LanguageLists.Read(language, List))
        {
            _words.Add(entry.Key.AsSpan(), entry.Columns[1]);
            var shape = Shape(entry.Key.AsSpan());
            _shapes[shape / 32] |= 1u << (shape % 32);
        }
    }

    /// <summary>The misspellings of a language, or null.</summary>
    /// <param name="language">BCP 47 tag.</param>
    public static MisspeltWords? For(string language) => Known.For(language);

    /// <summary>What is meant, or null where the word is none of these.</summary>
    /// <param name="word">The word.</param>
    /// <param name="hash">Its <see cref="FoldedWord.Hash"/>.</param>
    public string? Meant(ReadOnlySpan<char> word, int hash) =>
        word.Length > 2 && HasShape(Shape(word)) && _words.IndexOf(word, hash) is var index and >= 0 ? _words[index] : null;

    private bool HasShape(int shape) => (_shapes[shape / 32] & (1u << (shape % 32))) != 0;

    private static int Shape(ReadOnlySpan<char> word) =>
        (((word[0] & (Letters - 1)) * Letters) + (word[1] & (Letters - 1))) * Lengths + Math.Min(word.Length, Lengths - 1);
}
