using ContentSdk.Engine.Model;
using Xunit;

namespace ContentSdk.Engine.Tests.Quotations;

public class MarkFindingTests
{
    [Theory]
    [InlineData("“Closed,” she said, ‘and it’s fine.’ The '90s, 5'10\", a 6\" pipe.", "")]
    [InlineData("Cut a cross ¾\" deep, 5½\" wide and 5' 10½\" long.", "")]
    [InlineData("“One.\n“Two,” she said.", "")]
    [InlineData("„Offen“, »offen«, «ouvert», ”öppet”, „offen”.", "")]
    [InlineData("Then “One.\nThen two.", "CSDK4001 1:6")]
    [InlineData("\"Never closed and \"yes\" came.", "CSDK4001 1:1")]
    [InlineData("Never opened,” she said.", "CSDK4002 1:14")]
    [InlineData("Called “a friendship.\"", "CSDK4003 1:8")]
    [InlineData("”Wrong way round,“ she said.", "CSDK4003 1:1")]
    [InlineData("« Tout va bien\", dit-elle.", "CSDK4003 1:1")]
    [InlineData("\"Tout va bien », dit-elle.", "CSDK4003 1:1")]
    [InlineData("“Todo bien», dijo.", "CSDK4003 1:1")]
    [InlineData("„Alles gut«, sagte sie.", "CSDK4003 1:1")]
    [InlineData("»Alles gut“, sagte sie, und »nichts« half.", "CSDK4003 1:1")]
    [InlineData("« Tout va bien”, dit-elle, et « rien » n’aida.", "CSDK4003 1:1")]
    [InlineData("« Il dit \"oui\" », dit-elle.", "")]
    [InlineData("« Tout va bien\" et le reste », dit-elle.", "CSDK4002 1:15")]
    public void Marks_without_a_fit_partner_are_reported_where_they_stand(string text, string expected)
    {
        var findings = new List<Finding>();
        Reading.Spans(text, findings);
        Assert.Equal(expected, string.Join("; ", findings.Select(f => $"{f.RuleId} {f.Start.Line}:{f.Start.Column}")));
    }
}
