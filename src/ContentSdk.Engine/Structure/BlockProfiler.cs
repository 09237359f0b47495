using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Structure;

/// <summary>Counts what there is in a block, in one pass.</summary>
/// <param name="text">The text that the blocks are in.</param>
internal sealed class BlockProfiler(string text)
{
    private const string LinkMarks = "|•·»›→←▸►⟩";

    // Room for the words of one block after another.
    private readonly List<ulong> _hashes = [];
    private readonly List<(int, FurnitureLexicon.FurnitureWord)> _known = [];
    private readonly FurnitureLexicon _lexicon = FurnitureLexicon.Instance;

    /// <param name="block">Where the block is in the text.</param>
    public BlockProfile Profile(Block block)
    {
        var (hashes, known) = (_hashes, _known);
        hashes.Clear();
        known.Clear();
        var tally = new LanguageTally();
        int longWords = 0, capitalised = 0, allCapitals = 0, lower = 0, numbers = 0, dateWords = 0, unspaced = 0;
        int position = block.Range.Start, end = block.Range.End;
        while (WordHash.Next(text, ref position, end, out var start, out var hash))
        {
            var furniture = _lexicon.Of(hash);
            if (furniture is not null)
                known.Add((hashes.Count, furniture));
            hashes.Add(hash);
            var first = text[start];
            tally.Add(first, hash);
            var (isSmall, isDigit) = first is >= 'a' and <= 'z' ? (true, false) : (CharClass.IsLower(first), CharClass.IsDigit(first));
            if (isSmall)
                lower++;
            else if (WordHash.IsUnspaced(first))
                unspaced++;
            if (hash == WordHash.Number || (isDigit && position - start <= 12))
                numbers++;
            else if (furniture is { IsOfDate: true })
                dateWords++;
            if (position - start < 4 || isDigit)
                continue;
            longWords++;
            if (isSmall || !CharClass.IsUpper(first))
                continue;
            capitalised++;
            if (CharClass.IsUpper(text[start + 1]) && CharClass.IsUpper(text[position - 1]))
                allCapitals++;
        }
        var words = hashes.Count - unspaced + (unspaced / 2);
        var (stops, separators, copyright, address) = Marks(block.Range);
        var all = hashes.ToArray();
        return new()
        {
            Block = block,
            Hashes = all,
            Tally = tally,
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
            IsMarkup = Contains(block.Range, "</") || Contains(block.Range, "&lt;") || Contains(block.Range, "function("),
            Phrase = FurnitureLexicon.Find(all, known, areNames: words <= 14 && lower <= 2 + (words / 6)),
        };
    }

    private bool Contains(TextRange range, string what) =>
        text.IndexOf(what, range.Start, range.Length, StringComparison.Ordinal) >= 0;

    private (int Stops, int Separators, bool Copyright, bool Address) Marks(TextRange range)
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
