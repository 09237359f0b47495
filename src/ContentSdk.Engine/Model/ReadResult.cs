namespace ContentSdk.Engine.Model;

/// <summary>What came of reading one content file.</summary>
/// <param name="Article">The article; a broken file yields its member and whatever could be read.</param>
/// <param name="Findings">Problems, sorted by position, then rule.</param>
/// <param name="Places">Where problems of the whole set point to in this file.</param>
public sealed record ReadResult(ArticleSpec Article, EquatableArray<Finding> Findings, FilePlaces Places)
{
    /// <summary>What the file says of rules that are not to be held to it; applied when its problems in the set are known too.</summary>
    public EquatableArray<Suppression> Suppressions { get; init; }
}
