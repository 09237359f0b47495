using System.Text;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Entities;

/// <summary>Gives each candidate its surface and its key.</summary>
internal static class NameKeys
{
    /// <summary>Fills surface, key and number of words of those that have none yet: they depend on nothing that changes.</summary>
    public static void Assign(NameText text, List<NameCandidate> names)
    {
        var builder = new StringBuilder();
        foreach (var name in names)
        {
            if (name.Surface.Length > 0)
                continue;
            name.Surface = Surface(text, name, builder);
            name.Key = Key(text, name, builder);
        }
    }

    private static string Surface(NameText text, NameCandidate name, StringBuilder builder)
    {
        var content = text.Text.Document.Text;
        int start = text.Tokens[name.First].Start, end = text.Tokens[name.Last].End - name.Suffix;
        if (IsAsShown(content, start, end))
            return content.Substring(start, end - start);
        builder.Clear();
        for (var i = start; i < end; i++)
        {
            if (CharClass.IsFormat(content[i]))
                continue;
            if (!CharClass.IsSpace(content[i]))
                builder.Append(content[i]);
            else if (builder.Length > 0 && builder[builder.Length - 1] != ' ')
                builder.Append(' ');
        }
        return builder.ToString();
    }

    // Nearly every name is shown as it is written.
    private static bool IsAsShown(string content, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var c = content[i];
            if (c == ' ' ? i == start || content[i - 1] == ' ' : CharClass.IsFormat(c) || CharClass.IsSpace(c))
                return false;
        }
        return true;
    }

    private static string Key(NameText text, NameCandidate name, StringBuilder builder)
    {
        builder.Clear();
        name.Words = 0;
        for (var i = name.First; i <= name.Last; i++)
        {
            if (text.Tokens[i].Kind is not (Model.TokenKind.Word or Model.TokenKind.Number))
                continue;
            if (builder.Length > 0)
                builder.Append(' ');
            name.Words++;
            var word = text.Text.Slice(text.Tokens[i]);
            foreach (var c in i == name.Last ? word.Slice(0, word.Length - name.Suffix) : word)
            {
                if (c != '.')
                    builder.Append(c == '’' ? '\'' : CharClass.ToLower(c));
            }
        }
        return builder.ToString();
    }
}
