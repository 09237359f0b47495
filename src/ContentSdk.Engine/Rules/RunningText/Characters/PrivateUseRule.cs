using System.Globalization;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText.Characters;

/// <summary>Private-use characters: what is left of the icons of a page's font.</summary>
internal sealed class PrivateUseRule : ITextRule
{
    public Rule Rule { get; } = new(
        "CSDK1012", "Private-use character",
        "{0} is a private-use character, which icon fonts use; other fonts show an empty box. Remove it, or write what it stood for.",
        RuleSeverity.Warning, IsBlocking: false);

    public void Check(AnalyzedText text, ICollection<Finding> findings)
    {
        var characters = text.Document.Text;
        var places = new Places(text, Rule, findings);
        foreach (var block in text.Blocks)
        {
            for (var i = block.Start; (i = NonAscii.Next(characters, i, block.End)) < block.End && !places.IsFull; i++)
            {
                if (!IsPrivate(characters[i]))
                    continue;
                var start = i;
                while (i + 1 < block.End && IsPrivate(characters[i + 1]))
                    i++;
                places.Add(
                    TextRange.FromBounds(start, i + 1), "U+" + ((int)characters[start]).ToString("X4", CultureInfo.InvariantCulture));
            }
        }
    }

    private static bool IsPrivate(char c) => c is >= '\uE000' and <= '\uF8FF';
}
