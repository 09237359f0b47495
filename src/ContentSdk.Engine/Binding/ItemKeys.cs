using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Binding;

/// <summary>The keys that an item of a collection has, whether its file says them or not.</summary>
internal static class ItemKeys
{
    /// <summary>The slug comes from the file's name.</summary>
    public static IReadOnlyCollection<string> OfAll { get; } = [FieldKeys.Slug];

    /// <summary>Those of a data file say by the built-in keys whether they are left out.</summary>
    public static IReadOnlyCollection<string> OfData { get; } = [FieldKeys.Slug, FieldKeys.Draft, FieldKeys.Embargo];

    /// <summary>The title of a file with a headline is that.</summary>
    public static IReadOnlyCollection<string> OfTitled { get; } = [FieldKeys.Slug, FieldKeys.Title];
}
