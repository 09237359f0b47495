namespace ContentSdk.Engine.Tests.Rules.RunningText;

internal static class BlockRows
{
    private const string Long = "The old boat left the harbour late at night, and nobody on the pier saw it go.";
    private const string Other = "The men who own it say that they had asked for leave, and waited for an hour.";

    public static IEnumerable<RuleRow> All =>
    [
        new("CSDK4016", $"{Long}\nThen.\n{Long}", "3:1"),
        new("CSDK4016", $"{Long}\n{Other}\n{Long}\n{Other}", "3:1"),
        new("CSDK4016", $"{Long}\nThen.\n{Long}", HasHeadline: true),
        new("CSDK4016", $"{Long}\nIt rained.\nIt rained.\n{Long[..^1]}!\n{Other[..^1]}?\n{Other[..^1]}?"),
        new("CSDK4016", $"{Long}\nOne.\n{Long}\nTwo.\n{Long}"),

        new("CSDK4017", "One left.\nTwo stayed.\nThree came.\nThe harbour says that it will ask the", "4:35"),
        new("CSDK4017", "One left.\nTwo stayed.\nThree came.\nThe harbour says that it will ask,", "4:31"),
        new("CSDK4017", "Eins ging.\nZwei blieben.\nDrei kamen.\nDer Hafen sagt dazu heute nichts, weil", "4:35", Language: "de"),
        new("CSDK4017", "One left.\nTwo stayed.\nThree came.\nThe harbour says that it will ask for more boats"),
        new("CSDK4017", "one left\ntwo stayed\nthree came\nthe harbour says that it will ask the"),
        new("CSDK4017", "One left.\nTwo stayed.\nThree came.\nThe harbour says that it is one it dreams of."),

        new("CSDK4028", "Title\nR\nealized through a combination of boats.", "2:1", HasHeadline: true),
        new("CSDK4028", "“T\nhe boats are out,” said the crew.", "1:2"),
        new("CSDK4028", "R ealized in eleven days.", "1:1", "Realized in eleven days."),
        new("CSDK4028", "“T he boats are out,” said the crew.", "1:2", "“The boats are out,” said the crew."),
        new("CSDK4028", "D ie Boote sind draußen.", "1:1", "Die Boote sind draußen.", "de"),
        new("CSDK4028", "A boat left.\nI am late.\nX marks the spot.\nT cells and E coli.\nA\nThe boat.\nB\n12 boats.\nC\nsmall cell"),
        new("CSDK4028", "O barco partiu.\nA ponte fechou.\nE o barco?", Language: "pt"),

        new("CSDK4020", "The boat left late.\nNobody saw it.", "1:19", "The boat left late\nNobody saw it.", HasHeadline: true),
        new("CSDK4020", "Stay home. Save lives.\nThey say.", HasHeadline: true),
        new("CSDK4020", "The boat left...\nNobody saw it.", HasHeadline: true),
        new("CSDK4020", "The boat left for Acme Inc.\nNobody saw it.", HasHeadline: true),
        new("CSDK4028", "Title\nR\nealized through a combination of boats.", "2:1", HasHeadline: true),
        new("CSDK4028", "“T\nhe boats are out,” said the crew.", "1:2"),
        new("CSDK4028", "R ealized in eleven days.", "1:1", "Realized in eleven days."),
        new("CSDK4028", "“T he boats are out,” said the crew.", "1:2", "“The boats are out,” said the crew."),
        new("CSDK4028", "D ie Boote sind draußen.", "1:1", "Die Boote sind draußen.", "de"),
        new("CSDK4028", "A boat left.\nI am late.\nX marks the spot.\nT cells and E coli.\nA\nThe boat.\nB\n12 boats.\nC\nsmall cell"),
        new("CSDK4028", "O barco partiu.\nA ponte fechou.\nE o barco?", Language: "pt"),

        new("CSDK4020", "The boat left late.\nNobody saw it."),

        new("CSDK4021", "Boat " + string.Concat(Enumerable.Repeat("goes on ", 13)) + "\nNobody saw it.", "1:1", HasHeadline: true),
        new("CSDK4021", "Boat " + string.Concat(Enumerable.Repeat("goes on ", 12)) + "\nNobody saw it.", HasHeadline: true),

        new("CSDK4022", "THE BOAT LEFT LATE AGAIN\nNobody saw it.", "1:1", HasHeadline: true),
        new("CSDK4022", "NATO MEETS UN\nNobody saw it.", HasHeadline: true),
        new("CSDK4022", "THE BOAT LEFT LATE TODAy\nNobody saw it.", HasHeadline: true),
        new("CSDK4022", "船 今日 も 港 を 出 た\nNobody saw it.", HasHeadline: true),
    ];
}
