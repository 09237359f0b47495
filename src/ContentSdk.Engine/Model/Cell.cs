namespace ContentSdk.Engine.Model;

/// <summary>
/// A value of front matter that knows no C# type: what reads it may run before the compilation does. It is the text as written and, by the
/// kind of it, the same as numbers.
/// </summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Text">A scalar as it was written; empty for a list or a map.</param>
/// <param name="Low">Lower half of the value; <see cref="CellKind"/> says of what.</param>
/// <param name="High">Upper half of the value.</param>
/// <param name="Place">Where it was written, quotation marks included.</param>
public sealed record Cell(CellKind Kind, string Text, ulong Low, ulong High, FilePlace Place)
{
    /// <summary>
    /// Of a text in quotation marks what it is without them, where that is a date, a time, a duration or a GUID: then
    /// it has that value, too. JSON has no other way to write these. <see cref="CellKind.Null"/> otherwise: a number in
    /// quotation marks is no number.
    /// </summary>
    public CellKind Form { get; init; }

    /// <summary>What it can be read as besides text: <see cref="Form"/>, where it has one.</summary>
    public CellKind ValueKind => Form == CellKind.Null ? Kind : Form;

    /// <summary>How a text is written, where its place alone does not say where each of its characters is.</summary>
    public WrittenScalar? Written { get; init; }

    /// <summary>
    /// The cells of a list, or the values of a map; of a rendered text its HTML, where that differs from it, and then the slots in that.
    /// </summary>
    public EquatableArray<Cell> Items { get; init; }

    /// <summary>Where the keys of a map are written, where that is known.</summary>
    public EquatableArray<FilePlace> KeyPlaces { get; init; }

    /// <summary>The keys of a map, each with the item at the same index; of the rows of a table, the names of its columns.</summary>
    public EquatableArray<string> Keys { get; init; }

    /// <summary>A text.</summary>
    public static Cell OfText(string text, FilePlace place) => new(CellKind.Text, text, 0, 0, place);

    /// <summary>The same value as a text that is rendered as HTML.</summary>
    /// <param name="text">The text, without markup.</param>
    /// <param name="html">The HTML.</param>
    /// <param name="slots">The pieces of the HTML that depend on other files, whose paths are logical.</param>
    public Cell Rendered(string text, string html, IEnumerable<RenderedSlot> slots) => new(CellKind.Text, text, 0, 0, Place)
    {
        Items = html == text ? default : slots.Select(OfSlot).Prepend(OfText(html, Place)).ToEquatableArray(),
    };

    /// <summary>The slots of a rendered text.</summary>
    public IEnumerable<RenderedSlot> Slots => Kind != CellKind.Text ? [] : Items.Skip(1).Select(static slot => new RenderedSlot(
        (int)slot.High, slot.Text, new((int)slot.Low, (int)(slot.Low >> 32))));

    private Cell OfSlot(RenderedSlot slot) => new(
        CellKind.Integer, slot.Path, (uint)slot.Html.Start | ((ulong)(uint)slot.Html.Length << 32), (ulong)slot.Kind, Place);

    /// <summary>A list.</summary>
    public static Cell OfList(IEnumerable<Cell> items, FilePlace place) =>
        new(CellKind.List, "", 0, 0, place) { Items = items.ToEquatableArray() };

    /// <summary>A map.</summary>
    public static Cell OfMap(IEnumerable<string> keys, IEnumerable<Cell> items, FilePlace place) =>
        new(CellKind.Map, "", 0, 0, place) { Keys = keys.ToEquatableArray(), Items = items.ToEquatableArray() };

    /// <summary>The value of a key of a map, or null.</summary>
    public Cell? Find(string key)
    {
        for (var i = 0; i < Keys.Count && Kind == CellKind.Map; i++)
        {
            if (string.Equals(Keys[i], key, StringComparison.Ordinal))
                return Items[i];
        }
        return null;
    }

    /// <summary>
    /// The day of a date, or of a date-time as it was written, as a number of days since
    /// 0001-01-01; null for any other kind.
    /// </summary>
    public int? DayNumber => Kind switch
    {
        CellKind.Date => (int)Low,
        CellKind.LocalDateTime => (int)((long)Low / TimeSpan.TicksPerDay),
        CellKind.DateTimeOffset => (int)(((long)Low + ((long)High * TimeSpan.TicksPerMinute)) / TimeSpan.TicksPerDay),
        _ => null,
    };

    /// <summary>Number of characters of all its texts and keys.</summary>
    public int Characters => Text.Length + Keys.Sum(static key => key.Length) + Items.Sum(static item => item.Characters);
}
