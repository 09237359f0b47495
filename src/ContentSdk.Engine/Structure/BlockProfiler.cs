using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Structure;

/// <summary>Counts what there is in a block, in one pass.</summary>
internal static class BlockProfiler
{
    private const string LinkMarks = "|•·»›→←▸►⟩";

    /// <param name="text">The text.</param>
    /// <param name="block">Where the block is in it.</param>
    /// <param name="hashes">Room for the words of one block after another.</param>
    public static BlockProfile Profile(string text, Block block, List<ulong> hashes)
    {
        var lexicon = FurnitureLexicon.Instance;
        var known = new List<(int, FurnitureLexicon.FurnitureWord)>();
        hashes.Clear();
        int longWords = 0, capitalised = 0, allCapitals = 0, lower = 0, numbers = 0, dateWords = 0, unspaced = 0;
        int position = block.Range.Start, end = block.Range.End;
        while (WordHash.Next(text, ref position, end, out var start, out var hash))
        {
            var furniture = lexicon.Of(hash);
            if (furniture is not null)
                known.Add((hashes.Count, furniture));
            hashes.Add(hash);
            if (WordHash.IsUnspaced(text[start]))
                unspaced++;
            if (CharClass.IsLower(text[start]))
                lower++;
            if (hash == WordHash.Number || (CharClass.IsDigit(text[start]) && position - start <= 12))
                numbers++;
            else if (furniture is { IsOfDate: true })
                dateWords++;
            if (position - start < 4 || CharClass.IsDigit(text[start]))
                continue;
            longWords++;
            if (!CharClass.IsUpper(text[start]))
                continue;
            capitalised++;
            if (CharClass.IsUpper(text[start + 1]) && CharClass.IsUpper(text[position - 1]))
                allCapitals++;
        }
        var words = hashes.Count - unspaced + (unspaced / 2);
        var (stops, separators, copyright, address) = Marks(text, block.Range);
        var all = hashes.ToArray();
        return new()
        {
            Block = block,
            Hashes = all,
            Words = words,
            LongWords = longWords,
            Capitalised = capitalised,
            AllCapitals = allCapitals,
            LowerCase = lower,
            Numbers = numbers,
            DateWords = dateWords,
            InnerStops = stops,
            Separators = separators,
            EndsSentence = SentenceEnd.Is(text, block.Range),
            IsCutOff = TeaserFinder.LengthWithoutEllipsis(text, block.Range) > 0,
            EndsInCredit = Credit.IsAtEnd(text, block.Range),
            HasCopyright = copyright,
            HasAddress = address,
            IsAttribution = text[block.Range.Start] is '—' or '–' or '―',
            IsMarkup = Contains(text, block.Range, "</") || Contains(text, block.Range, "&lt;") || Contains(text, block.Range, "function("),
            Phrase = FurnitureLexicon.Find(all, known, areNames: words <= 14 && lower <= 2 + (words / 6)),
        };
    }

    private static bool Contains(string text, TextRange range, string what) =>
        text.IndexOf(what, range.Start, range.Length, StringComparison.Ordinal) >= 0;

    private static (int Stops, int Separators, bool Copyright, bool Address) Marks(string text, TextRange range)
    {
        int stops = 0, separators = 0;
        bool copyright = false, address = false;
        for (var i = range.Start; i < range.End; i++)
        {
            var c = text[i];
            if (CharClass.IsPlain(c))
                continue;
            if (SentenceEnd.IsTerminator(c))
            {
                if (i + 2 < range.End && CharClass.IsSpace(text[i + 1]) && !CharClass.IsLower(text[i + 2]))
                    stops++;
            }
            else if (LinkMarks.IndexOf(c) >= 0)
            {
                separators++;
            }
            else if (c == '©')
            {
                copyright = true;
            }
            else if (c == '@' && i + 1 < range.End && CharClass.IsWordPart(text[i + 1]))
            {
                address = true;
            }
            else if (c == ':' && i + 2 < range.End && text[i + 1] == '/' && text[i + 2] == '/')
            {
                address = true;
            }
        }
        return (stops, separators, copyright, address);
    }
}
