namespace ContentSdk.Engine.Tests.Rules.RunningText;

internal static class WordRows
{
    public static IEnumerable<RuleRow> All =>
    [
        new("CSDK4004", "The the boat left with with the boat boat.", "1:1 1:19 1:33", "The boat left with the boat."),
        new("CSDK4004", "He had had enough of that that day, very very enough; Duran Duran sang no no no."),
        new("CSDK4004", "The tuk tuk stopped. It is what it is. The, the boat."),
        new(
            "CSDK4004", "Das Boot und und die Männer, die die Netze holten.", "1:10", "Das Boot und die Männer, die die Netze holten.",
            "de"),
        new("CSDK4004", "Nous nous voyons dans dans le port.", "1:18", "Nous nous voyons dans le port.", "fr"),
        new("CSDK4004", "El barco de de los dos.", "1:10", "El barco de los dos.", "es"),
        new("CSDK4004", "Yavaş yavaş gitti ve ve bir bir saydı.", "1:19", "Yavaş yavaş gitti ve bir bir saydı.", "tr"),
        new("CSDK4004", "Pole pole ndio mwendo", Language: "sw"),

        new(
            "CSDK4025", "An boat and a old harbour, a 11-year-old, an 12-hour day. “A island” it is.", "1:1 1:13 1:28 1:43 1:60",
            "A boat and an old harbour, an 11-year-old, a 12-hour day. “An island” it is."),
        new(
            "CSDK4025",
            "A one-way street, a union, a European, an hour, a useful unit, an unused one, an umbrella, an 8 and a 10, plan A is good."),
        new("CSDK4025", "He came in an; thus a or an is fine, as is a 1,800, à la carte, “an” house and O'Hara a Ibiza."),
        new("CSDK4025", "Er war an die See, a alte Liebe, an Bord.", Language: "de"),

        new(
            "CSDK4026", "Definately, teh boats were seperated untill May.", "1:1 1:13 1:28 1:38",
            "Definitely, the boats were separated until May."),
        new("CSDK4026", "Mr Recieve of TEH met Teh at the sea; definitely separate, as in wether."),
        new("CSDK4026", "Das ist warscheinlich vorraus.", "1:9 1:23", "Das ist wahrscheinlich voraus.", "de"),
        new("CSDK4026", "Das teh ist seltsam.", Language: "de"),

        new("CSDK4011", "The boat cost TKTK euros. TODO write more. Lorem ipsum dolor sit amet.", "1:15 1:27 1:44"),
        new("CSDK4011", "Lorem ipsum is written here.\nThe rest: lorem ipsum dolor sit amet.\nDolor sit amet.", "1:1 2:11 3:1"),
        new("CSDK4011", "Printers call it lorem ipsum, after its first two words."),
        new("CSDK4011", "The time is TBC, the place [insert place here] is TBD.", "1:13 1:28 1:51"),
        new("CSDK4011", "Text here\n[Headline goes here]\nTexte ici", "1:1 2:1 3:1"),
        new("CSDK4011", "TBC Bank and TK Maxx open, he [sic] said [in the text]. Place the headline here. Text here and there is XX."),
        new("CSDK4011", "It was said by the baker, [NAME TK], and by [a man] of the TBC Bank [a TBC Bank].", "1:27"),
        new(
            "CSDK4029",
            "See Error! Reference source not found. It says so.\nSiehe Fehler! Textmarke nicht definiert.\nVoir Erreur\u00A0! Signet non défini.", "1:5 2:7 3:6"),
        new(
            "CSDK4029",
            "Word writes “Error! Reference source not found.” where it finds none. Error! They said: Reference source not found."),

        new(
            "CSDK4030",
            "As an AI language model, I cannot go there.\n\nCertainly! Here’s a revised version of it.\n\nSure! Here is your text:\n\nAls KI-Sprachmodell kann ich das nicht.", "1:1 3:1 5:1 7:1"),
        new(
            "CSDK4030",
            "“As an AI language model, I cannot,” it said.\nAs an AI language model, it was small.\nShe wrote: Certainly! Here is my answer.\nCertainly! Herein lies the rub.\n\nSure! Here is the news, he said."),

        new("CSDK4011", "TODO sobre el barco, todo el día.", Language: "es"),
        new("CSDK4011", "Die TK und der Rest.", Language: "de"),
    ];
}
