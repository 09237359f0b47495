using System.Globalization;
using System.Xml.Linq;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ContentSdk.Generator.Tests.Rules;

/// <summary>A rule is a quartet: an entry in RuleCatalog, a descriptor, a page under docs/rules, and a test that names it.</summary>
public class RuleTests
{
    private static readonly Lazy<string> AllTests = new(() => string.Concat(
        Directory.EnumerateFiles(Repository.PathOf("tests"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("\\obj\\", StringComparison.Ordinal))
            .Select(File.ReadAllText)));

    public static TheoryData<string> Ids => [.. RuleCatalog.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_has_a_descriptor_a_page_and_a_test(string id)
    {
        var rule = RuleCatalog.Get(id);
        Assert.All(rule.Messages, message => Assert.Equal(message.Format, Descriptors.Get(id, message.Name).MessageFormat.ToString(CultureInfo.InvariantCulture)));
        var descriptor = Descriptors.Get(id, "");
        Assert.Matches("^CSDK[1-9][0-9]{3}$", id);
        Assert.Equal(rule.IsBlocking, descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable));
        Assert.Equal(rule.HelpLink, descriptor.HelpLinkUri);
        Assert.True(!rule.IsBlocking || rule.Severity == RuleSeverity.Error, "A rule that blocks is an error.");
        Assert.True(File.Exists(Repository.PathOf(rule.HelpPath)), $"Write {rule.HelpPath}.");
        var page = Repository.Read(rule.HelpPath);
        Assert.StartsWith($"# {id}: {rule.Title}\n", page, StringComparison.Ordinal);

        Assert.True(AllTests.Value.Contains(id, StringComparison.Ordinal), $"No test names {id}.");
    }

    [Fact]
    public void Every_page_has_a_rule_or_is_one_of_the_builds_own_checks()
    {
        var pages = Directory.EnumerateFiles(Repository.PathOf("docs/rules"), "CSDK*.md").Select(Path.GetFileNameWithoutExtension).Select(name => name!);
        Assert.All(pages, id => Assert.True(RuleCatalog.All.Any(rule => rule.Id == id) || RuleIndex.IsBuildCheck(id), $"docs/rules/{id}.md belongs to no rule."));
    }

    [Fact]
    public void Help_links_begin_with_the_address_that_the_repository_names_once()
    {
        var root = XDocument.Parse(Repository.Read("Directory.Build.props")).Descendants("ContentSdkHelpRoot").Single().Value;
        Assert.True(Uri.TryCreate(root, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps && root.EndsWith('/'), root);
        Assert.All(RuleCatalog.All, rule => Assert.Equal(root + rule.Id, rule.HelpLink));
    }

    [Fact]
    public void The_list_of_rules_is_up_to_date() => RuleIndex.Check("docs/rules/README.md", RuleIndex.Page());

    [Fact]
    public void The_release_notes_of_the_rules_are_up_to_date() =>
        RuleIndex.Check("src/ContentSdk.Generator/AnalyzerReleases.Unshipped.md", RuleIndex.Releases());
}
