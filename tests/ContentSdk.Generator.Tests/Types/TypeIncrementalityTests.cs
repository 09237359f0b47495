using ContentSdk.Generator.Pipeline;
using ContentSdk.Generator.Tests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;
using static ContentSdk.Generator.Tests.Driver.RunReasons;

namespace ContentSdk.Generator.Tests.Types;

/// <summary>What an edit of a host's types, or near them, runs again.</summary>
public class TypeIncrementalityTests
{
    private const string Fields = "[ContentSdk.ContentFields] public class Fields { public string Kicker { get; set; } = \"\"; }";

    [Fact]
    public void An_edit_elsewhere_gives_no_step_a_new_output()
    {
        var driver = Driver(Fields);
        driver.Run();
        driver.EditCode("class Added;");
        var second = driver.Run();
        Assert.Equal((1, 0), (Of(second, TrackingNames.Types).Length, Changed(second, TrackingNames.Types)));
        Assert.Equal(0, Computed(second, TrackingNames.Read));
        Assert.Equal(0, Computed(second, TrackingNames.Slice));
        Assert.All(Outputs(second), reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
    }

    [Fact]
    public void An_edit_above_the_type_changes_no_type()
    {
        var driver = Driver(Fields);
        driver.Run();
        driver.ReplaceCode("// A comment moves the type down.\n\n" + Fields);
        var second = driver.Run();
        Assert.Equal(0, Changed(second, TrackingNames.Types));
        Assert.Equal(0, Computed(second, TrackingNames.Slice));
    }

    [Fact]
    public void A_new_property_reads_no_file_and_holds_each_to_the_type_again()
    {
        var driver = Driver(Fields);
        driver.Run();
        driver.ReplaceCode(Fields.Replace("}; }", "}; public int Stars { get; set; } }", StringComparison.Ordinal).Replace("\"\"; }", "\"\"; public int Stars { get; set; } }", StringComparison.Ordinal));
        var second = driver.Run();
        Assert.Equal(1, Changed(second, TrackingNames.Types));
        Assert.Equal(0, Computed(second, TrackingNames.Read));
        Assert.Equal(3, Changed(second, TrackingNames.Slice));
        Assert.Equal(0, Computed(second, TrackingNames.Set));
    }

    [Fact]
    public void An_edit_of_one_file_leaves_what_is_emitted_for_the_types()
    {
        var driver = Driver(Fields);
        driver.Run();
        driver.Replace(new("seeds/article-number-1.txt", "---\nkicker: Ferries\n---\n" + Articles.Text("What happened on day 1")));
        var second = driver.Run();
        Assert.Equal(1, Computed(second, TrackingNames.Read));
        Assert.Equal(0, Computed(second, TrackingNames.Types));
    }

    private static ContentDriver Driver(string code) => new(
        Articles.Many(3),
        trackSteps: true,
        compilation: Compilations.Create(new(LanguageVersion.CSharp12), kind: OutputKind.DynamicallyLinkedLibrary, code: code));
}
