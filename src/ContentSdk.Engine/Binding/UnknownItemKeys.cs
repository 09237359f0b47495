using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Fields;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Binding;

/// <summary>
/// Says what is wrong with a key of an item of data that its type does not have. It is held to the same as one in front matter: a slip is
/// an error, and any other key a warning, unless the project says otherwise.
/// </summary>
/// <param name="types">The types of the host.</param>
/// <param name="path">The file.</param>
/// <param name="type">The type of the item.</param>
/// <param name="free">Keys that need no property.</param>
internal sealed class UnknownItemKeys(ContentTypes types, string path, TypeSchema type, IReadOnlyCollection<string> free)
{
    /// <summary>The finding.</summary>
    /// <param name="field">The key and its value.</param>
    /// <param name="meant">Keys that are not missing, to which the one is added that was meant.</param>
    public Finding Of(OwnField field, HashSet<string> meant)
    {
        var shown = Snippet.Of(field.Key);
        if (UnpublishedWords.Mean(field))
        {
            var place = free.Contains(FieldKeys.Slug) ? field.KeyPlace : field.Value.Place;
            return Finding.At(path, place, FrontMatterRules.NotDraftItem, shown, Snippet.Of(field.Value.Text), FieldKeys.Draft);
        }
        if (Meant(field.Key) is { } near)
        {
            meant.Add(near);
            return Finding.At(path, field.KeyPlace, OwnTypeRules.MisspelledMember, shown, type.DisplayName, near);
        }
        return types.ForbidsUnknownKeys
            ? Finding.At(path, field.KeyPlace, OwnTypeRules.UnknownMember, shown, type.DisplayName, string.Join(", ", type.Keys))
            : Finding.At(path, field.KeyPlace, OwnTypeRules.UnusedItemKey, shown, type.DisplayName);
    }

    private string? Meant(string key) =>
        NearestWord.Of(key, type.Keys)
        ?? NearestWord.Of(key, free)
        ?? types.Aliases.FirstOrDefault(alias => alias.Name == key && free.Contains(alias.Key))?.Key
        ?? BuiltInFields.Schema.Fields
            .FirstOrDefault(field => free.Contains(field.Key) && field.OtherNames.Contains(key, StringComparer.OrdinalIgnoreCase))?.Key;
}
