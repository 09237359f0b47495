using System.Text.Json.Serialization;

namespace ContentSdk;

/// <summary>What a <see cref="TaxonomyTerm"/> is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TaxonomyKind>))]
public enum TaxonomyKind
{
    /// <summary>A word that articles are filed under: <see cref="Article.Tags"/>.</summary>
    Tag,

    /// <summary>A part of the publication: <see cref="Article.Section"/>.</summary>
    Section,

    /// <summary>Somebody who writes: <see cref="Article.Authors"/>.</summary>
    Author,

    /// <summary>Articles that follow each other: <see cref="Article.Series"/>.</summary>
    Series,
}
