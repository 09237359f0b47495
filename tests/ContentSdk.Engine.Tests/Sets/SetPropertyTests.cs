using ContentSdk.Engine.Model;
using ContentSdk.Engine.Sets;
using ContentSdk.Engine.Text;
using CsCheck;
using Xunit;
using static ContentSdk.Engine.Tests.Sets.Records;

namespace ContentSdk.Engine.Tests.Sets;

public class SetPropertyTests
{
    private static readonly string[] FirstNames = ["Orla", "Tarek", "Ilse", "Bo"];
    private static readonly string[] LastNames = ["Fenn", "Marrow", "Quill"];

    private static readonly Gen<EntitySpec> AnyPerson = Gen.Select(
        Gen.OneOf<string>(FirstNames), Gen.OneOf<string>(LastNames), Gen.Int[0, 3], (first, last, shape) => shape switch
        {
            0 => Person(last),
            1 => Person($"{first} {last}"),
            2 => Person($"{first} {last}", last),
            _ => Entity(EntityKind.Organization, last + " Works", last),
        });

    private static readonly Gen<ArticleIndexRecord[]> Articles =
        Gen.Select(
            AnyPerson.Array[0, 4], Gen.OneOf<string>("Harbour opens today", "Boats are out", "A long winter ends"),
            (people, title) => (people, title))
            .Array[1, 8]
            .Select(items => items.Select((item, i) => Article($"seeds/{i}.txt", item.title + (i % 3 == 0 ? "" : " " + i), item.people))
                .ToArray());

    [Fact]
    public void Adding_an_article_renames_and_removes_nothing() =>
        Gen.Select(Articles, Gen.Int).Sample((articles, seed) =>
        {
            var order = Shuffled(articles, seed);
            HashSet<string> members = [], identifiers = [];
            for (var count = 1; count <= order.Length; count++)
            {
                var set = SetResolver.Resolve(order.Take(count));
                var nextMembers = set.Index.Entities.Select(entity => $"{entity.Kind}.{entity.MemberName}").ToHashSet();
                var nextIdentifiers = set.Index.Articles.Select(article => article.Identifier).ToHashSet();
                Assert.Superset(members, nextMembers);
                Assert.Superset(identifiers, nextIdentifiers);
                Assert.Equal(count, nextIdentifiers.Count);
                (members, identifiers) = (nextMembers, nextIdentifiers);
            }
        });

    private static ArticleIndexRecord[] Shuffled(ArticleIndexRecord[] articles, int seed) =>
        [.. articles.OrderBy(article => StableHash.Hex(seed + article.LogicalPath), StringComparer.Ordinal)];

    [Fact]
    public void The_order_of_the_files_does_not_matter() =>
        Gen.Select(Articles, Gen.Int).Sample((articles, seed) =>
            Assert.Equal(SetResolver.Resolve(articles), SetResolver.Resolve(Shuffled(articles, seed))));

    [Fact]
    public void Members_of_one_entity_agree_and_its_carrier_is_one_of_them() =>
        Articles.Sample(articles =>
        {
            var entities = SetResolver.Resolve(articles).Index.Entities;
            foreach (var entity in entities)
            {
                var carrier = entities[entity.Canonical];
                Assert.Equal(entities[carrier.Canonical], carrier);
                Assert.Equal(
                    (carrier.Name, carrier.Aliases, carrier.SameAs, carrier.Kind),
                    (entity.Name, entity.Aliases, entity.SameAs, entity.Kind));
                Assert.NotEmpty(carrier.Articles);
            }
        });

    [Fact]
    public void Ten_thousand_articles_resolve_in_linear_time() => Work.GrowsWithTheSize(
        // One surname for all, one alias for all, one headline for all: what would be quadratic first.
        static count => Enumerable.Range(0, count).Select(i => Article(
            $"seeds/{i}.txt", "The same headline", Person("Fenn"), Person($"Person{i} Marrow", "Marrow"), Person("Marrow"),
            Organization($"Union {i}", "HWU"), Organization("HWU"))).ToArray(),
        static articles => SetResolver.Resolve(articles),
        10_000);
}
