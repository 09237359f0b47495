using System.Globalization;
using System.Text;

namespace ContentSdk.Generator.Emit;

/// <summary>Writes tables of numbers that the compiler lays into the image.</summary>
internal static class TableWriter
{
    private const string TableType = "global::ContentSdk.Infrastructure.Table";
    private const int LineWidth = 120;

    /// <summary>A property that overrides a table of the model.</summary>
    public static void AppendTable(this StringBuilder output, string name, string comment, IReadOnlyList<int> numbers)
    {
        output.Append("\n    // ").Append(comment);
        if (numbers.Count == 0)
        {
            output.Append("\n    protected override ").Append(TableType).Append(' ').Append(name).Append(" => default;\n");
            return;
        }
        Open(output, name, numbers.All(IsNarrow));
        AppendRows(output, 1, numbers);
        output.Append("    });\n");
    }

    /// <summary>A property that overrides several tables laid one after the other: first the number of rows of each, then their rows.</summary>
    public static void AppendTables(this StringBuilder output, string name, IReadOnlyList<Section> sections)
    {
        Open(output, name, sections.All(section => IsNarrow(section.Numbers.Count) && section.Numbers.All(IsNarrow)));
        output.Append("        // How many rows of each of these there are.\n");
        AppendRows(output, sections.Count, sections.Select(section => section.Numbers.Count / section.Columns).ToList());
        foreach (var section in sections)
        {
            if (section.Numbers.Count == 0)
                continue;
            output.Append("        // ").Append(section.Comment).Append('\n');
            AppendRows(output, section.Columns, section.Numbers);
        }
        output.Append("    });\n");
    }

    private static bool IsNarrow(int number) => number <= ushort.MaxValue;

    private static void Open(StringBuilder output, string name, bool isNarrow) =>
        output.Append("\n    protected override ").Append(TableType).Append(' ').Append(name)
            .Append(" => new(new ").Append(isNarrow ? "ushort" : "int").Append("[]\n    {\n");

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

    /// <summary>One of several tables.</summary>
    internal readonly record struct Section(string Comment, int Columns, IReadOnlyList<int> Numbers);
}
