using System.Globalization;
using System.Text;
using System.Text.Json;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.ChoiceTraining;

/// <summary>
/// Which of the entities that were read are which of the annotated ones: by the places
/// that they share, or by their words.
/// </summary>
internal sealed class GoldNames
{
    private readonly List<string?> _identities = [];
    private readonly List<string[]> _keys = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public GoldNames(JsonElement gold, SourceDocument document, IMentionResolver resolver)
    {
        var marked = gold.EnumerateArray().Select(static name => (
            Start: name.GetProperty("start").GetInt32(), End: name.GetProperty("end").GetInt32(),
            Name: name.GetProperty("name").GetString()!)).ToList();
        _names.UnionWith(marked.Select(static name => name.Name));
        for (var entity = 0; entity < resolver.Entities.Count; entity++)
        {
            var key = KeyOf(resolver.Entities[entity].Name);
            var shared = resolver.Mentions.Where(mention => mention.Entity == entity && mention.Kind == MentionKind.Name)
                .SelectMany(
                    mention => marked.Where(
                        name => name.Start < document.ToOriginal(mention.Range.End) && name.End > document.ToOriginal(mention.Range.Start)))
                .GroupBy(static name => name.Name, StringComparer.Ordinal).ToList();
            _keys.Add(key);
            _identities.Add(shared.Find(group => KeyOf(group.Key).SequenceEqual(key))?.Key
                ?? shared.OrderByDescending(group => IsWithin(KeyOf(group.Key), key)).ThenByDescending(static group => group.Count())
                    .FirstOrDefault()?.Key);
        }
    }

    /// <summary>The entities that are the speaker.</summary>
    public HashSet<int> EntitiesOf(string speaker) => [.. Enumerable.Range(0, _keys.Count).Where(entity => _identities[entity] == speaker
        || (IsWithin(KeyOf(speaker), _keys[entity]) && !_names.Any(name => name != speaker && IsWithin(KeyOf(name), _keys[entity]))))];

    private static string[] KeyOf(string name)
    {
        var plain = new StringBuilder();
        foreach (var c in name.ToLowerInvariant().Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                plain.Append(char.IsLetterOrDigit(c) ? c : ' ');
        }
        return plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static bool IsWithin(string[] one, string[] other) =>
        one.Length > 0 && other.Length > 0 && (Has(one, other) || Has(other, one));

    private static bool Has(string[] words, string[] part)
    {
        for (var i = 0; i + part.Length <= words.Length; i++)
        {
            if (words.AsSpan(i, part.Length).SequenceEqual(part))
                return true;
        }
        return false;
    }
}
