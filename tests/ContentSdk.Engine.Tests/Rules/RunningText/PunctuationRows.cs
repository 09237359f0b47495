namespace ContentSdk.Engine.Tests.Rules.RunningText;

internal static class PunctuationRows
{
    public static IEnumerable<RuleRow> All =>
    [
        new("CSDK4005", "The boat , the net and the men left .", "1:9 1:36", "The boat, the net and the men left."),
        new("CSDK4005", "Was it late ? “Yes !” he said ; nobody asked.", "1:12 1:19 1:30", "Was it late? “Yes!” he said; nobody asked."),
        new("CSDK4005", "Il est tard ; qui vient ? Moi !", Language: "fr"),
        new("CSDK4005", "Il est tard , dit-elle .", "1:12 1:23", "Il est tard, dit-elle.", "fr"),
        new("CSDK4005", "Es ist spät , sagt sie.", "1:12", "Es ist spät, sagt sie.", "de"),
        new("CSDK4005", "Use .NET or .5 of it ... and then . . . see example.org . Nice ;) or not :-)"),
        new("CSDK4005", "The end\n. And so on"),

        new("CSDK4006", "They fled the fire.The rest stayed,but not for long.", "1:19 1:35"),
        new("CSDK4006", "“We won.”The crowd cheered. “We lost,”he said. Is it so?Nobody knew;all slept.", "1:8 1:37 1:56 1:68"),
        new("CSDK4006", "Read example.org/The,end or write to a.b@post.The, see Node.js, ContentSdk.Engine and Yahoo!Finance."),
        new("CSDK4006", "In the U.S.The 3.5 and 1,000 of 10:30, e.g. foo.Bar() or a,b or tags red,green,blue, file.Name.txt"),

        new("CSDK4007", "The boat,, the net;; the men left.. Then they came back,. Home.", "1:9 1:19 1:34 1:56"),
        new("CSDK4007", "The boat,, the net;; all left.. Then they came.", "1:9 1:19 1:30", "The boat, the net; all left. Then they came."),
        new("CSDK4007", "The boat, , the net and the harbour., then home.", "1:9 1:36"),
        new("CSDK4007", "Wait... Acme Inc., a maker, etc., of ../path and v1..2 dots…. The U.S., too."),
        new("CSDK4007", "그는 말했다..", Language: "ko"),

        new("CSDK4008", "The boat (the old one was late [again, he said.", "1:10 1:32"),
        new("CSDK4008", "The boat (the [very] old (and green) one) was late :( he said."),
        new("CSDK4008", "(The boat was late.\nThe men waited.)"),
        new("CSDK4009", "The boat the old one) was late again], he said.", "1:21 1:37"),
        new("CSDK4009", "a) the boat\n1) the net\niv) the men, and b) the rest :) or ;-) fine"),
        new("CSDK4009", "The plan (one)) and the rest.", "1:15"),
        new("CSDK4009", "The rest (as in note:(a)) is fine, and so is [this (here)]."),

        new("CSDK4010", "They called it “” and then \"\", or « », they said.", "1:16 1:28 1:35"),
        new("CSDK4010", "They called it “a” and \"b\" \"c\", or ““d””. \"\"Yes\"\" it is.", ""),

        new("CSDK4018", "The boat  was   late.", "1:9 1:14", "The boat was late."),
        new("CSDK4018", "The boat left.  The men stayed.\nTide      high      low\na  b  c  d  e  f"),
    ];
}
