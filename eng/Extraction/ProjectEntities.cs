using System.Globalization;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Sets;

namespace ContentSdk.Extraction;

/// <summary>The articles of one project, and which of their entities the build would take for one.</summary>
internal sealed class ProjectEntities
{
    private readonly List<(Prediction Prediction, ArticleIndexRecord Record, EquatableArray<EntitySpec> Entities)> _articles = [];

    /// <summary>Adds an article; of a project, texts have a place of their own each.</summary>
    public void Add(Prediction prediction, ArticleIndexRecord record, EquatableArray<EntitySpec> entities)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"{_articles.Count:D9}/text.txt");
        _articles.Add((prediction, record with { LogicalPath = path }, entities));
    }

    /// <summary>The predictions in the order in which they were added, each name with its entity of the project.</summary>
    public IEnumerable<Prediction> Resolve()
    {
        var index = SetResolver.Resolve(_articles.Select(article => article.Record)).Index;
        var canonical = index.Entities.ToDictionary(entity => new EntityKey(entity.Kind, entity.MemberName), entity => entity.Canonical);
        foreach (var (prediction, _, entities) in _articles)
        {
            yield return prediction with
            {
                Entities =
                [
                    .. prediction.Entities.Select(name => name with { ProjectEntity = canonical[EntityKey.Of(entities[name.Entity])] }),
                ],
            };
        }
    }
}
