using ContentSdk.Engine.Binding;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;

namespace ContentSdk.Engine.Collections;

/// <summary>
/// Reads of an item without front matter whether it is a draft or under embargo. What cannot be read as either is an error, and keeps
/// the item back: nothing is published by a slip.
/// </summary>
internal static class Unpublished
{
    /// <summary>Whether it is a draft, and the day from which it may be shown.</summary>
    public static (bool IsDraft, string? Embargo) Of(
        Cell value, string path, TypeSchema type, ContentTypes types, List<Finding> findings)
    {
        var binder = new ValueBinder(types, path, findings);
        return (IsDraft(), Embargo());

        bool IsDraft()
        {
            if (value.Find(FieldKeys.Draft) is { Kind: not CellKind.Null } draft)
                Check(draft, FieldKeys.Draft, new(ShapeKind.Boolean, "bool"));
            return WrittenPublication.IsDraft(value.Find(FieldKeys.Draft));
        }

        string? Embargo()
        {
            if (value.Find(FieldKeys.Embargo) is { Kind: not CellKind.Null } day)
                Check(day, FieldKeys.Embargo, new(ShapeKind.Date, "global::System.DateOnly"));
            return WrittenPublication.EmbargoOf(value.Find(FieldKeys.Embargo));
        }

        // A property of the type is held to its own.
        void Check(Cell cell, string key, ValueShape shape)
        {
            if (type.Find(key) is null)
                binder.Check(cell, new(key, key, shape), type);
        }
    }
}
