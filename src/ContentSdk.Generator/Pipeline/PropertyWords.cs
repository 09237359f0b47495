using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;

namespace ContentSdk.Generator.Pipeline;

/// <summary>The properties that take one of a few words. With any other word the build would go on as if they were not set.</summary>
internal static class PropertyWords
{
    private static readonly string[] Switch = ["true", "false"];

    private static readonly (string Property, string[] Words)[] Known =
    [
        ("ContentSdkCarrier", ["auto", "code", "resource"]),
        ("ContentSdkEnabled", Switch),
        ("ContentSdkGeneratorCache", Switch),
        ("ContentSdkRawHtml", Switch),
        ("ContentSdkSchemas", Switch),
        ("ContentSdkStep", Switch),
        ("ContentSdkUnknownKeys", ["warning", "error"]),
        ("ContentSdkVisibility", ["internal", "public"]),
        ("ContentSdkWarningsAsErrors", Switch),
    ];

    /// <summary>What is wrong with them, by name.</summary>
    /// <param name="valueOf">The value of a property; empty where it is not set.</param>
    public static IEnumerable<Wording> Problems(Func<string, string> valueOf) =>
        from known in Known
        let value = valueOf(known.Property)
        where value.Length > 0 && !known.Words.Contains(value, StringComparer.OrdinalIgnoreCase)
        select Problem(known.Property, value, known.Words);

    private static Wording Problem(string property, string value, string[] words)
    {
        var wording = Wording.ForUnknown(HostRules.MisspelledPropertyValue, HostRules.UnknownPropertyValue, value, words);
        return new(wording.Message, [.. wording.Arguments, property]);
    }
}
