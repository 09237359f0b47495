namespace ContentSdk.Engine.Tests.Rules.RunningText;

internal static class CharacterRows
{
    public static IEnumerable<RuleRow> All =>
    [
        new(
            "CSDK4031", "It cost nine.:contentReference[oaicite:0]{index=0} And ten【4:0†source】, or eleven [oaicite:12].",
            "1:14 1:59 1:83"),
        new("CSDK4031", "【東京】 and 【3】 and [1] and :content: are fine, and so is † in a text."),

        new("CSDK1011", "The har\u200Bbour is open.", "1:8", "The harbour is open."),
        new("CSDK1011", "The harbour\u200B is \u2060open.", "1:12 1:17", "The harbour is open."),
        new("CSDK1011", "Die Fäh\u200Cre fährt.", "1:8", "Die Fähre fährt.", "de"),
        new("CSDK1011", "The time\u00ADtable, and/\u200Bor the plan—\u2060today."),
        new("CSDK1011", "می\u200Cخواهم", Language: "fa"),
        new("CSDK1011", "The crew \uD83D\uDC68\u200D\uD83D\uDC69 went home."),

        new("CSDK1012", "Share \uE80D\uF0E0 this \uF8FFstory.", "1:7 1:15"),
        new("CSDK1012", "Share this \uD83D\uDC68 story \uFB01rst."),

        new("CSDK1013", "Tea &amp; cake cost 5&nbsp;euros, it&#8217;s said.", "1:5 1:22 1:37", "Tea & cake cost 5\u00A0euros, it’s said."),
        new(
            "CSDK1013", "Tea &amp;amp; cake &amp;quot;here&amp;quot;, says&#x20;he &#151; so.", "1:5 1:20 1:34 1:50 1:59",
            "Tea & cake \"here\", says he — so."),
        new("CSDK1013", "One<br/>two <b>three</b> <a href=\"x\">four</a>.<!-- note -->", "1:4 1:13 1:21 1:26 1:42 1:47"),
        new("CSDK1013", "The loan ended<o:p></o:p> on <w:sdt id=1>Monday</w:sdt>, at <a:b>.", "1:15 1:20 1:30 1:48"),
        new("CSDK1013", "If a < b and b > c, then AT&T; R&D; and <nobody> know. He types “<br>” & goes &; &#; &nosuch;"),
        new("CSDK1013", "title: \"A &quot;B&quot;\"", "1:11 1:18", "title: \"A \"B\"\""),

        new("CSDK1017", "Kar yaðýþý dün akþam ulaþýmý aksattý, okullar bir gün için tatil edildi.", "1:5", Language: "tr"),
        new("CSDK1017", "Biblioteka zosta³a otwarta, a dzieci maj¹ wiêcej miejsca ni¿ przedtem.", "1:12", Language: "pl"),
        new("CSDK1017", "A estaçăo năo abriu porque as reparaçőes năo acabaram.", "1:3", Language: "pt"),
        new("CSDK1017", "La bibliothŽcaire est arrivŽe trs t™t et a dŽjˆ fermŽ la porte.", "1:4", Language: "fr"),
        new("CSDK1017", "Guðmundur ile Þórður, Sigríður’u dün akşam bekledi; maður ve þjóð sözcükleri de geçti.", Language: "tr"),
        new("CSDK1017", "“Sabrımız kalmadı” dedi. “Yol açıldı” diye ekledi. “Köy boşaldı” dedi.", Language: "tr"),
        new("CSDK1017", "“Sabrımız kalmadı” dedi. “Yol açıldı” diye ekledi. “Köy boşaldı” dedi.", Language: "und"),
        new("CSDK1017", "Dün ‘sabrımız kalmadı’ dedi, «yol açıldı» dedi, ‘köy boşaldı’ dedi, ‘su arttı’ dedi.", Language: "tr"),
        new("CSDK1017", "“Sabrımız kalmadı“ dedi, „yolumuz kapandı“ dedi, «halkımız kırıldı» dedi.", Language: "tr"),
        new("CSDK1017", "“Bu yol kapandý” dedi. ‘Sabrým kalmadý’ dedi, «köy boþaldý» dedi.", "1:9", Language: "tr"),
        new("CSDK1017", "The café, the façade and the naïve señora of Tromsø are as they were, says Łukasz.", Language: "en"),

        new("CSDK1018", "Die Gro?mutter f?ttert die V?gel.", "1:5", Language: "de"),
        new("CSDK1018", "La se?ora llega.", "1:4", Language: "es"),
        new("CSDK1018", "The mayor?s caf? isn?t open.", "1:5"),
        new("CSDK1018", "Who?what and why? See shop.example.org/page?id=3 or list?a=b&c=d, “Really?” he says?"),

        new("CSDK1019", "The mayor=E2=80=99s caf=C3=A9 opens.", "1:10"),
        new("CSDK1019", "The fa=E7ade is new.", "1:7", Language: "en"),
        new("CSDK1019", "The ferry company says that the boats will be late until the end of the mon=\nth.", "1:76"),
        new("CSDK1019", "The caf%C3%A9 is%20open.", "1:8"),
        new("CSDK1019", "The gate%20is open.", "1:9"),
        new("CSDK1019", "The harbour\\u2019s gate is shut.\\n\\nIt is late.", "1:12"),
        new("CSDK1019", "It is shut.\\n\\nIt is late.", "1:12"),
        new("CSDK1019", "See https://example.org/caf%C3%A9?a=%20b, C:\\x86, “\\u2019” and a=20, b=C3 or 5%20 of it, x =\nnine."),

        new("CSDK4027", "The pier {{< figure src=\"pier.jpg\" >}} and {% include ad.html %} by {{ page.author }}.", "1:10 1:44 1:69"),
        new("CSDK4027", "Read [[Harbour Office]] and ![[pier.png]] and [[_TOC_]], ==marked== and ${name}.", "1:6 1:29 1:47 1:58 1:73"),
        new("CSDK4027", ":::tip\nFerries are early.\n:::\n{: .class}\n[TOC]\n[!INFO] Late.", "1:1 3:1 4:1 5:1 6:1"),
        new("CSDK4027", "Winter {#custom-id}\nWinter {.big}\n!!! note\n.. note:: Late", "1:8 2:8 3:1 4:1"),
        new("CSDK4027", "[caption id=\"a_1\" width=\"10\"]The pier[/caption] <%= name %> %%a comment%% :tada:!", "1:1 1:49 1:61 1:75"),
        new("CSDK4027", "The **new** pier is [here](https://example.org/pier).", "1:5 1:21"),
        new(
            "CSDK4027",
            "He says {that} it [sic] is 5:30, a == b == c, [[1]], $5 {or} $6, 50% or 60%, 2**3**4, [a] (b), “=”, and :) or ::."),
        new("CSDK4027", "What?!! Why??? And so on ... :-: note: the pier: it is late. [continued] [12] [a=b] ** a **"),

        new("CSDK4012", "The p\u0430yment \u0421lub and \u0391thens.", "1:5 1:13 1:22", "The payment Club and Athens."),
        new("CSDK4012", "\u041E\u043D c\u043A\u0430\u0437\u0430\u043B.", "1:4", "\u041E\u043D \u0441\u043A\u0430\u0437\u0430\u043B.", "ru"),
        new("CSDK4012", "Of TGF\u03B2, 5 \u03BCm, \u00B5g, \u0420\u043E\u0441\u0441\u0438\u044F and \u0391\u03B8\u03AE\u03BD\u03B1."),

        new("CSDK4013", "It`s late, they´re gone, don´t wait.", "1:1 1:12 1:26", "It’s late, they’re gone, don’t wait."),
        new("CSDK4013", "Wie geht´s, fragte er.", "1:5", "Wie geht’s, fragte er.", "de"),
        new("CSDK4013", "Il a dit qu`il vient de l´eau.", "1:10 1:25", "Il a dit qu’il vient de l’eau.", "fr"),
        new("CSDK4013", "Dün Ankara`da kar yağdı.", "1:5", "Dün Ankara’da kar yağdı.", "tr"),
        new("CSDK4013", "The `ls` command, the Ka`ba and ´quoted´ words."),
    ];
}
