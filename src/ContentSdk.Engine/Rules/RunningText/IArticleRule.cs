using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Rules.RunningText;

/// <summary>A rule about running text that needs to know its names and who speaks in it.</summary>
internal interface IArticleRule
{
    /// <summary>The rule.</summary>
    Rule Rule { get; }

    /// <summary>Adds what is wrong with the text, at most <see cref="Places.Most"/> places.</summary>
    /// <param name="text">The running text.</param>
    /// <param name="quotes">Its quotations with their speakers, as they are handed on.</param>
    /// <param name="names">Its names.</param>
    /// <param name="findings">Where they go.</param>
    void Check(AnalyzedText text, IReadOnlyList<QuoteSpec> quotes, IMentionResolver names, ICollection<Finding> findings);
}
