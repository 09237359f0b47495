using ContentSdk.Generator.Pipeline;
using CsCheck;
using Xunit;

namespace ContentSdk.Generator.Tests;

public class HintNameTests
{
    [Fact]
    public void A_hint_name_shows_the_path() => Assert.Matches(@"^Article\.seeds\.my-first-post\.[0-9a-f]{8}\.g\.cs$", HintNames.Of("seeds/my-first-post.txt"));

    [Fact]
    public void What_safe_characters_make_equal_is_told_apart() =>
        Assert.Equal(4, new[] { "seeds/a b.txt", "seeds/a#b.txt", "seeds/A b.txt", "seeds/a b.md" }.Select(HintNames.Of).Distinct(StringComparer.OrdinalIgnoreCase).Count());

    [Fact]
    public void Any_path_gives_a_safe_name() => Gen.String.Sample(path => Assert.Matches(@"^[A-Za-z0-9_.-]{1,100}$", HintNames.Of(path)));

    [Fact]
    public void Buckets_have_names_of_their_own() => Assert.Equal(256, Enumerable.Range(0, 256).Select(HintNames.OfBucket).Distinct().Count());
}
