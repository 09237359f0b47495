using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;

namespace ContentSdk.Engine.Sets;

/// <summary>The outputs of a site whose needs articles are held to.</summary>
[Flags]
public enum SiteOutputs
{
    /// <summary>None: nothing is checked.</summary>
    None = 0,

    /// <summary>A feed in Atom.</summary>
    Atom = 1,

    /// <summary>Structured data of schema.org for search engines.</summary>
    JsonLd = 2,

    /// <summary>Previews of links in chats and social networks.</summary>
    OpenGraph = 4,

    /// <summary>A feed in RSS.</summary>
    Rss = 8,
}

/// <summary>How a project writes which outputs it has: <c>rss;json-ld</c>.</summary>
public static class SiteOutputWords
{
    private const string Property = "ContentSdkOutputs";

    private static readonly string[] Words = ["atom", "json-ld", "opengraph", "rss"];

    /// <summary>The outputs that are known. What is wrong with others, <see cref="Problems"/> says.</summary>
    public static SiteOutputs Read(string text) => Parts(text).Select(NumberOf).Where(static number => number >= 0)
        .Aggregate(SiteOutputs.None, static (all, number) => all | (SiteOutputs)(1 << number));

    /// <summary>What is wrong with the words.</summary>
    public static IEnumerable<Wording> Problems(string text) => Parts(text).Where(static word => NumberOf(word) < 0).Select(static word =>
    {
        var wording = Wording.ForUnknown(HostRules.MisspelledPropertyValue, HostRules.UnknownPropertyValue, word, Words);
        return new Wording(wording.Message, [.. wording.Arguments, Property]);
    });

    private static int NumberOf(string word) =>
        Array.FindIndex(Words, known => string.Equals(known, word, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> Parts(string text) =>
        text.Split(';', ',', '|').Select(static word => word.Trim()).Where(static word => word.Length > 0);
}
