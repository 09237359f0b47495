namespace ContentSdk.Engine.Model;

/// <summary>What articles are filed under. The model's <c>TaxonomyKind</c> has the same numbers.</summary>
public enum TermKind : byte
{
    /// <summary>A word that an article is filed under, one of several.</summary>
    Tag,

    /// <summary>A part of the publication.</summary>
    Section,

    /// <summary>Somebody who wrote it.</summary>
    Author,

    /// <summary>A row of articles that follow each other.</summary>
    Series,
}
