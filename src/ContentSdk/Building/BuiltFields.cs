using System.Collections;
using ContentSdk.Layout;

namespace ContentSdk.Building;

// What front matter would say of an article that is built by hand.
internal sealed class BuiltFields
{
    // Keys that mean something of themselves: what they say is a property of the builder, or nothing that an article has.
    private static readonly string[] Keys =
    [
        "authors", "canonical", "draft", "embargo", "entities", "id", "image", "language", "published", "quotes", "related", "section",
        "slug", "source", "standfirst", "suppress", "tags", "teaser", "title", "updated",
    ];

    private readonly List<BuiltField> _fields = [];

    public static bool IsBuiltIn(string key) => Array.BinarySearch(Keys, key, StringComparer.Ordinal) >= 0;

    /// <summary>Adds a built-in field, unless it has no value.</summary>
    public void Add(string key, object? value)
    {
        if (value is not null and not ICollection { Count: 0 })
            _fields.Add(new(key, FieldValue.From(value)));
    }

    // The others follow the built-in ones.
    public void AddOwn(IEnumerable<KeyValuePair<string, FieldValue>> fields) =>
        _fields.AddRange(fields.Select(static field => new BuiltField(field.Key, field.Value, true)));

    public TableData ToTable(TextPool texts) => FieldRows.Write(_fields, texts);
}
