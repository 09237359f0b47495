namespace ContentSdk.Engine.Model.Fields;

/// <summary>The fields that front matter may have, in the order in which articles, docs and messages list them.</summary>
public sealed record FieldSchema
{
    /// <summary>Makes a schema.</summary>
    /// <exception cref="ArgumentException">Two fields have one key.</exception>
    public FieldSchema(EquatableArray<FieldDefinition> fields)
    {
        Fields = fields;
        Keys = fields.Select(static field => field.Key).ToEquatableArray();
        if (Keys.Distinct(StringComparer.Ordinal).Count() != Keys.Count)
            throw new ArgumentException("Two fields have the same key.", nameof(fields));
    }

    /// <summary>The fields in order.</summary>
    public EquatableArray<FieldDefinition> Fields { get; }

    /// <summary>Their keys in order.</summary>
    public EquatableArray<string> Keys { get; }

    /// <summary>Other names by which the files of a project call fields.</summary>
    public EquatableArray<FieldAlias> Aliases { get; init; }

    /// <summary>The field of a key, or null.</summary>
    public FieldDefinition? Find(string key)
    {
        foreach (var field in Fields)
        {
            if (string.Equals(field.Key, key, StringComparison.Ordinal))
                return field;
        }
        return null;
    }

    /// <summary>The schema with more fields at its end.</summary>
    public FieldSchema With(params FieldDefinition[] more) => new(Fields.Concat(more).ToEquatableArray());
}
