using System.Reflection;
using ContentSdk.Generator.Emit;
using Xunit;

namespace ContentSdk.Generator.Tests.Emit;

public class LayoutTests
{
    // The layout holds their numbers: the engine writes them, and the model reads them.
    [Theory]
    [InlineData(typeof(Engine.Model.EntityKind), "ContentSdk.EntityKind")]
    [InlineData(typeof(Engine.Model.MentionKind), "ContentSdk.MentionKind")]
    [InlineData(typeof(Engine.Model.QuoteKind), "ContentSdk.QuoteKind")]
    [InlineData(typeof(Engine.Model.AttributionKind), "ContentSdk.Attribution")]
    [InlineData(typeof(Engine.Model.CellKind), "ContentSdk.Layout.CellKind")]
    public void A_kind_has_the_same_names_and_numbers_in_engine_and_model(Type engine, string model)
    {
        var other = typeof(Article).Assembly.GetType(model, throwOnError: true)!;
        Assert.Equal(Numbers(engine), Numbers(other));
    }

    // What is running text to a reader is a paragraph to Markdown.
    [Fact]
    public void A_paragraph_is_of_the_kind_of_its_block() => Assert.Equal(
        Numbers(typeof(Engine.Model.BlockKind)).Select(static kind => kind.Replace("Paragraph", "Text", StringComparison.Ordinal)), Numbers(typeof(ParagraphKind)));

    [Fact]
    public void A_value_of_a_field_is_of_the_kind_of_its_cell() =>
        Assert.Equal(Numbers(typeof(Engine.Model.CellKind)), Numbers(typeof(FieldValueKind)));

    private static IEnumerable<string> Numbers(Type type) => Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt32(Enum.Parse(type, name), null)}");

    [Fact]
    public void Content_of_a_newer_layout_is_refused_with_the_name_of_its_assembly()
    {
        var sources = GeneratedCode.Emit(Samples.Internal, Samples.Bridge).Select(source => source.Replace("base(1, 7, ", "base(1, 99, ", StringComparison.Ordinal));
        var assembly = GeneratedCode.Load(GeneratedCode.Compile(
            sources, host: "internal static class Host { internal static object? Run() => Sample.Seeds.Articles.TheBridgeOpens.Title; }"));
        var thrown = Assert.Throws<TargetInvocationException>(
            () => assembly.GetType("Host")!.GetMethod("Run", BindingFlags.Static | BindingFlags.NonPublic)!.Invoke(null, null));
        var refused = Assert.IsType<InvalidOperationException>(thrown.InnerException);
        Assert.Contains($"'{assembly.GetName().Name}'", refused.Message, StringComparison.Ordinal);
        Assert.Contains("Update the package ContentSdk", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Members_above_what_a_class_can_hold_are_spread_over_base_classes()
    {
        var code = SourceFile.Begin(Samples.Internal);
        var members = Enumerable.Range(0, (2 * MemberClass.MostMembers) + 1).Select(number => (Action<CodeWriter>)(code => code.Line($"public static int M{number} => {number};"))).ToList();
        MemberClass.Emit(code, Samples.Internal, "Numbers", "Many.", members, code => code.Line("public static int Count => 1;"));
        var compilation = GeneratedCode.Compile(
            [code.ToString(), .. GeneratedCode.Emit(Samples.Internal)],
            host: $"internal static class Host {{ internal static object? Run() => Sample.Seeds.Numbers.M0 + Sample.Seeds.Numbers.M{MemberClass.MostMembers} + Sample.Seeds.Numbers.M{2 * MemberClass.MostMembers} + Sample.Seeds.Numbers.Count; }}");
        // Fails on any warning.
        var assembly = GeneratedCode.Load(compilation);
        Assert.Equal((3 * MemberClass.MostMembers) + 1, assembly.GetType("Host")!.GetMethod("Run", BindingFlags.Static | BindingFlags.NonPublic)!.Invoke(null, null));
    }
}
