namespace ContentSdk.Engine.Tests.Rules.RunningText;

internal static class ArticleRows
{
    private const string Before = "It rained all day, the wind was strong, and all boats stayed in until late at night.";
    private const string Behind = "Nobody at the pier knew why that was so, and the rain went on until the evening came.";
    private const string Quote = "“We waited for hours, and nobody came to tell us why the boats did not leave.”";

    public static IEnumerable<RuleRow> All =>
    [
        new("CSDK4019", $"{Before}\n{Quote}\n{Behind}", "2:1"),
        new("CSDK4019", $"{Before}\n{Quote} said Orla Fenwick.\n{Behind}"),
        new("CSDK4019", $"{Before} She put it so:\n{Quote}\n{Behind}"),
        new("CSDK4019", $"{Before}\n{Quote}\n— Orla Fenwick\n{Behind}"),
        new("CSDK4019", $"{Quote}\n{Before}\n{Behind}", HasHeadline: true),

        new("CSDK5014", "Orla Brennwick left early. Mrs Brennwick said so. Orla Brenwick came back.", "1:56"),
        new("CSDK5014", "Orla Brennwick left early. Mrs Brennwick said so. Mr Paul Brenwick came back with Paul Brenwick."),
        new("CSDK5014", "Orla Brennwick left early. Mrs Brennwick said so. Her brother Paul Brenwick came back."),
        new("CSDK5014", "Orla Brennwick left early. Mrs Brennwick said so. The Brennwicks came back."),
        new("CSDK5014", "Orla Brennwick left early. Mrs Brennwick said so. Her name is also spelled Brenwick."),
        new("CSDK5014", "Ann Anderson left early. Mrs Anderson said so. Then Mr Andersen came back."),
    ];
}
