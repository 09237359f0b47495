using System.Text;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Naming;

/// <summary>How words are joined to names. The model compiles this file, too: terms have the same names in sets built by hand.</summary>
internal static class WordCase
{
    /// <summary>The words in Pascal case; an underscore where two numbers meet and before a digit in front.</summary>
    public static string Pascal(IReadOnlyList<string> words)
    {
        const int Short = 256;
        var most = 0;
        for (var i = 0; i < words.Count; i++)
            most += words[i].Length + 1;
        var name = most <= Short ? stackalloc char[Short] : new char[most];
        var length = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (IsDigit(word[0]) && (length == 0 || IsDigit(name[length - 1])))
                name[length++] = '_';
            word.AsSpan().CopyTo(name.Slice(length));
            if (word[0] is >= 'a' and <= 'z')
                name[length] = (char)(word[0] - 0x20);
            length += word.Length;
        }
        return name.Slice(0, length).ToString();
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
