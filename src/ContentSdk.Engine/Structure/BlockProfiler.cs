using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Structure;

/// <summary>Counts what there is in a block, in one pass.</summary>
/// <param name="text">The text that the blocks are in.</param>
internal sealed class BlockProfiler(string text)
{
    private const int LongWord = 4;

    // Room for the words of one block after another.
    private ulong[] _hashes = new ulong[64];
    private readonly List<(int, FurnitureLexicon.FurnitureWord)> _known = [];
    private readonly FurnitureLexicon _lexicon = FurnitureLexicon.Instance;

    /// <param name="block">Where the block is in the text.</param>
    public BlockProfile Profile(Block block)
    {
        var known = _known;
        known.Clear();
        var tally = new LanguageTally();
        int longWords = 0, capitalised = 0, allCapitals = 0, lower = 0, numbers = 0, dateWords = 0, unspaced = 0, count = 0;
        int position = block.Range.Start, end = block.Range.End;
        while (WordHash.Next(text, ref position, end, out var start, out var hash))
        {
            var furniture = _lexicon.Of(hash);
            if (furniture is not null)
                known.Add((count, furniture));
            if (count == _hashes.Length)
                Array.Resize(ref _hashes, count * 2);
            _hashes[count++] = hash;
            var first = text[start];
            tally.Add(first, hash);
            var length = position - start;
            if (first is >= 'a' and <= 'z')
            {
                lower++;
                longWords += length < LongWord ? 0 : 1;
                dateWords += furniture is { IsOfDate: true } ? 1 : 0;
                continue;
            }
            var isDigit = CharClass.IsDigit(first);
            if (CharClass.IsLower(first))
                lower++;
            else if (WordHash.IsUnspaced(first))
                unspaced++;
            if (hash == WordHash.Number || (isDigit && length <= 12))
                numbers++;
            else if (furniture is { IsOfDate: true })
                dateWords++;
            if (length < LongWord || isDigit)
                continue;
            longWords++;
            if (!CharClass.IsUpper(first))
                continue;
            capitalised++;
            if (CharClass.IsUpper(text[start + 1]) && CharClass.IsUpper(text[position - 1]))
                allCapitals++;
        }
        var words = count - unspaced + (unspaced / 2);
        var (stops, separators, copyright, address) = BlockMarks.In(text, block.Range);
        var all = _hashes.AsSpan(0, count).ToArray();
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
}
