namespace ContentSdk.EntityTraining;

/// <summary>Makes headlines of first sentences: the sources have hardly any, and articles begin with one.</summary>
internal static class Headlines
{
    private const int Shortest = 20, Longest = 140, OneInTitleCase = 6, OneInCapitals = 40;

    /// <summary>The text, and for some texts its first sentence in the capitals of a headline.</summary>
    public static IEnumerable<TrainingText> With(TrainingText text, int number)
    {
        yield return text;
        if (text.Source == TrainingArticle.Source)
            yield break;
        var all = number % OneInCapitals == 0;
        if (!all && number % OneInTitleCase != 0)
            yield break;
        var end = text.Text.IndexOf(". ", Shortest < text.Text.Length ? Shortest : 0, StringComparison.Ordinal);
        if (end is < Shortest or > Longest)
            yield break;
        var letters = text.Text[..end].ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (all || (IsWordStart(letters, i) && WordLength(letters, i) > 3))
                letters[i] = char.ToUpperInvariant(letters[i]);
        }
        yield return text with { Text = new(letters), Names = [.. text.Names.Where(name => name.End <= end)] };
    }

    private static bool IsWordStart(char[] letters, int i) =>
        char.IsLetter(letters[i]) && (i == 0 || letters[i - 1] is ' ' or '-' or '"' or '(');

    private static int WordLength(char[] letters, int start)
    {
        var end = start;
        while (end < letters.Length && char.IsLetter(letters[end]))
            end++;
        return end - start;
    }
}
