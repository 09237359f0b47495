namespace ContentSdk.Benchmarks.Articles;

/// <summary>Invented people and places, and plain words to make sentences of.</summary>
internal static class Vocabulary
{
    public static readonly string[] GivenNames =
        [
            "Ada", "Bruno", "Celia", "Dorian", "Edith", "Felix", "Greta", "Hugo", "Irene", "Jonas", "Karla", "Leon", "Mara", "Nora",
            "Oscar", "Petra",
        ];

    public static readonly string[] Surnames =
    [
        "Pellworth", "Ashgrove", "Brindlemoor", "Castellane", "Dunmarrow", "Everholt", "Fenwicket", "Garrowby", "Hallibrand", "Inglestone",
        "Jorvikson", "Kestleman", "Lindorff", "Marchbanksy", "Northwold", "Oakenfeld", "Pridmorel", "Quillfeather", "Rookhurst",
        "Stavenger",
    ];

    public static readonly string[] Places =
    [
        "Lowmouth", "Port Averill", "Kellminster", "Vandoria", "Ostmark Bay", "Tresselby", "Northern Quillan", "Ravensholme", "Calderwick",
        "Saltmarsh",
    ];

    public static readonly string[] Organisations =
    [
        "Lowmouth Harbour Board", "Institute for Tidal Research", "Vandoria Rail Company", "National Council of Fishers",
        "Kellminster University",
        "Party for the Coast", "Averill Shipping Group", "Ministry of Waterways",
    ];

    public static readonly string[] Roles =
        ["mayor", "engineer", "harbour master", "professor", "minister", "spokeswoman", "director", "teacher", "shop steward", "historian"];

    public static readonly string[] Nouns =
    [
        "bridge", "harbour", "budget", "river", "school", "railway", "council", "report", "market", "winter", "ferry", "pier", "library",
        "plan",
        "contract", "storm", "season", "survey", "bank", "tunnel", "village", "festival", "hospital", "question", "answer", "street",
        "engine",
    ];

    public static readonly string[] Adjectives =
        [
            "old", "new", "costly", "quiet", "public", "careful", "sudden", "long", "difficult", "local", "early", "modest", "serious",
            "simple", "late",
        ];

    public static readonly string[] Verbs =
        [
            "opened", "changed", "delayed", "finished", "supported", "rejected", "repaired", "measured", "promised", "reached", "studied",
            "closed",
        ];

    public static readonly string[] SayVerbs = ["said", "added", "warned", "explained", "told reporters", "argued", "insisted", "recalled"];

    public static readonly string[] Openings =
        [
            "After months of talks", "On Monday", "In the first week of the season", "For a second time this year", "Despite heavy rain",
            "According to the plan",
        ];
}
