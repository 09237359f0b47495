using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Rules;

/// <summary>CSDK72xx: data files.</summary>
public static class DataFileRules
{
    /// <summary>A table with nothing in it.</summary>
    public static readonly Rule NoData = Blocking(
        "CSDK7201", "Data file without data",
        "The file contains no data. Write a line with the names of the columns and a line for each row, or delete the file.");

    /// <summary>A file of another format with nothing in it.</summary>
    public static readonly RuleMessage NoValues = NoData.Also(
        "noValues", "The file contains no data. Write keys with values, or a list, or delete the file.");

    /// <summary>A file that is one value.</summary>
    public static readonly Rule SingleValue = Blocking(
        "CSDK7202", "Data file with a single value",
        "The file contains a single value. Write keys with values, or a list.");

    /// <summary>A table whose first line is values.</summary>
    public static readonly Rule NoHeader = Blocking(
        "CSDK7203", "CSV file without a header",
        "The first line has values, such as '{0}', where the names of the columns must be. Write the names on a line above it.");

    /// <summary>A line that only spreadsheets read.</summary>
    public static readonly RuleMessage SeparatorLine = NoHeader.Also(
        "separatorLine", "The line '{0}' is not part of CSV. Remove it: the separator is recognized in the line of names.");

    /// <summary>Names of something else.</summary>
    public static readonly RuleMessage NoNames = NoHeader.Also(
        "noNames",
        "The first line has none of the columns of {0}, such as '{1}'. "
        + "Write a line with the names of the columns at the beginning of the file.");

    /// <summary>A separator that is none.</summary>
    public static readonly RuleMessage OtherSeparator = NoHeader.Also(
        "otherSeparator",
        "The names in the first line are separated by '{0}', which is not the separator of this file. "
        + "Separate all cells by commas, and put values that contain a comma in quotation marks.");

    /// <summary>Commas in a file of tabs.</summary>
    public static readonly RuleMessage NotOfTabs = NoHeader.Also(
        "notOfTabs",
        "The names in the first line are separated by '{0}', but a .tsv file needs tabs. Rename the file to .csv, or use tabs.");

    /// <summary>Another separator in a file of tabs.</summary>
    public static readonly RuleMessage NeedsTabs = NoHeader.Also(
        "needsTabs", "The names in the first line are separated by '{0}', but a .tsv file needs tabs. Separate all cells by tabs.");

    /// <summary>A column without a name.</summary>
    public static readonly Rule ColumnName = Blocking(
        "CSDK7204", "Invalid column name",
        "Column {0} has no name. Write one in the first line, or remove the column.");

    /// <summary>A dot with no name on one side.</summary>
    public static readonly RuleMessage EmptyPart = ColumnName.Also(
        "emptyPart", "A name is missing before or after a dot in '{0}'. Write one, or remove the dot.");

    /// <summary>Too many dots.</summary>
    public static readonly RuleMessage DeepName = ColumnName.Also(
        "deepName", "'{0}' has more than {1} names joined by dots. Use fewer.");

    /// <summary>A name of several lines.</summary>
    public static readonly RuleMessage NameOfLines = ColumnName.Also(
        "nameOfLines", "The column name '{0}' contains a line break. Write it on one line.");

    /// <summary>One column for what has keys.</summary>
    public static readonly RuleMessage ColumnOfKeys = ColumnName.Also(
        "columnOfKeys",
        "The column '{0}' cannot hold {1}, which consists of keys with values. Write a column for each key, such as '{2}'.");

    /// <summary>Keys for what is one value.</summary>
    public static readonly RuleMessage ColumnOfValue = ColumnName.Also(
        "columnOfValue", "The value of {1} is in one column, whose name has no such part as '{0}'. Rename the column to '{2}'.");

    /// <summary>A name that another column has.</summary>
    public static readonly Rule RepeatedColumn = Blocking(
        "CSDK7205", "Repeated column name",
        "The column name '{0}' was already used for column {1}. Rename one of the two.");

    /// <summary>Two spellings of one name.</summary>
    public static readonly RuleMessage SameColumn = RepeatedColumn.Also(
        "sameColumn",
        "The column '{0}' is the same as '{1}', which is column {2}: the case of letters, hyphens, underscores and spaces do not count. "
        + "Remove or rename one of the two.");

    /// <summary>A name that is both a value and keys with values.</summary>
    public static readonly RuleMessage NestedColumn = RepeatedColumn.Also(
        "nestedColumn",
        "The column names '{0}' and '{1}' contradict each other: '{2}' cannot be a value and have keys of its own. Rename one of the two.");

    /// <summary>A row that ends too early.</summary>
    public static readonly Rule RowLength = Blocking(
        "CSDK7206", "Row with missing or extra cells",
        "The row ends before '{0}': it has {1} of {2} cells. Add the missing values; for a cell without a value, add only the separator.");

    /// <summary>A row with values that no column is for.</summary>
    public static readonly RuleMessage ExtraCells = RowLength.Also(
        "extraCells",
        "The row has {0} cells, but the header has only {1}. "
        + "Put a value that contains '{2}' in quotation marks, or remove the extra cells.");

    /// <summary>The same, where the separator is a tab.</summary>
    public static readonly RuleMessage ExtraTabs = RowLength.Also(
        "extraTabs",
        "The row has {0} cells, but the header has only {1}. "
        + "Put a value that contains a tab in quotation marks, or remove the extra cells.");

    /// <summary>A row with separators at its end.</summary>
    public static readonly RuleMessage TrailingSeparators = RowLength.Also(
        "trailingSeparators", "The row ends with separators that the header does not have. Remove them.");

    /// <summary>A quotation mark without its partner.</summary>
    public static readonly Rule UnclosedMark = Blocking(
        "CSDK7207", "Unclosed quotation mark in a CSV file",
        "The quotation mark that opens here is not closed. Add the closing mark at the end of the value.");

    /// <summary>Text after a quotation mark.</summary>
    public static readonly Rule EarlyMark = Blocking(
        "CSDK7208", "Text after a closing quotation mark",
        "This quotation mark ends the value, but more text follows. Write a quotation mark within the value twice: {0}");

    /// <summary>A quotation mark in a value without them.</summary>
    public static readonly Rule InnerMark = Blocking(
        "CSDK7209", "Quotation mark in a value without quotation marks",
        "A value that contains a quotation mark must be in quotation marks, and the mark within must be doubled. Write {0}");

    /// <summary>A row of separators.</summary>
    public static readonly Rule EmptyRow = new(
        "CSDK7210", "Row without values",
        "The row has no values and is not read. Remove it.",
        RuleSeverity.Warning, IsBlocking: false);

    /// <summary>Several of them.</summary>
    public static readonly RuleMessage EmptyRows = EmptyRow.Also(
        "emptyRows", "This row and {0} more in this file have no values and are not read. Remove them.");

    /// <summary>A character that is not visible.</summary>
    public static readonly Rule UnusableCharacter = Blocking(
        "CSDK7211", "Unusable character in a data file",
        "This text contains the invisible character {0}. Remove it.");

    /// <summary>A character that breaks the line in some programs.</summary>
    public static readonly RuleMessage OddLineBreak = UnusableCharacter.Also(
        "oddLineBreak",
        "This text contains {0}, which only some programs read as a line break. Replace it with a normal line break or a space.");

    /// <summary>Half a character.</summary>
    public static readonly RuleMessage HalfCharacter = UnusableCharacter.Also(
        "halfCharacter", "This text contains half of a character (a lone surrogate, {0}). Write the whole character, or remove it.");

    /// <summary>More faults than anybody would read.</summary>
    public static readonly Rule MoreFaults = Blocking(
        "CSDK7212", "More errors in a data file",
        "The file has {0} more errors than those reported. Fix those first.");

    /// <summary>The rules of this family.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        NoData, SingleValue, NoHeader, ColumnName, RepeatedColumn, RowLength, UnclosedMark, EarlyMark, InnerMark, EmptyRow,
        UnusableCharacter, MoreFaults,
    ];

    private static Rule Blocking(string id, string title, string message) => new(id, title, message, RuleSeverity.Error, IsBlocking: true);
}
