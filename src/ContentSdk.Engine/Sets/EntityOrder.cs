using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Sets;

/// <summary>
/// The numbers of an article's entities: their places in <see cref="Sets.ArticleIndexRecord.Entities"/>. So an edit
/// that makes one be mentioned more often than another does not change how the set numbers them.
/// </summary>
internal sealed class EntityOrder
{
    private readonly int[] _sorted;
    private readonly int[] _numbers;

    private EntityOrder(int[] sorted)
    {
        _sorted = sorted;
        _numbers = new int[sorted.Length];
        for (var i = 0; i < sorted.Length; i++)
            _numbers[sorted[i]] = i;
    }

    /// <summary>The numbers of entities that are in the order of their weight.</summary>
    public static EntityOrder Of(EquatableArray<EntitySpec> entities) => new([.. Enumerable.Range(0, entities.Count)
        .OrderBy(i => entities[i].Kind).ThenBy(i => entities[i].MemberName, StringComparer.Ordinal)
        .ThenBy(i => entities[i].Name, StringComparer.Ordinal)]);

    /// <summary>The number of an entity by its place in the order of weight.</summary>
    public int NumberOf(int entity) => _numbers[entity];

    /// <summary>What belongs to each entity in the order of weight, in the order of their numbers.</summary>
    public EquatableArray<T> Sort<T>(EquatableArray<T> items)
        where T : IEquatable<T> => new(Array.ConvertAll(_sorted, place => items[place]));
}
