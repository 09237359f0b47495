namespace ContentSdk.Engine.Naming;

/// <summary>Puts words together to a C# identifier or to a slug.</summary>
public static class Identifier
{
    /// <summary>Behind a name that would hide something inherited. No other name ends so.</summary>
    private const char ReservedSuffix = '_';

    /// <summary>The words in Pascal case; an underscore where two numbers meet and before a digit in front.</summary>
    public static string Pascal(IReadOnlyList<string> words) => WordCase.Pascal(words);

    /// <summary>The words of a text in Pascal case; empty where no letter of it can be written in ASCII.</summary>
    public static string OfText(string text) => Pascal(NameWords.Cut(text.AsSpan()).Words);

    /// <summary>The words in kebab case.</summary>
    public static string Kebab(IReadOnlyList<string> words) => WordCase.Kebab(words);

    /// <summary>The name, with a suffix where a member of that name is inherited or already there.</summary>
    public static string Free(string name) => ReservedNames.Contains(name) ? name + ReservedSuffix : name;
}
