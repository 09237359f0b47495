using System.Text;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Naming;

/// <summary>How words are joined to names. The model compiles this file, too: terms have the same names in sets built by hand.</summary>
internal static class WordCase
{
    /// <summary>The words in Pascal case; an underscore where two numbers meet and before a digit in front.</summary>
    public static string Pascal(IReadOnlyList<string> words)
    {
        var builder = new StringBuilder();
        foreach (var word in words)
        {
            if (IsDigit(word[0]) && (builder.Length == 0 || IsDigit(builder[builder.Length - 1])))
                builder.Append('_');
            builder.Append(word[0] is >= 'a' and <= 'z' ? (char)(word[0] - 0x20) : word[0]).Append(word, 1, word.Length - 1);
        }
        return builder.ToString();
    }

    /// <summary>The words in kebab case.</summary>
    public static string Kebab(IReadOnlyList<string> words) => CharClass.ToLower(string.Join("-", words));

    /// <summary>The name with its words set apart: <c>MyFirst_post</c> becomes <c>My First post</c>.</summary>
    public static string Spaced(string name)
    {
        var builder = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && CharClass.IsUpper(name[i]) && CharClass.IsLower(name[i - 1]))
                builder.Append(' ');
            builder.Append(name[i] is '.' or '_' ? ' ' : name[i]);
        }
        return builder.ToString();
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
