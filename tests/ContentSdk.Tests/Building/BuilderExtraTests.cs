using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Xunit;

namespace ContentSdk.Tests.Building;

/// <summary>Fields that are not built in, of articles made by hand: they are as those of content files.</summary>
public class BuilderExtraTests
{
    private static FieldValue Built(object? value) => new ArticleBuilder("The ferry sails").AddExtra("key", value).Build().Extra["key"];

    public static TheoryData<object?, FieldValueKind, string> Values { get; } = new()
    {
        { null, FieldValueKind.Null, "" },
        { "Harbour", FieldValueKind.Text, "Harbour" },
        { true, FieldValueKind.Boolean, "true" },
        { 5, FieldValueKind.Integer, "5" },
        { long.MinValue, FieldValueKind.Integer, "-9223372036854775808" },
        { ulong.MaxValue, FieldValueKind.Integer, "18446744073709551615" },
        { 2.5m, FieldValueKind.Decimal, "2.5" },
        { 5m, FieldValueKind.Integer, "5" },
        { -2.5, FieldValueKind.Decimal, "-2.5" },
        { 2.0, FieldValueKind.Integer, "2" },
        { 0.1f, FieldValueKind.Decimal, "0.1" },
        { 1e300, FieldValueKind.Double, "1E+300" },
        { double.NaN, FieldValueKind.Double, "NaN" },
        { new DateOnly(2025, 3, 31), FieldValueKind.Date, "2025-03-31" },
        { new TimeOnly(9, 30), FieldValueKind.Time, "09:30:00" },
        { new DateTimeOffset(2025, 3, 31, 9, 30, 0, TimeSpan.FromHours(-2)), FieldValueKind.DateTimeOffset, "2025-03-31T09:30:00-02:00" },
        { TimeSpan.FromMinutes(-90), FieldValueKind.Duration, "-PT1H30M" },
        { Guid.Parse("00112233-4455-6677-8899-aabbccddeeff"), FieldValueKind.Guid, "00112233-4455-6677-8899-aabbccddeeff" },
        { new Uri("/pier", UriKind.Relative), FieldValueKind.Text, "/pier" },
        { new Version(1, 2), FieldValueKind.Text, "1.2" },
        { DayOfWeek.Friday, FieldValueKind.Text, "Friday" },
        { new Person("Mara Lind"), FieldValueKind.Text, "Mara Lind" },
        { new List<int>(), FieldValueKind.List, "" },
        { new Dictionary<string, object>(), FieldValueKind.Map, "" },
    };

    [Theory, MemberData(nameof(Values))]
    public void A_value_is_as_a_file_would_have_it(object? value, FieldValueKind kind, string text) =>
        Assert.Equal((kind, text), (Built(value).Kind, Built(value).ToString()));

    [Fact]
    public void Values_come_back()
    {
        Assert.Equal(long.MinValue, Built(long.MinValue).GetInt64());
        Assert.Equal(ulong.MaxValue, Built(ulong.MaxValue).GetUInt64());
        Assert.Equal(decimal.MinValue, Built(decimal.MinValue).GetDecimal());
        Assert.Equal(0.1, Built(0.1).GetDouble());
        Assert.Equal(0.1m, Built(0.1).GetDecimal());
        Assert.Equal(double.Epsilon, Built(double.Epsilon).GetDouble());
        Assert.True(double.IsNegative(Built(-0.0).GetDouble()));
        Assert.Equal(new(2025, 3, 31), Built(new DateOnly(2025, 3, 31)).GetDateOnly());
        Assert.Equal(new(9, 30, 1, 5), Built(new TimeOnly(9, 30, 1, 5)).GetTimeOnly());
        var instant = new DateTimeOffset(2025, 3, 31, 9, 30, 0, TimeSpan.FromMinutes(-90));
        Assert.Equal((instant, instant.Offset), (Built(instant).GetDateTimeOffset(), Built(instant).GetDateTimeOffset().Offset));
        Assert.Equal(TimeSpan.FromMinutes(-90), Built(TimeSpan.FromMinutes(-90)).GetTimeSpan());
        var guid = Guid.NewGuid();
        Assert.Equal(guid, Built(guid).GetGuid());
    }

    [Fact]
    public void Lists_and_maps_may_be_in_each_other()
    {
        var article = new ArticleBuilder("The ferry sails") { Published = new(2025, 3, 31), Image = new() { Url = "a.jpg", Alt = "A pier" } }
            .AddTag("Velm")
            .AddExtra("steps", new[] { "Beat", "Bake" })
            .AddExtra("venues", new List<Dictionary<string, object?>> { new() { ["town"] = "Velm", ["seats"] = new[] { 1, 2 } }, new() { ["town"] = null } })
            .AddExtra("fares", ImmutableDictionary<string, decimal>.Empty.Add("child", 2.50m))
            .AddExtra("photo", new ArticleImage { Url = "b.jpg", Alt = "A ferry" })
            .AddExtra("none", null)
            .Build();

        Assert.Equal("Velm", article.Tags.Single());
        Assert.Equal(new(2025, 3, 31), article.Published);
        Assert.Equal(("a.jpg", "A pier"), (article.Image!.Url, article.Image.Alt));
        Assert.Equal(["fares", "none", "photo", "steps", "venues"], article.Extra.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(2, article.Extra["venues"].Items[0].Properties["seats"].Items[1].GetInt64());
        using var json = JsonDocument.Parse(JsonSerializer.Serialize<Article>(article));
        Assert.Equal(
            """{"steps":["Beat","Bake"],"venues":[{"town":"Velm","seats":[1,2]},{"town":null}],"fares":{"child":2.50},"photo":{"src":"b.jpg","alt":"A ferry"},"none":null}""",
            json.RootElement.GetProperty("extra").GetRawText());
    }

    [Fact]
    public void Values_of_an_article_can_be_given_to_another()
    {
        var first = new ArticleBuilder("One").AddExtra("venue", new Dictionary<string, object> { ["town"] = "Velm", ["on"] = new DateOnly(2025, 3, 31) }).Build();
        var second = new ArticleBuilder("Two").AddExtra("before", 1).AddExtra("venue", first.Extra["venue"]).Build();
        Assert.Equal(new(2025, 3, 31), second.Extra["venue"].Properties["on"].GetDateOnly());
    }

    [Theory]
    [InlineData("title")]
    [InlineData("draft")]
    [InlineData("embargo")]
    [InlineData("")]
    [InlineData("stars")]
    public void A_key_that_has_a_meaning_or_is_there_cannot_be_added(string key) =>
        Assert.Throws<ArgumentException>(() => new ArticleBuilder("The ferry sails").AddExtra("stars", 1).AddExtra(key, "x"));

    [Fact]
    public void A_value_that_content_cannot_have_is_refused()
    {
        var builder = new ArticleBuilder("The ferry sails");
        Assert.Contains("System.Object", Assert.Throws<ArgumentException>(() => builder.AddExtra("a", new object())).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => builder.AddExtra("a", new Dictionary<int, int> { [1] = 1 }));
        Assert.Throws<ArgumentException>(() => builder.AddExtra("a", DateTime.Parse("2025-03-31", CultureInfo.InvariantCulture)));
    }

    [Flags]
    public enum Calls
    {
        None = 0,
        North = 1,
        [FieldKey("s")] South = 2,
    }

    [Fact]
    public void Flags_are_a_list_of_their_words()
    {
        Assert.Equal(["North", "s"], Built(Calls.North | Calls.South).Items.ToArray().Select(static item => item.ToString()));
        Assert.Equal(["s"], Built(Calls.South).Items.ToArray().Select(static item => item.ToString()));
        Assert.Equal(["None"], Built(Calls.None).Items.ToArray().Select(static item => item.ToString()));
    }

    [Fact]
    public void Given_fields_are_those_that_were_given_last()
    {
        var (derived, plain) = (new Harbour("Velm", 3), new Place("Velm"));
        Assert.Same(plain, Read(new ArticleBuilder("The ferry sails").WithFields(derived).WithFields(plain)));
        Assert.Same(derived, Read(new ArticleBuilder("The ferry sails").WithFields(derived).WithFields("other")));

        static Place Read(ArticleBuilder builder) => Infrastructure.FieldReading.Fields<Place>(builder.Build(), static _ => new("none"));
    }

    private record Place(string Town);

    private sealed record Harbour(string Town, int Piers) : Place(Town);

    [Fact]
    public void Without_fields_there_are_none() => Assert.Empty(new ArticleBuilder("The ferry sails").Build().Extra);

    [Fact]
    public void A_list_that_has_itself_is_refused()
    {
        var list = new List<object>();
        list.Add(list);
        Assert.Throws<ArgumentException>(() => FieldValue.From(list));
    }
}
