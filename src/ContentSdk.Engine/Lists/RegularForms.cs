using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Lists;

/// <summary>Everyday words behind their regular English endings: the lists have few but the base forms.</summary>
internal static class RegularForms
{
    private const ListMarks NounMarks = ListMarks.EverydayNoun | ListMarks.NounClass;

    private static readonly (string Ending, string Base, ListMarks Marks)[] Endings =
    [
        ("ies", "y", NounMarks | ListMarks.EverydayVerb),
        ("es", "", NounMarks | ListMarks.EverydayVerb),
        ("s", "", NounMarks | ListMarks.EverydayVerb),
        ("ied", "y", ListMarks.EverydayVerb),
        ("ed", "", ListMarks.EverydayVerb),
        ("ed", "e", ListMarks.EverydayVerb),
        ("ing", "", ListMarks.EverydayVerb),
        ("ing", "e", ListMarks.EverydayVerb),
        ("ier", "y", ListMarks.EverydayAdjective),
        ("er", "", ListMarks.EverydayAdjective),
        ("er", "e", ListMarks.EverydayAdjective),
        ("iest", "y", ListMarks.EverydayAdjective),
        ("est", "", ListMarks.EverydayAdjective),
        ("est", "e", ListMarks.EverydayAdjective),
    ];

    private static readonly string LastLetters = string.Concat(
        Endings.Select(static ending => ending.Ending[ending.Ending.Length - 1]).Distinct());

    /// <summary>The everyday marks of the word, and those of the first base that its ending may have been added to.</summary>
    /// <param name="lists">The lists.</param>
    /// <param name="word">The word.</param>
    /// <param name="marksOfWord">What the lists say of the word as it is.</param>
    public static ListMarks Marks(NameLists lists, ReadOnlySpan<char> word, ListMarks marksOfWord)
    {
        var own = marksOfWord & (ListMarks.Everyday | ListMarks.NounClass);
        // Most words are told by their last letter.
        if (word.Length is < 4 or > PlainLetters.Longest || LastLetters.IndexOf(CharClass.ToLower(word[word.Length - 1])) < 0)
            return own;
        Span<char> form = stackalloc char[PlainLetters.Longest + 1];
        foreach (var (ending, letters, allowed) in Endings)
        {
            if (word.Length < ending.Length + 2 || !EndsWith(word, ending))
                continue;
            var stem = word.Length - ending.Length;
            word.Slice(0, stem).CopyTo(form);
            letters.AsSpan().CopyTo(form.Slice(stem));
            var marks = Allowed(lists.OfWord(form.Slice(0, stem + letters.Length)), allowed);
            // planned, biggest: the last letter of the base is doubled.
            if (marks == ListMarks.None && letters.Length == 0 && stem > 3 && form[stem - 1] == form[stem - 2])
                marks = Allowed(lists.OfWord(form.Slice(0, stem - 1)), allowed);
            if (marks != ListMarks.None)
                return own | marks;
        }
        return own;
    }

    private static ListMarks Allowed(ListMarks marks, ListMarks allowed) =>
        (marks & allowed & ListMarks.Everyday) != 0 ? marks & allowed : ListMarks.None;

    private static bool EndsWith(ReadOnlySpan<char> word, string ending)
    {
        for (var i = 1; i <= ending.Length; i++)
        {
            if (CharClass.ToLower(word[word.Length - i]) != ending[ending.Length - i])
                return false;
        }
        return true;
    }
}
