namespace ContentSdk.Engine.Naming;

/// <summary>Names of members that people write themselves.</summary>
internal static class MemberNames
{
    private const int MostCharacters = 100;

    /// <summary>
    /// Whether a member can have the name: as C# names types and members, in ASCII, and
    /// nothing that generated code uses itself.
    /// </summary>
    public static bool IsValid(string id) => IsSpelledWell(id) && Identifier.Free(id) == id;

    /// <summary>Whether a name has the letters of a member, be it taken or free.</summary>
    public static bool IsSpelledWell(string id) =>
        id.Length is > 0 and <= MostCharacters && id[0] is >= 'A' and <= 'Z'
        && id.All(static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'));

    /// <summary>A valid name with the words of a text, or an example.</summary>
    public static string Suggest(string text)
    {
        var words = NameWords.Cut(text.AsSpan(), 14).Words;
        return words.Count > 0 && Identifier.Pascal(words) is var member && IsValid(member) ? member : "FerryTimetable";
    }
}
