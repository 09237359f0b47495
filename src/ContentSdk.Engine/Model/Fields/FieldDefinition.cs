namespace ContentSdk.Engine.Model.Fields;

/// <summary>A field that front matter may have: all that readers, the JSON Schema and the docs know of it.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Type">What its value may be.</param>
public sealed record FieldDefinition(string Key, FieldType Type)
{
    /// <summary>Whether it is a list of such values.</summary>
    public bool IsMany { get; init; }

    /// <summary>Whether every article must have it, in its front matter or in its sidecar.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether it is one of <see cref="ArticleSpec.Fields"/>. What the article has a property of its own for is not.</summary>
    public bool IsMetadata { get; init; } = true;

    /// <summary>What it is, as the table of keys in the docs says it. Fields that follow each other and say the same share a row.</summary>
    public string Meaning { get; init; } = "";

    /// <summary>What is true without it, as the table says it.</summary>
    public string Otherwise { get; init; } = "";

    /// <summary>What it is, as an editor shows it from the JSON Schema.</summary>
    public string Description { get; init; } = "";

    /// <summary>What other systems call it.</summary>
    public EquatableArray<string> OtherNames { get; init; }
}
