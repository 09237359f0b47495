using ContentSdk.Engine.Language;

namespace ContentSdk.Engine.Quotations.Turns;

/// <summary>Labels that say which of two speaks without naming either: Q and A, Frage and Antwort.</summary>
internal static class TurnWords
{
    private static readonly Lazy<Dictionary<string, (HashSet<string> Question, HashSet<string> Answer)>> Languages = new(Load);

    /// <summary>What a label of this language says of its turn.</summary>
    public static TurnRole RoleOf(string language, string label)
    {
        if (!Languages.Value.TryGetValue(language, out var words) && !Languages.Value.TryGetValue("en", out words))
            return TurnRole.None;
        return words.Question.Contains(label) ? TurnRole.Question : words.Answer.Contains(label) ? TurnRole.Answer : TurnRole.None;
    }

    private static Dictionary<string, (HashSet<string> Question, HashSet<string> Answer)> Load()
    {
        var languages = new Dictionary<string, (HashSet<string> Question, HashSet<string> Answer)>(StringComparer.Ordinal);
        foreach (var entry in LexiconFile.Read("turn-labels"))
        {
            if (!languages.TryGetValue(entry.Key, out var words))
                languages.Add(entry.Key, words = (new(StringComparer.OrdinalIgnoreCase), new(StringComparer.OrdinalIgnoreCase)));
            (entry.Section == "question" ? words.Question : words.Answer).UnionWith(entry.Items(1));
        }
        return languages;
    }
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
