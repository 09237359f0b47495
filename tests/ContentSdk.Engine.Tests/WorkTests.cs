using System.Globalization;
using Xunit;

namespace ContentSdk.Engine.Tests;

/// <summary>The measure of growth itself: it sees what is quadratic, in time alone and in bytes alone.</summary>
public class WorkTests
{
    [Fact]
    public void What_takes_quadratic_time_fails() => Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Work.GrowsWithTheSize(
        static size => size,
        static size =>
        {
            var sum = 0u;
            for (var i = 0; i < size; i++)
            {
                for (var j = 0; j < size; j++)
                    sum += (uint)(i ^ j);
            }

            Assert.NotEqual(1u, sum);
        },
        20_000));

    [Fact]
    public void What_takes_quadratic_memory_fails() => Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Work.GrowsWithTheSize(
        static size => size,
        static size =>
        {
            var text = "";
            for (var i = 0; i < size; i++)
                text += "a";
            Assert.Equal(size, text.Length);
        },
        2_000));

    [Fact]
    public void What_is_linear_passes() => Work.GrowsWithTheSize(
        static size => size,
        static size => Assert.NotEmpty(
            string.Concat(Enumerable.Range(0, size).Select(static number => number.ToString(CultureInfo.InvariantCulture)))), 100_000);
}
