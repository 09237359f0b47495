using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Tool.Findings;
using Xunit;

namespace ContentSdk.Tool.Tests;

/// <summary>What is wrong between articles by the types of their fields is said in the file that the value is in, as the build does.</summary>
public class OwnTypeFindingsTests
{
    private const string Text = "# The ferry sails\n\nThe ferry sails at nine in the morning, and comes back at night.\n";

    [Theory]
    [InlineData("code: A1\n", "(1,7) CSDK7304")]
    [InlineData("follows: nobody\n", "(1,10) CSDK7302")]
    public void A_value_of_a_sidecar_is_held_to_the_other_articles(string sidecar, string found)
    {
        using var run = new ToolRun();
        run.With("first-ferry.md", "---\ncode: A1\n---\n" + Text).With("second-ferry.md", Text.Replace("sails", "stays", StringComparison.Ordinal))
            .With("second-ferry.meta.yaml", sidecar);
        var fields = new TypeSchema("global::Fields", "Fields", new([
            new("code", "Code", new(ShapeKind.Text, "string", true), Constraints: new([new(ConstraintKind.Unique, default)])),
            new("follows", "Follows", new(ShapeKind.Article, "global::ContentSdk.Article", true)),
        ]));
        string[] paths = [run.PathOf("first-ferry.md"), run.PathOf("second-ferry.md"), run.PathOf("second-ferry.meta.yaml")];
        var findings = ContentSet.Read(paths, ProjectSettings.Default with { Types = new(new([fields]), fields.Name) }).Findings();
        Assert.Equal(
            [$"second-ferry.meta.yaml{found}"],
            findings.Select(one => $"{Path.GetFileName(one.Path)}({one.Finding.Start.Line},{one.Finding.Start.Column}) {one.Finding.RuleId}"));
    }
}
