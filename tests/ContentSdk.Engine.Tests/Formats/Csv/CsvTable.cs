using System.Text;
using CsCheck;

namespace ContentSdk.Engine.Tests.Formats.Csv;

/// <summary>A table of any texts, and a way of many to write it.</summary>
/// <param name="Separator">What is between its cells.</param>
/// <param name="LineBreak">What ends its lines.</param>
/// <param name="Rows">Its rows, that of the names first.</param>
/// <param name="Seed">Chooses spaces, and quotation marks where they are not needed.</param>
internal sealed record CsvTable(char Separator, string LineBreak, string[][] Rows, int Seed)
{
    private static readonly Gen<string> Value = Gen.OneOf(
        Gen.OneOf("", "17", "1.5", "true", "2025-03-31", "null", "x", "é", "\uD83D\uDE00", "# a", "- a", "'a'", "a: b"),
        Gen.Char["ab1 ,;\t\n\"."].Array[0, 8].Select(static characters => new string(characters)));

    /// <summary>Tables.</summary>
    public static Gen<CsvTable> Any { get; } =
        from separator in Gen.OneOf(',', ';', '\t')
        from lineBreak in Gen.OneOf("\n", "\r\n", "\r")
        from columns in Gen.Int[1, 6]
        from rows in Value.Array[columns].Array[0, 8]
        from seed in Gen.Int
        select new CsvTable(separator, lineBreak, [[.. Enumerable.Range(0, columns).Select(static i => "c" + i)], .. rows], seed);

    /// <summary>The name of a file of this kind.</summary>
    public string Path => Separator == '\t' ? "a.tsv" : "a.csv";

    /// <summary>The rows that have any value: a line with spaces alone is not a row.</summary>
    public IEnumerable<string[]> RowsWithValues => Rows.Skip(1).Where(static row => row.Any(static value => value.Length > 0));

    /// <summary>The file.</summary>
    public string Write()
    {
        var random = new Random(Seed);
        var csv = new StringBuilder();
        foreach (var row in Rows)
            csv.AppendJoin(Separator, row.Select(value => Write(value, random))).Append(LineBreak);
        return csv.ToString();
    }

    // An empty text in quotation marks would be a value, so it is never written with them.
    private string Write(string value, Random random)
    {
        var needsMarks = value.AsSpan().ContainsAny(",;\t\n\"") || value.Trim() != value;
        var text = value.Replace("\"", "\"\"", StringComparison.Ordinal).Replace("\n", LineBreak, StringComparison.Ordinal);
        var written = needsMarks || (value.Length > 0 && random.Next(3) == 0) ? $"\"{text}\"" : value;
        return random.Next(4) == 0 ? $" {written} " : written;
    }
}
