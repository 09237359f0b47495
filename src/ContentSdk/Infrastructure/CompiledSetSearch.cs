using System.Collections.ObjectModel;
using ContentSdk.Layout;
using ContentSdk.Reading;
using static ContentSdk.Layout.SetLayout;

namespace ContentSdk.Infrastructure;

// All of a set, and one of it by name.
public abstract partial class CompiledSet
{
    private ArticleList<Article>? _list;
    private ReadOnlyCollection<Entity>? _allEntities;

    /// <inheritdoc/>
    public override IReadOnlyList<Article> Articles => _list ?? Once.Publish(ref _list, new(this));

    /// <inheritdoc/>
    public override IReadOnlyList<Entity> Entities => _allEntities ?? Once.Publish(ref _allEntities, Array.AsReadOnly(ReadEntities()));

    /// <summary>The articles under the type that a project has for them.</summary>
    public IReadOnlyList<T> ArticlesAs<T>()
        where T : Article => new ArticleList<T>(this);

    /// <inheritdoc/>
    public override Article? Find(string slug)
    {
        ArgumentNullException.ThrowIfNull(slug);
        var set = View;
        var places = set.Table(Slugs);
        if (places.Rows == 0)
            return null;
        for (var place = HashTable.FirstPlace(places, slug);
            places[place, Value] is > 0 and var number;
            place = HashTable.NextPlace(places, place))
        {
            if (set.Is(set.Table(SetLayout.Articles)[number - 1, ArticleColumn.Slug], slug))
                return ArticleAt(number - 1);
        }
        return null;
    }

    /// <inheritdoc/>
    public override Entity? FindEntity(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var set = View;
        var places = set.Table(Names);
        if (places.Rows == 0)
            return null;
        for (var place = HashTable.FirstPlace(places, name);
            places[place, Value] is > 0 and var number;
            place = HashTable.NextPlace(places, place))
        {
            var entity = EntityOfName(set.Table(SetLayout.Entities), number - 1, out var alias);
            var text = alias < 0 ? set.Table(SetLayout.Entities)[entity, EntityColumn.Name] : set.Table(Aliases)[alias, Value];
            if (set.Is(text, name))
                return EntityAt(entity);
        }
        return null;
    }

    /// <inheritdoc/>
    public override Entity? FindEntity(Entity part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return part.Home == this ? part : null;
    }

    // Each entity counts for its name and for its aliases after it.
    private static int EntityOfName(TableReader entities, int number, out int alias)
    {
        int low = 0, high = entities.Rows;
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            if (FirstName(middle, entities) <= number)
                low = middle;
            else
                high = middle;
        }
        var first = FirstName(low, entities);
        alias = number == first ? -1 : entities.StartOf(low, EntityColumn.AliasesEnd) + number - first - 1;
        return low;

        static int FirstName(int entity, TableReader entities) => entity + entities.StartOf(entity, EntityColumn.AliasesEnd);
    }

    private Entity[] ReadEntities()
    {
        var entities = new Entity[_entities.Length];
        for (var i = 0; i < entities.Length; i++)
            entities[i] = EntityAt(i);
        return entities;
    }
}
