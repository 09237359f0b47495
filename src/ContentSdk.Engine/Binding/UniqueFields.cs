using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;

namespace ContentSdk.Engine.Binding;

/// <summary>Finds the values of an article that no other article may have. Whether one has them, only the whole set knows.</summary>
public static class UniqueFields
{
    /// <summary>The values, in the order of the file.</summary>
    /// <param name="own">The fields of a file that belongs to no collection.</param>
    /// <param name="title">What people call the article.</param>
    /// <param name="types">The types of the host.</param>
    public static IReadOnlyList<UniqueField> Of(OwnFields? own, string title, ContentTypes types)
    {
        var found = new List<UniqueField>();
        if (own is null || types.Fields is not { } type || types.CollectionOf(own.FilePath) is not null)
            return found;
        foreach (var field in own.Fields)
        {
            if (type.Find(field.Key) is not { IsUnique: true } property)
                continue;
            // As items have them.
            var value = MarkdownFields.Rendered(field.Value, property.Shape, types, own.FilePath);
            found.Add(new(field.Key, value, own.PathOf(field), title.Length > 0 ? title : own.FilePath, own.FilePath));
        }
        return found;
    }
}
