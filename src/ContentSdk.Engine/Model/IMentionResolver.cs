using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Model;

/// <summary>What the quotation room may ask of the entity room, once names, pronouns and nominals have been read.</summary>
public interface IMentionResolver
{
    /// <summary>All mentions, sorted by start.</summary>
    IReadOnlyList<MentionSpec> Mentions { get; }

    /// <summary>The entities that the mentions name; a mention's index is into this list.</summary>
    IReadOnlyList<EntitySpec> Entities { get; }

    /// <summary>Who or what a phrase stands for: a name, a pronoun or a noun phrase found where a speaker is expected.</summary>
    /// <param name="phrase">The phrase, in <see cref="SourceDocument.Text"/>.</param>
    Resolution Resolve(TextRange phrase);

    /// <summary>Who is the subject that a verb leaves out, in a language that does so: always a guess.</summary>
    /// <param name="position">Where the sentence or the quotation begins that does not name them.</param>
    Resolution ResolveOmitted(int position);
}

/// <summary>Who or what a phrase stands for.</summary>
/// <param name="Entity">Index of the entity, or -1.</param>
/// <param name="Attribution">How it was found.</param>
/// <param name="IsUncertain">Whether two readings were close, or none good.</param>
public readonly record struct Resolution(int Entity, AttributionKind Attribution, bool IsUncertain)
{
    /// <summary>Whether the phrase fits nobody else whom the text names: the 33-year-old.</summary>
    public bool IsExact { get; init; }

    /// <summary>Nobody.</summary>
    public static Resolution None => new(-1, AttributionKind.None, false);
}
