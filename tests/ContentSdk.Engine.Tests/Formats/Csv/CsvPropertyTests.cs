using System.Globalization;
using ContentSdk.Engine.Formats.Cells;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Tests.DataFiles;
using ContentSdk.Engine.Text;
using CsCheck;
using CsvHelper;
using CsvHelper.Configuration;
using Xunit;

namespace ContentSdk.Engine.Tests.Formats.Csv;

public class CsvPropertyTests
{
    [Fact]
    public void A_table_that_was_written_is_read() => CsvTable.Any.Sample(static table => IsRead(table, table.Write()));

    /// <summary>CsvHelper knows nothing of our places; of the values it is a judge that shares no code with us.</summary>
    [Fact]
    public void Another_library_reads_the_same() => CsvTable.Any.Sample(static table =>
    {
        var csv = table.Write();
        using var parser = new CsvParser(new StringReader(csv), Configuration(table));
        var rows = new List<string[]>();
        while (parser.Read())
            rows.Add([.. parser.Record!.Select(value => value.Replace(table.LineBreak, "\n", StringComparison.Ordinal))]);
        Assert.Equal(table.RowsWithValues, rows.Skip(1).Where(static row => row.Any(static value => value.Length > 0)));
    });

    [Fact]
    public void What_another_library_writes_is_read() => CsvTable.Any.Sample(static table =>
    {
        var text = new StringWriter();
        using (var writer = new CsvWriter(text, Configuration(table, TrimOptions.None)))
        {
            foreach (var row in table.Rows)
            {
                foreach (var value in row)
                    writer.WriteField(value);
                writer.NextRecord();
            }
        }
        IsRead(table, text.ToString());
    });

    /// <summary>Any text is read without an exception, the same at each reading, with places that are in the file.</summary>
    [Fact]
    public void Any_text_is_read() => Gen.Char["ab1 ,;\t\n\r\".\u0001\uFEFF\uD800\u2028"].Array[0, 60]
        .Select(static characters => new string(characters)).Sample(static text =>
        {
            Assert.Equal(CsvHostileTests.Check(new("a.csv", text)), CsvHostileTests.Check(new("a.csv", text)));
            HasItsPlaces(new DataFileText(text));
        });

    private static void IsRead(CsvTable table, string csv)
    {
        var read = new DataFileText(csv, table.Path);
        Assert.True(read.File.IsComplete, read.Faults);
        Assert.Equal(
            table.RowsWithValues.Select(row => table.Rows[0].Zip(row).Where(static cell => cell.Second.Length > 0)
                .Select(static cell => (cell.First, cell.Second, LexicalClass.Of(cell.Second).Kind))),
            read.File.Root.Items.Select(static row => row.Keys.Zip(row.Items, static (key, item) => (key, item.Text, item.Kind))));
        HasItsPlaces(read);
    }

    private static void HasItsPlaces(DataFileText read) =>
        Assert.All(read.Cells, cell => Assert.Equal(cell.Place, FilePlace.Of(read.Document, cell.Place.Range)));

    private static CsvConfiguration Configuration(CsvTable table, TrimOptions trim = TrimOptions.Trim) => new(CultureInfo.InvariantCulture)
    {
        Delimiter = table.Separator.ToString(),
        NewLine = table.LineBreak,
        TrimOptions = trim,
        // With an empty text in quotation marks we would read a value.
        ShouldQuote = static cell => !string.IsNullOrEmpty(cell.Field),
        HasHeaderRecord = false,
    };
}
