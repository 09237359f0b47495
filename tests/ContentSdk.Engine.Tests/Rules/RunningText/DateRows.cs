namespace ContentSdk.Engine.Tests.Rules.RunningText;

internal static class DateRows
{
    public static IEnumerable<RuleRow> All =>
    [
        new("CSDK4014", "On Monday, 3 March 2024 and on Tuesday, March 5, 2024.", "1:4"),
        new("CSDK4014", "On Sat., Sept. 1, 2024 and on Sunday the 3rd of March, 2024.", "1:4"),
        new("CSDK4014", "On Monday they met again; 3 March 2024 was a Sunday. On Monday, March 3."),
        new(
            "CSDK4014",
            "On Wednesday, 25 October 1917 by the old calendar, and on Wednesday, 7 November 1917; on Wednesday, 25 October 1916, and on Wednesday, 2 March 2024.", "1:125"),
        new("CSDK4014", "Am Montag, den 3. März 2024, und am Sonntag, 3. März 2024.", "1:4", Language: "de"),
        new("CSDK4014", "Le lundi 3 mars 2024 et le dimanche 3 mars 2024.", "1:4", Language: "fr"),
        new("CSDK4014", "El lunes, 3 de marzo de 2024, y el domingo 3 de marzo de 2024.", "1:4", Language: "es"),
        new("CSDK4014", "3 Mart 2024 Pazartesi ve 3 Mart 2024, Pazar.", "1:13", Language: "tr"),

        new("CSDK4015", "On 31 April, February 30 and 29 February 2023; on June 31, 2020.", "1:4 1:14 1:30 1:51"),
        new("CSDK4015", "On 29 February 2024, 30 April, 29 February. In April 31 boats sank, in June 31% of them. Room 31 may do."),
        new("CSDK4015", "In 1712 Sweden had a 30 February. On 29 February 1900 by the Julian calendar. In 1712 there was no 31 April.", "1:100"),
        new("CSDK4015", "On 30 February they met, as in 1990. On 29 February 1915.", "1:4 1:41"),
        new("CSDK4015", "Am 31. April und am 31. Mai.", "1:4", Language: "de"),
        new("CSDK4015", "Le 31 juin et le 1er juin.", "1:4", Language: "fr"),
        new("CSDK4015", "El 30 de febrero y el 31 de enero.", "1:4", Language: "es"),
        new("CSDK4015", "31 Nisan ve 30 Nisan.", "1:1", Language: "tr"),
    ];
}
