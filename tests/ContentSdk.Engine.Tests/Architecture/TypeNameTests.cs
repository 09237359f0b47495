using System.Runtime.CompilerServices;
using Xunit;

namespace ContentSdk.Engine.Tests.Architecture;

/// <summary>A reader who meets a name in one room knows what it means in every other.</summary>
public class TypeNameTests
{
    [Fact]
    public void No_two_types_of_the_engine_share_a_simple_name()
    {
        var shared = typeof(ContentReader).Assembly.GetTypes()
            .Where(static type => type.Namespace?.StartsWith("ContentSdk", StringComparison.Ordinal) == true && !IsColumn(type)
                && !IsOfTheCompiler(type))
            .GroupBy(static type => type.Name)
            .Where(static group => group.Count() > 1)
            .Select(static group => string.Join(", ", group.Select(static type => type.FullName)));
        Assert.Empty(shared);
    }

    // The columns of the layout are nested in their table's class, and two tables of entities have columns.
    private static bool IsColumn(Type type) => type.IsNested && type.Namespace == "ContentSdk.Layout";

    private static bool IsOfTheCompiler(Type type) =>
        type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) || type.Name.StartsWith('<')
        || (type.DeclaringType is { } outer && IsOfTheCompiler(outer));
}
