using Sample.Seeds;
using Xunit;

namespace ContentSdk.Tests.Host;

public class IdentityTests
{
    [Fact]
    public void Every_way_leads_to_the_same_instance()
    {
        var quote = Articles.TheBridgeOpens.Quotes.WeMustGoOn;
        Assert.Same(quote, Articles.TheBridgeOpens.Quotes[0]);
        Assert.Same(quote, ((Article)Articles.TheBridgeOpens).Quotes[0]);
        Assert.Same(quote, Articles.Find("the-bridge-opens")!.Quotes.Single(q => q.Kind == QuoteKind.Direct));
        Assert.Same(quote, People.MaraLind.Quotes[0]);
        Assert.Same(quote, Quotes.All[0]);
        Assert.Same(quote.Speaker, People.MaraLind);
        Assert.Same(People.All[0], Entities.All[0]);
        Assert.Same(quote.Article, Articles.All[0]);
    }

    [Fact]
    public void Words_are_what_to_string_shows()
    {
        Assert.Equal("The bridge opens", Articles.TheBridgeOpens.ToString());
        Assert.Equal("slow but honest", Articles.TheBridgeOpens.Quotes.SlowButHonest.ToString());
        Assert.Equal("Mara Lind", People.MaraLind.ToString());
        Assert.Equal("2 quotations", Articles.TheBridgeOpens.Quotes.ToString());
        Assert.Equal("SHARE THIS", Articles.TheBridgeOpens.Furniture[0].ToString());
        Assert.Equal("seeds/bridge.txt(1,1)", Articles.TheBridgeOpens.Location.ToString());
    }

    [Fact]
    public void Two_content_assemblies_live_in_one_host()
    {
        Article own = Articles.TheBridgeOpens, other = Other.Seeds.Articles.TheBridgeOpens;
        Assert.NotSame(own, other);
        Assert.Equal(own.Text, other.Text);
        Assert.NotSame(People.MaraLind, Other.Seeds.People.MaraLind);
        Assert.Same(other, Assert.Single(Other.Seeds.People.MaraLind.Articles));
        Assert.Same(own, Assert.Single(People.MaraLind.Articles));
    }

    [Fact]
    public void The_static_types_are_those_of_the_model()
    {
        Assert.Equal(typeof(Person), typeof(People).GetProperty("MaraLind")!.PropertyType);
        Assert.Equal(typeof(Entity), typeof(Quote).GetProperty("Speaker")!.PropertyType);
        Assert.Null(typeof(Places).GetProperty("Bridge"));
        Assert.Contains(Places.All, place => place.Name == "bridge");
    }

    [Fact]
    public void Places_outside_a_collection_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Articles.All[1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Articles.All[-1]);
        Assert.Throws<IndexOutOfRangeException>(() => Articles.TheBridgeOpens.Quotes[2]);
        Assert.Throws<ArgumentNullException>(() => Articles.Find(null!));
    }
}
