using System.Globalization;
using ContentSdk.Engine.Formats.Cells;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Text;
using ContentSdk.Layout;

namespace ContentSdk.Engine.Binding;

/// <summary>
/// What two values have in common that are equal in C#, however each is written: <c>1.5</c> and <c>1.50</c>, a word of an enum in any
/// case of letters, a moment in two time zones.
/// </summary>
internal static class ValueIdentity
{
    /// <summary>Whether a value of a kind is a single one, which can be compared. An image is two texts.</summary>
    public static bool Has(ShapeKind kind) =>
        kind is not (ShapeKind.Any or ShapeKind.List or ShapeKind.Map or ShapeKind.Object or ShapeKind.Body);

    /// <summary>The values that an attribute holds: those of a list, or the value itself.</summary>
    public static EquatableArray<Cell> Single(Cell cell, ValueShape shape) =>
        shape.Kind == ShapeKind.List && cell.Kind == CellKind.List ? cell.Items : new([cell]);

    /// <summary>A value that an attribute in C# names, as content would write it.</summary>
    public static Cell Written(string text)
    {
        var value = LexicalClass.Of(text);
        return new(value.Kind, text, value.Low, value.High, default);
    }

    /// <summary>The same text for equal values. One that is not of the type, which is an error elsewhere, is as it was written.</summary>
    public static string Of(Cell cell, ValueShape shape) => shape.Kind switch
    {
        ShapeKind.Boolean when cell.Kind == CellKind.Boolean => Number(cell.Low),
        ShapeKind.Decimal when ExactNumber.Decimal(cell) is { } number => Short(number),
        ShapeKind.Single when IsNumber(cell) => Bits((float)ExactNumber.Double(cell)),
        ShapeKind.Double when IsNumber(cell) => Bits(ExactNumber.Double(cell)),
        >= ShapeKind.SByte and <= ShapeKind.UInt64 when cell.Kind == CellKind.Integer =>
            ExactNumber.Integer(cell).ToString(CultureInfo.InvariantCulture),
        ShapeKind.Date when Plain(cell).DayNumber is { } day => day.Invariant(),
        ShapeKind.DateTimeOffset when cell.ValueKind == CellKind.DateTimeOffset => Number(cell.Low),
        ShapeKind.Time when cell.ValueKind == CellKind.Time => Number(cell.Low),
        ShapeKind.Duration when cell.ValueKind is CellKind.Duration or CellKind.Time => Number(cell.Low),
        ShapeKind.Guid when cell.ValueKind == CellKind.Guid => Number(cell.Low) + " " + Number(cell.High),
        ShapeKind.Version => string.Join(".", cell.Text.Split('.').Select(static part => part.TrimStart('0'))),
        ShapeKind.Uri => Address(cell.Text),
        ShapeKind.Enum => Members(cell, shape),
        // Both its HTML, if that differs, and its text: two of one text are not the same, nor is one of them the other's markup.
        ShapeKind.Markdown => HtmlOf(cell) + "\0" + cell.Text,
        ShapeKind.Image when cell.Kind == CellKind.Map => $"{cell.Find("src")?.Text.Trim()}\n{cell.Find("alt")?.Text}",
        ShapeKind.Image => cell.Text.Trim() + "\n",
        _ => cell.Text,
    };

    /// <summary>The word of a member that no other has: as C# has it where that is the same word in another case of letters.</summary>
    public static string WordOf(EnumMember member) => WordForm.AreSame(member.Text, member.Name) ? member.Name : member.Text;

    /// <summary>A date or time in quotation marks, which JSON writes so, as one without.</summary>
    public static Cell Plain(Cell cell) =>
        cell.Form == CellKind.Null ? cell : new(cell.Form, cell.Text, cell.Low, cell.High, cell.Place);

    // With the files that it leads to, however they are written.
    private static string HtmlOf(Cell cell)
    {
        if (cell is not { Kind: CellKind.Text, Items: [var html, ..] })
            return cell.Text;
        var text = html.Text;
        foreach (var slot in cell.Slots.Reverse())
            text = text.Remove(slot.Html.Start, slot.Html.Length).Insert(slot.Html.Start, "\0" + slot.Path);
        return text;
    }

    private static string Number(ulong number) => number.ToString(CultureInfo.InvariantCulture);

    private static bool IsNumber(Cell cell) => cell.Kind is CellKind.Integer or CellKind.Decimal or CellKind.Double;

    // Zeros at the end are no part of the value.
    private static string Short(decimal number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        text = text.IndexOf('.') < 0 ? text : text.TrimEnd('0').TrimEnd('.');
        return text == "-0" ? "0" : text;
    }

    // The two zeros are equal.
    private static string Bits(double number) =>
        double.IsNaN(number) ? "nan" : number == 0 ? "0" : BitConverter.DoubleToInt64Bits(number).ToString(CultureInfo.InvariantCulture);

    private static string Members(Cell cell, ValueShape shape)
    {
        var words = cell.Kind == CellKind.List ? cell.Items : new([cell]);
        var names = words.Select(word => NameOf(word.Text));
        return string.Join("\n", names.Distinct(StringComparer.Ordinal).OrderBy(static name => name, StringComparer.Ordinal));

        string NameOf(string text) =>
            (shape.Members.FirstOrDefault(member => string.Equals(WordOf(member), text, StringComparison.Ordinal))
                ?? shape.Members.FirstOrDefault(member => WordForm.AreSame(member.Text, text)))?.Name ?? text;
    }

    // A path would be a file on some machines and none on others.
    private static string Address(string text) =>
        LinkCheck.IsAbsolute(text) && Uri.TryCreate(text, UriKind.Absolute, out var uri)
            ? uri.GetComponents(UriComponents.HttpRequestUrl, UriFormat.SafeUnescaped)
            : text;
}
