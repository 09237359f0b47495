using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText.Punctuation;

/// <summary>Several spaces between two words of a running sentence.</summary>
internal sealed class SeveralSpacesRule : ITextRule
{
    private const int FewGaps = 3;
    private const int MostSpaces = 4;

    public Rule Rule { get; } = new(
        "CSDK4018", "Several spaces in a row",
        "There are {2} spaces between '{0}' and '{1}'. Write one.",
        RuleSeverity.Info, IsBlocking: false);

    public void Check(AnalyzedText text, ICollection<Finding> findings)
    {
        if (text.Document.Text.IndexOf("  ", StringComparison.Ordinal) < 0)
            return;
        var places = new Places(text, Rule, findings);
        var gaps = new List<int>();
        for (var sentence = 0; sentence + 1 < text.SentenceStarts.Length && !places.IsFull; sentence++)
        {
            gaps.Clear();
            for (var i = text.SentenceStarts[sentence] + 1; i < text.SentenceStarts[sentence + 1]; i++)
            {
                if (text.Tokens[i].Start - text.Tokens[i - 1].End > 1 && IsSpaces(text, text.GapBefore(i)))
                    gaps.Add(i);
            }
            // Many gaps, or wide ones, are columns.
            if (gaps.Count > FewGaps || gaps.Exists(gap => text.GapBefore(gap).Length > MostSpaces))
                continue;
            foreach (var gap in gaps)
                Add(text, gap, places);
        }
    }

    private static void Add(AnalyzedText text, int token, Places places)
    {
        if (!text.IsWord(token) || !text.IsWord(token - 1) || CharClass.IsUpper(text.Document.Text[text.Tokens[token].Start]))
            return;
        var gap = text.GapBefore(token);
        places.AddMended(
            gap, gap, " ",
            text.Shown(token - 1), text.Shown(token),
            gap.Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    private static bool IsSpaces(AnalyzedText text, TextRange gap)
    {
        foreach (var c in text.Document.Slice(gap))
        {
            if (c != ' ')
                return false;
        }
        return true;
    }
}
