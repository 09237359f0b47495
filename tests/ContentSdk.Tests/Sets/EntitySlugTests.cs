using Xunit;

namespace ContentSdk.Tests.Sets;

public class EntitySlugTests
{
    [Fact]
    public void One_made_by_hand_has_the_words_of_its_name_or_what_it_is_given()
    {
        Assert.Equal("mara-lind", new Person("Mara Lind").Slug);
        Assert.Equal("the-lind", new Person("Mara Lind") { Slug = "the-lind" }.Slug);
        Assert.StartsWith("place-", new Place("日本").Slug, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new Person("Mara Lind") { Slug = "" });
    }

    [Fact]
    public void A_set_built_by_hand_numbers_what_is_repeated()
    {
        Person person = new("Velm"), given = new("Somebody") { Slug = "velm-2" };
        Place place = new("Velm"), declared = new("Velm") { Key = "A", CatalogId = "velm" };
        var set = new ContentSetBuilder().Add(person).Add(place).Add(declared).Add(given).Build();
        Assert.Equal(["velm-3", "velm-2", "velm", "velm-4"], new Entity[] { person, given, declared, place }.Select(entity => entity.Slug));
        Assert.All(set.Entities, entity => Assert.Same(entity, set.FindEntityBySlug(entity.Slug)));
        Assert.Null(set.FindEntityBySlug("velm-5"));
        Assert.Null(set.FindEntityBySlug("Velm"));
    }

    [Fact]
    public void The_first_set_that_is_built_with_it_decides()
    {
        Person person = new("Velm");
        Place place = new("Velm"), other = new("Velm") { Key = "Other" };
        new ContentSetBuilder().Add(person).Add(place).Build();
        var set = new ContentSetBuilder().Add(place).Add(other).Build();
        Assert.Equal(("velm", "velm-2", "velm"), (person.Slug, place.Slug, other.Slug));
        Assert.Same(other, set.FindEntityBySlug("velm"));
    }

    [Fact]
    public void In_a_combined_set_the_first_set_keeps_its_slugs()
    {
        Person one = new("Velm"), two = new("Velm") { SameAs = ["x"] }, three = new("Wilma") { SameAs = ["x"] };
        var set = ContentSet.Combine(
            new ContentSetBuilder().Add(one).Build(), new ContentSetBuilder().Add(two).Build(), new ContentSetBuilder().Add(three).Build());
        Assert.Equal(["velm", "velm-2"], set.Entities.Select(entity => entity.Slug));
        Assert.Same(set.FindEntity(one), set.FindEntityBySlug("velm"));
        Assert.Same(set.FindEntity(three), set.FindEntityBySlug("velm-2"));
        Assert.Null(set.FindEntityBySlug("wilma"));
    }
}
