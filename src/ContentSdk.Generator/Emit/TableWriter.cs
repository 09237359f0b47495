using System.Globalization;
using System.Text;

namespace ContentSdk.Generator.Emit;

/// <summary>Writes tables of numbers that the compiler lays into the image.</summary>
internal static class TableWriter
{
    private const string TableType = "global::ContentSdk.Infrastructure.Table";
    private const int LineWidth = 120;

    /// <summary>A property that overrides a table of the model; nothing when the table is empty and may be left out.</summary>
    public static void AppendTable(this StringBuilder output, string name, string comment, int columns, IReadOnlyList<int> numbers, bool always = false)
    {
        if (numbers.Count == 0 && !always)
            return;
        output.Append("\n    // ").Append(comment).Append('\n');
        output.Append("    protected override ").Append(TableType).Append(' ').Append(name);
        if (numbers.Count == 0)
        {
            output.Append(" => default;\n");
            return;
        }
        output.Append(" => new(new ").Append(numbers.All(n => n <= ushort.MaxValue) ? "ushort" : "int").Append("[]\n    {\n");
        AppendRows(output, columns, numbers);
        output.Append("    });\n");
    }

    private static void AppendRows(StringBuilder output, int columns, IReadOnlyList<int> numbers)
    {
        var lineStart = output.Length;
        for (var i = 0; i < numbers.Count; i++)
        {
            if (i % columns == 0)
            {
                if (i > 0 && output.Length - lineStart + (columns * 6) > LineWidth)
                    output.Append('\n');
                if (i == 0 || output[output.Length - 1] == '\n')
                {
                    lineStart = output.Length;
                    output.Append("       ");
                }
            }
            output.Append(' ').Append(numbers[i].ToString(CultureInfo.InvariantCulture)).Append(',');
        }
        output.Append('\n');
    }
}
