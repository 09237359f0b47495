using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>What an item of a flow is.</summary>
internal enum FlowKind : byte
{
    Word,
    Number,
    Possessive,

    /// <summary>A hyphen or the full stop of an abbreviation: part of what it touches.</summary>
    Joint,
    Comma,
    Colon,
    Semicolon,
    Stop,
    Dash,
    OpenBracket,
    CloseBracket,
    Other,

    /// <summary>A span in marks, or a part of one, as a whole.</summary>
    Quote,
}

/// <summary>A word, a mark or a whole quotation of the running text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Range">Where it stands; of a quotation, marks included.</param>
/// <param name="Span">Index of the span, or -1.</param>
/// <param name="Part">Which part of the span.</param>
/// <param name="Word">The hash of a word or mark, the same in any case.</param>
/// <param name="Roles">What a word may do.</param>
/// <param name="Verb">The cue verb that a word is a form of.</param>
/// <param name="IsCapital">Whether a word begins with a capital.</param>
/// <param name="Sentence">Number of the sentence in the flow.</param>
internal readonly record struct FlowItem(
    FlowKind Kind, TextRange Range, int Span, int Part, uint Word, WordRole Roles, CueVerb Verb, bool IsCapital, int Sentence)
{
    /// <summary>Whether the item is a word that does one of these.</summary>
    public bool Does(WordRole roles) => (Roles & roles) != 0;

    /// <summary>Whether the item can belong to a name: a capitalised word that is no function word.</summary>
    public bool IsNamePart => Kind == FlowKind.Word && IsCapital && !Does(WordRole.Function);
}

/// <summary>
/// One paragraph, or the inside of one quotation, with every quotation in it folded into a single item, so that what is
/// said about a quotation stands next to it. The items are made when they are asked for: of paragraphs far from any quotation, nobody asks.
/// </summary>
/// <param name="text">The text of the file.</param>
/// <param name="range">Where the flow stands.</param>
/// <param name="pieces">The quotations that stand directly in it, in order.</param>
/// <param name="builder">Makes the items.</param>
/// <param name="lexicon">The words of its language.</param>
internal sealed class Flow(string text, TextRange range, List<QuotePiece> pieces, FlowBuilder builder, SpeechLexicon lexicon)
{
    private FlowItem[]? _items;

    /// <summary>The text of the file.</summary>
    public string Text { get; } = text;

    /// <summary>Where the flow stands.</summary>
    public TextRange Range { get; } = range;

    /// <summary>The words of its language.</summary>
    public SpeechLexicon Lexicon { get; } = lexicon;

    /// <summary>Whether a quotation may stand in it.</summary>
    public bool MayHaveQuotes => pieces.Count > 0;

    /// <summary>Number of items.</summary>
    public int Count => Items.Length;

    /// <summary>An item, without a copy: mostly one of its many fields is asked for.</summary>
    public ref readonly FlowItem this[int index] => ref Items[index];

    /// <summary>The characters of an item.</summary>
    public ReadOnlySpan<char> Slice(int index) => Text.AsSpan(Items[index].Range.Start, Items[index].Range.Length);

    /// <summary>Whether the item makes one name of the two beside it: Marsh &amp; Dole.</summary>
    public bool JoinsNames(int index) =>
        Items[index].Kind == FlowKind.Other && Text[Items[index].Range.Start] == '&' && index > 0 && index + 1 < Items.Length
        && Items[index - 1].IsNamePart && Items[index + 1].IsNamePart;

    private FlowItem[] Items => _items ??= builder.Items(Range, pieces);

    /// <summary>The first item that begins at a position or after it.</summary>
    public int FirstFrom(int position)
    {
        int low = 0, high = Items.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Items[middle].Range.Start < position)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /// <summary>First item of the item's sentence, at most <paramref name="reach"/> items away.</summary>
    public int SentenceStart(int index, int reach = Reach)
    {
        var (items, start) = (Items, index);
        while (start > 0 && index - start < reach && items[start - 1].Sentence == items[index].Sentence)
            start--;
        return start;
    }

    /// <summary>The item after the last of the item's sentence, at most <paramref name="reach"/> items away.</summary>
    public int SentenceEnd(int index, int reach = Reach)
    {
        var (items, end) = (Items, index + 1);
        while (end < items.Length && end - index < reach && items[end].Sentence == items[index].Sentence)
            end++;
        return end;
    }

    /// <summary>
    /// How many items anything looks at on either side: longer than any sentence a person wrote,
    /// and a bound for those no person did.
    /// </summary>
    public const int Reach = 80;
}
