using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText.Characters;

/// <summary>An accent that stands by itself where an apostrophe belongs: it`s, it´s.</summary>
internal sealed class AccentRule : ITextRule
{
    private static readonly char[] Accents = ['`', '´'];
    private static readonly ByLanguage<WordSections> Endings = WordSections.ByLanguage("apostrophe-endings");
    private static readonly Lazy<WordSet> UsualEndings = new(static () => WordSet.Load("shared/apostrophe-endings"));

    public Rule Rule { get; } = new(
        "CSDK4013", "Accent used as an apostrophe",
        "'{0}' has an accent ({1}) instead of an apostrophe. Write '{2}'.",
        RuleSeverity.Warning, IsBlocking: false);

    public void Check(AnalyzedText text, ICollection<Finding> findings)
    {
        var characters = text.Document.Text;
        if (characters.IndexOfAny(Accents) < 0)
            return;
        var places = new Places(text, Rule, findings);
        var language = LanguageTag.Primary(text.Language);
        var joins = WordJoins.For(language);
        // The accent is a token of its own, with the halves of the word on both sides.
        for (var i = 1; i + 1 < text.Tokens.Length && !places.IsFull; i++)
        {
            var accent = text.Tokens[i];
            if (accent.Length != 1 || Array.IndexOf(Accents, characters[accent.Start]) < 0 || !text.IsWord(i - 1) || !text.IsWord(i + 1)
                || !text.TouchesBefore(i) || !text.TouchesBefore(i + 1))
                continue;
            var before = text.Slice(text.Tokens[i - 1]);
            var after = text.Slice(text.Tokens[i + 1]);
            if (!IsEnding(language, after) && !joins.IsPrefix(before)
                && !(joins.HasSuffixes && CharClass.IsUpper(before[0]) && CharClass.IsLower(after[0])))
                continue;
            var range = TextRange.FromBounds(text.Tokens[i - 1].Start, text.Tokens[i + 1].End);
            places.AddMended(
                range, new(accent.Start, 1), "’",
                text.Document.Slice(range).ToString(), characters[accent.Start].ToString(), $"{before.ToString()}’{after.ToString()}");
        }
    }

    private static bool IsEnding(string language, ReadOnlySpan<char> word) =>
        language == LanguageDetector.Undetermined ? UsualEndings.Value.Contains(word) : Endings.For(language)?.Has("", word) == true;
}
