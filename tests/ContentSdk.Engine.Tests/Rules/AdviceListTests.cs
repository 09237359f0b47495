using System.Xml.Linq;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using Xunit;

namespace ContentSdk.Engine.Tests.Rules;

public class AdviceListTests
{
    [Fact]
    public void The_package_lists_every_rule_that_can_warn_for_ContentSdkWarningsAsErrors()
    {
        var targets = XDocument.Parse(Repository.Read("src/ContentSdk/buildTransitive/ContentSdk.Advice.targets"));
        var warning = RuleCatalog.All.Where(rule => rule is { IsBlocking: false, Severity: RuleSeverity.Warning }).Select(rule => rule.Id);

        Assert.Equal(string.Join(';', warning), targets.Descendants("_ContentSdkAdvice").Single().Value);
    }
}
