using ContentSdk.Engine.Formats.Cells;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Json;

/// <summary>Numbers of JSON, and what people write instead of them and of its words.</summary>
internal static class JsonNumber
{
    /// <summary>Whether a text is a number, and one that can be held.</summary>
    public static bool Is(string text)
    {
        var i = text.Length > 0 && text[0] == '-' ? 1 : 0;
        var end = Digits.End(text, i);
        if (end == i || (text[i] == '0' && end > i + 1))
            return false;
        if (end < text.Length && text[end] == '.')
        {
            i = end + 1;
            end = Digits.End(text, i);
            if (end == i)
                return false;
        }
        if (end < text.Length && text[end] is 'e' or 'E')
        {
            i = end + 1 < text.Length && text[end + 1] is '+' or '-' ? end + 2 : end + 1;
            end = Digits.End(text, i);
            if (end == i)
                return false;
        }
        return end == text.Length && LexicalClass.Of(text).Kind != CellKind.Text;
    }

    /// <summary>What is wrong with a word without quotation marks that is no text; null where it is text.</summary>
    public static Wording? FaultOf(string token)
    {
        var meant = CharClass.ToLower(token) switch
        {
            "true" or "yes" or "on" => "true",
            "false" or "no" or "off" => "false",
            "null" or "none" or "nil" or "undefined" or "~" => "null",
            _ => null,
        };
        if (meant is not null)
            return new(JsonRules.Word, Snippet.Of(token), meant);
        foreach (var c in token)
        {
            if (!Digits.Is(c) && c is not ('+' or '-' or '.' or '_' or 'e' or 'E' or 'x'))
                return null;
        }
        return Digits.Is(token[0]) || (token.Length > 1 && token[0] is '+' or '-' or '.' && Digits.Is(token[1]))
            ? new(JsonRules.Number, Snippet.Of(token))
            : null;
    }
}
