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

        new("CSDK4004", "They had hoped for for more boats, and and it has been been so.", "1:16 1:36 1:51"),
        new("CSDK4004", "What they had hoped for for years, and longed for for a long time."),
        new("CSDK4004", "They say „der Mann, der die die Boote zählt“ there, but the the pier “is the the best”.", "1:57 1:74"),
        new("CSDK4004", "The pier of the of the town, in the in the rain, on and on and on.", "1:10 1:30", "The pier of the town, in the rain, on and on and on."),
        new("CSDK4004", "They are going to have to have it, from time to time to say so, and on that on that day."),
        new("CSDK4004", "Die Boote in der in der Stadt, nach und nach und nach.", "1:11", "Die Boote in der Stadt, nach und nach und nach.", "de"),
        new("CSDK4004", "Das ist für für alle, seine seine Boote.", "1:9 1:23", Language: "de"),
        new("CSDK4004", "Elle monte sur sur le bac, par par là.", "1:12 1:28", Language: "fr"),

        new("CSDK4025", "An boat and a old harbour, a 11-year-old, an 12-hour day. “A island” it is.", "1:1 1:13 1:28 1:43 1:60", "A boat and an old harbour, an 11-year-old, a 12-hour day. “An island” it is."),
        new("CSDK4025", "A one-way street, a union, a European, an hour, a useful unit, an unused one, an umbrella, an 8 and a 10, plan A is good."),
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
        new("CSDK4011", "About TK boats were there. The TK-year-old captain paid TK euros.", "1:7 1:32 1:57"),
        new("CSDK4011", "Editors write “TK” for what is to come: “[name here TK]”, ‘TODO’ and \"Lorem ipsum dolor sit amet\". TK is short."),
        new("CSDK4011", "“The fee is TK euros,” she said.", "1:13"),

        new("CSDK4011", "It cost €XX, or XX million euros, for XX% of them, from XX.XX.2027 on.", "1:10 1:17 1:39 1:57"),
        new("CSDK4011", "Louis XX and Super Bowl XXX were in the XX century. See you there xx"),
        new("CSDK4011", "En el siglo XX y la XXX edición.", Language: "es"),

        new("CSDK4032", "Commented [AB2]: ask again\nIt is [AB3]late (source?), and (Comment AB4: sure?) cold.", "1:1 2:7 2:17 2:32"),
        new("CSDK4032", "Commented by [AB]: none. It is [CO2] and (CO2) (really?) (see above)."),
        new("CSDK4032", "It cost two. [Comment AB2: ask again] It is [Kommentar: prüfen] late. [JB3: sure?]", "1:14 1:45 1:71"),
        new("CSDK4032", "[Commented [AB2]: ask again] It is late [check spelling].", "1:1 1:41"),
        new("CSDK4032", "Note to self: call the pier.\nIt is late. @Mara please check with the pier.", "1:1 2:13"),
        new("CSDK4032", "Es war spät [bitte prüfen]. [Anm. d. Red.: Stimmt das?]", "1:13 1:29", Language: "de"),
        new("CSDK4032", "Il est tard [à vérifier]. Es tarde [falta fuente]. È tardi [da verificare]. É tarde [falta fonte].", "1:13 1:36 1:60 1:85"),
        new("CSDK4032", "Het is laat [nog checken]. Geç oldu [kontrol edilecek].", "1:13 1:37"),
        new("CSDK4032", "It was late [sic], he [Mr Orr] said. [Editor's note: The name was changed.] [Anm. d. Red.: Name geändert] (please check the website)"),
        new("CSDK4032", "He wrote “[check spelling]” there. Tell @PierNews please. Notes to editors: none. [Checkers is a game.]"),

        new("CSDK4033", "The council will trans- port the some- thing there.", "1:18 1:34", "The council will transport the something there."),
        new("CSDK4033", "The council says that the govern-\nment will act.", "1:27"),
        new("CSDK4033", "Der Hafen wird erweitert. Die Hafen- behörde plant, und er erwei- tert sich.", "1:60", "Der Hafen wird erweitert. Die Hafen- behörde plant, und er erweitert sich.", "de"),
        new("CSDK4033", "Le gouver- nement a trois mil- lions et l’admi- nistration.", "1:4 1:27 1:43", Language: "fr"),
        new("CSDK4033", "Der Bürgermeister kam. Der Bürger- meister ging.", "1:28", "Der Bürgermeister kam. Der Bürgermeister ging.", "de"),
        new("CSDK4033", "The pre- and post-war boats, a short- or long-term plan, I th- think. It was late- very late. The north- and\nsouth-bound boats."),
        new("CSDK4029", "See Error! Reference source not found. It says so.\nSiehe Fehler! Textmarke nicht definiert.\nVoir Erreur\u00A0! Signet non défini.", "1:5 2:7 3:6"),
        new("CSDK4029", "Word writes “Error! Reference source not found.” where it finds none. Error! They said: Reference source not found."),

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
