using ContentSdk.Layout;
using ContentSdk.Reading;
using static ContentSdk.Layout.ArticleLayout;

namespace ContentSdk.Html;

// How far places of the HTML have moved where slots before them were filled.
internal readonly struct SlotShifts
{
    private readonly int[] _starts;
    private readonly int[] _shifts;

    public SlotShifts(HtmlSlots slots, BlockView block)
    {
        var table = block.Table(Slots);
        _starts = new int[table.Rows];
        _shifts = new int[table.Rows];
        var shift = 0;
        for (var i = 0; i < _starts.Length; i++)
        {
            _starts[i] = table[i, SlotColumn.Start];
            _shifts[i] = shift += slots.GrowthOf(block, table, i);
        }
    }

    public int At(int place)
    {
        var slot = Array.BinarySearch(_starts, place);
        slot = slot >= 0 ? slot : ~slot - 1;
        return slot < 0 ? 0 : _shifts[slot];
    }
}
