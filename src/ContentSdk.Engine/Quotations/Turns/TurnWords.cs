using ContentSdk.Engine.Language;

namespace ContentSdk.Engine.Quotations.Turns;

/// <summary>Labels that say which of two speaks without naming either: Q and A, Frage and Antwort.</summary>
internal sealed class TurnWords
{
    private const string List = "turn-labels";

    private static readonly ByLanguage<TurnWords> Known = new(List, static language => new(language));

    private readonly HashSet<string> _questions = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _answers = new(StringComparer.OrdinalIgnoreCase);

    private TurnWords(string language)
    {
        foreach (var entry in LanguageLists.Read(language, List))
            (entry.Section == "question" ? _questions : _answers).Add(entry.Key);
    }

    /// <summary>What a label of this language says of its turn.</summary>
    public static TurnRole RoleOf(string language, string label) =>
        (Known.For(language) ?? Known.For(Languages.Assumed)) is not { } words ? TurnRole.None
        : words._questions.Contains(label) ? TurnRole.Question
        : words._answers.Contains(label) ? TurnRole.Answer : TurnRole.None;
}

/// <summary>What a label says of its turn where it names nobody.</summary>
internal enum TurnRole : byte
{
    /// <summary>It names somebody.</summary>
    None,

    /// <summary>Whoever asks.</summary>
    Question,

    /// <summary>Whoever answers.</summary>
    Answer,
}
