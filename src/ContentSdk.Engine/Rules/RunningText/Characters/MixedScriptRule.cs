using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText.Characters;

/// <summary>
/// A word in which a letter of one script stands for its look-alike of another: no search finds
/// it, and addresses so written deceive.
/// </summary>
internal sealed class MixedScriptRule : ITextRule
{
    private static readonly Lazy<Dictionary<char, char>> LatinOf = new(static () =>
        LexiconFile.Read("look-alikes").ToDictionary(static entry => entry.Key[0], static entry => entry.Columns[1][0]));

    public Rule Rule { get; } = new(
        "CSDK4012", "Letters of two scripts in one word",
        "'{0}' mixes letters of two scripts that look the same: '{1}' is {2}. Write the word in one script.",
        RuleSeverity.Warning, IsBlocking: false);

    public void Check(AnalyzedText text, ICollection<Finding> findings)
    {
        if (!HasOtherScript(text.Document.Text))
            return;
        var places = new Places(text, Rule, findings);
        foreach (var token in text.Tokens)
        {
            if (token.Kind == TokenKind.Word && Mixed(text.Slice(token)) is { } mixed)
                places.AddMended(
                    new(token.Start, token.Length), new(token.Start, token.Length), mixed.Mended,
                    text.Slice(token).ToString(), mixed.Stranger.ToString(), mixed.Script.ToString());
        }
    }

    private static bool HasOtherScript(string text)
    {
        for (var i = 0; (i = NonAscii.Next(text, i, text.Length)) < text.Length; i++)
        {
            if (text[i] >= '\u0370' && Scripts.Of(text[i]) is Script.Greek or Script.Cyrillic)
                return true;
        }
        return false;
    }

    // Only where every letter of the one script has a twin in the other: “TGFβ” and “μm” are written so.
    private static (char Stranger, Script Script, string Mended)? Mixed(ReadOnlySpan<char> word)
    {
        int latin = 0, other = 0, twins = 0;
        Script script = Script.Other;
        var first = -1;
        for (var i = 0; i < word.Length; i++)
        {
            var of = Scripts.Of(word[i]);
            if (of == Script.Latin)
                latin++;
            else if (of != Script.Other)
            {
                if (script != Script.Other && script != of)
                    return null;
                script = of;
                other++;
                if (first < 0)
                    first = i;
                if (LatinOf.Value.ContainsKey(word[i]))
                    twins++;
            }
        }
        if (latin == 0 || other == 0)
            return null;
        if (twins == other && latin >= other)
            return (word[first], script, Replace(word, static c => LatinOf.Value.TryGetValue(c, out var twin) ? twin : c));
        if (other <= latin || Back(script) is not { } back)
            return null;
        var stranger = '\0';
        foreach (var c in word)
        {
            if (Scripts.Of(c) != Script.Latin)
                continue;
            if (!back.ContainsKey(c))
                return null;
            stranger = stranger == '\0' ? c : stranger;
        }
        return (stranger, Script.Latin, Replace(word, c => back.TryGetValue(c, out var twin) ? twin : c));
    }

    private static Dictionary<char, char>? Back(Script script)
    {
        var back = new Dictionary<char, char>();
        foreach (var pair in LatinOf.Value)
        {
            if (Scripts.Of(pair.Key) == script && !back.ContainsKey(pair.Value))
                back.Add(pair.Value, pair.Key);
        }
        return back.Count == 0 ? null : back;
    }

    private static string Replace(ReadOnlySpan<char> word, Func<char, char> twin)
    {
        var mended = word.ToArray();
        for (var i = 0; i < mended.Length; i++)
            mended[i] = twin(mended[i]);
        return new(mended);
    }
}
