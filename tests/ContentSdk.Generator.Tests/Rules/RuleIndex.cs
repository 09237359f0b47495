using System.Globalization;
using System.Text;
using ContentSdk.Engine.Rules;
using Xunit;

namespace ContentSdk.Generator.Tests.Rules;

/// <summary>Files that list all rules, written from RuleCatalog. With CONTENTSDK_UPDATE=1 in the environment the tests write them.</summary>
internal static class RuleIndex
{
    private static readonly (char Digit, string Name)[] Families =
    [
        ('1', "The file and its encoding"), ('2', "Front matter"), ('3', "Title, body and furniture"), ('4', "Quotation marks and speakers"),
        ('5', "Names and entities"), ('6', "The articles of a project together"), ('7', "Own types and data files"), ('8', "References"), ('9', "ContentSdk and the project that uses it"),
    ];

    /// <summary>CSDK91xx come from the package's MSBuild targets, not from the generator.</summary>
    public static bool IsBuildCheck(string id) => id.StartsWith("CSDK91", StringComparison.Ordinal);

    public static string Page()
    {
        var output = new StringBuilder();
        output.Append("# Rules\n\nGenerated from `RuleCatalog`; a test keeps this page up to date. A blocking rule always stops the build and cannot be turned off.\n");
        output.Append("To set the severity of another rule for some files, write `contentsdk_severity.CSDK0000 = none | suggestion | warning | error` in a section of an `.editorconfig`.\n");
        foreach (var (digit, name) in Families)
        {
            var rules = RuleCatalog.All.Where(rule => rule.Id[4] == digit).ToList();
            var checks = Directory.EnumerateFiles(Repository.PathOf("docs/rules"), $"CSDK{digit}*.md")
                .Select(path => Path.GetFileNameWithoutExtension(path)).Where(IsBuildCheck).Order(StringComparer.Ordinal).ToList();
            if (rules.Count + checks.Count == 0)
                continue;
            output.Append("\n## ").Append(name).Append("\n\n| Rule | Severity | |\n|---|---|---|\n");
            foreach (var rule in rules)
                output.Append(CultureInfo.InvariantCulture, $"| [{rule.Id}]({rule.Id}.md) | {rule.Severity}{(rule.IsBlocking ? ", blocking" : "")} | {rule.Title} |\n");
            foreach (var id in checks)
                output.Append(CultureInfo.InvariantCulture, $"| [{id}]({id}.md) | check of the build | {TitleOf(id)} |\n");
        }
        return output.ToString();
    }

    public static string Releases()
    {
        var output = new StringBuilder("; Rules of the next release.\n\n### New Rules\n\nRule ID | Category | Severity | Notes\n--------|----------|----------|-------\n");
        foreach (var rule in RuleCatalog.All)
            output.Append(CultureInfo.InvariantCulture, $"{rule.Id} | Content | {rule.Severity} | {rule.Title}\n");
        return output.ToString();
    }

    public static void Check(string path, string expected)
    {
        if (Environment.GetEnvironmentVariable("CONTENTSDK_UPDATE") == "1")
            File.WriteAllText(Repository.PathOf(path), expected);
        Assert.True(
            File.Exists(Repository.PathOf(path)) && Repository.Read(path) == expected,
            $"{path} is out of date. Run: CONTENTSDK_UPDATE=1 dotnet run --project tests/ContentSdk.Generator.Tests -- -class {typeof(RuleTests).FullName}");
    }

    private static string TitleOf(string id)
    {
        var heading = Repository.Read($"docs/rules/{id}.md").Split('\n')[0];
        return heading[(heading.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
    }
}
