using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;

namespace ContentSdk.Engine.Collections;

/// <summary>Knows a table by its first line whose columns are separated by something else than its reader took for the separator.</summary>
internal static class TableSeparators
{
    private const string TabEnding = ".tsv";
    private static readonly char[] Others = [',', ';', '|', '\t'];

    /// <summary>What is wrong, or null where no other separator gives names that are known.</summary>
    public static Wording? Fault(DataFile file, Func<string, bool> isKnown)
    {
        foreach (var separator in Others)
        {
            var parts = file.Root.Keys.SelectMany(name => name.Split(separator)).Select(static part => part.Trim()).ToList();
            if (parts.Count == file.Root.Keys.Count || !parts.Exists(part => isKnown(part.Split('.')[0])))
                continue;
            var shown = separator == '\t' ? "tab" : separator.ToString();
            return !file.LogicalPath.EndsWith(TabEnding, StringComparison.OrdinalIgnoreCase)
                ? new(DataFileRules.OtherSeparator, shown)
                : separator == '|' ? new(DataFileRules.NeedsTabs, shown) : new(DataFileRules.NotOfTabs, shown);
        }
        return null;
    }
}
