using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Entities.Declared;

/// <summary>How a name of the catalog is cut into words: d'Orlac is one in English, two in French, and texts of both may name it.</summary>
internal static class NameCuts
{
    /// <summary>
    /// The words and marks of a name, once for each different way in which a language cuts it;
    /// every apostrophe is the straight one.
    /// </summary>
    public static List<string[]> Of(string name)
    {
        var cuts = new List<string[]>();
        var tokens = new List<Token>();
        foreach (var joins in name.AsSpan().IndexOfAny('\'', '’') < 0 ? [WordJoins.None] : WordJoins.Every)
        {
            tokens.Clear();
            Tokenizer.Cut(name, new(0, name.Length), joins, tokens);
            var words = tokens.ConvertAll(token => name.Substring(token.Start, token.Length).Replace('’', '\'')).ToArray();
            if (words.Length > 0 && !cuts.Exists(other => other.AsSpan().SequenceEqual(words)))
                cuts.Add(words);
        }
        return cuts;
    }
}
