using ContentSdk.Engine.Formats.Cells;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Fields;
using ContentSdk.Engine.Naming;

namespace ContentSdk.Engine.Binding;

/// <summary>The keys that mean something in each item of a collection, whatever its type.</summary>
internal static class ItemKeys
{
    /// <summary>What an item of front matter has without saying it: from its file's name, and from its headline.</summary>
    public static IEnumerable<string> Of(string logicalPath, bool hasHeadline)
    {
        yield return FieldKeys.Slug;
        if (hasHeadline)
            yield return FieldKeys.Title;
        if (FileName.DayOf(logicalPath) is { } day && LexicalClass.Of(day).Kind == CellKind.Date)
            yield return FieldKeys.Published;
    }

    /// <summary>The key by which a JSON file names its schema, for editors.</summary>
    public const string Schema = "$schema";

    /// <summary>What an item that is a file of data can say without a property for it.</summary>
    public static IReadOnlyCollection<string> OfData { get; } = [.. BuiltInFields.Schema.Keys, Schema];

    /// <summary>What a row can say without a property for it.</summary>
    public static IReadOnlyCollection<string> OfRows { get; } = [FieldKeys.Draft, FieldKeys.Embargo];
}
