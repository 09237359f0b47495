using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Model;

/// <summary>The names of a text, and after them speakers whom it does not mention.</summary>
internal sealed class ResolverWithSpeakers(IMentionResolver resolver, IEnumerable<EntitySpec> speakers) : IMentionResolver, IEntityHints
{
    public IReadOnlyList<MentionSpec> Mentions => resolver.Mentions;

    public IReadOnlyList<EntitySpec> Entities { get; } = [.. resolver.Entities, .. speakers];

    public Resolution Resolve(TextRange phrase) => resolver.Resolve(phrase);

    public Resolution ResolveOmitted(int position) => resolver.ResolveOmitted(position);

    public GenderHint GenderOf(int entity) => HintsOf(entity)?.GenderOf(entity) ?? GenderHint.Unknown;

    public bool IsDoubtful(int entity) => HintsOf(entity)?.IsDoubtful(entity) == true;

    public bool IsTied(int entity, TextRange phrase) => HintsOf(entity)?.IsTied(entity, phrase) == true;

    public bool IsOfOtherAge(int entity, TextRange phrase) => HintsOf(entity)?.IsOfOtherAge(entity, phrase) == true;

    private IEntityHints? HintsOf(int entity) => entity < resolver.Entities.Count ? resolver as IEntityHints : null;
}
