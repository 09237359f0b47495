using System.Text;
using ContentSdk.Infrastructure;
using ContentSdk.Layout;

namespace ContentSdk.Reading;

// A block with its texts. Both layouts have their table of texts under the same id.
internal readonly ref struct BlockView(ContentBlock block)
{
    private readonly BlockReader _numbers = new(block.Numbers);
    private readonly ReadOnlySpan<byte> _texts = block.Texts;

    public TableReader Table(ushort id) => _numbers.Table(id);

    /// <summary>A text in UTF-8 by its number; empty where there is none.</summary>
    public ReadOnlySpan<byte> Utf8(int number)
    {
        if (number == 0)
            return default;
        var ends = Table(ArticleLayout.Texts);
        return _texts[ends.StartOf(number - 1, ArticleLayout.TextColumn.End)..ends[number - 1, ArticleLayout.TextColumn.End]];
    }

    /// <summary>A text by its number, or null.</summary>
    public string? Text(int number) => number == 0 ? null : Utf8Text.Read(Utf8(number));

    /// <summary>Whether a text is this one; nothing is allocated for that.</summary>
    public bool Is(int number, string text)
    {
        var utf8 = Utf8(number);
        if (number == 0 || utf8.Length < text.Length || utf8.Length > text.Length * 3)
            return false;
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.DecodeFromUtf8(utf8[at..], out var found, out var length) != System.Buffers.OperationStatus.Done || found != rune)
                return false;
            at += length;
        }
        return at == utf8.Length;
    }

    public string[] Texts(TableReader table, int from, int to)
    {
        if (from == to)
            return [];
        var texts = new string[to - from];
        for (var i = from; i < to; i++)
            texts[i - from] = Text(table[i, 0])!;
        return texts;
    }
}
