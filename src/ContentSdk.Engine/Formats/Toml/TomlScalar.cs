using ContentSdk.Engine.Formats.Cells;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Toml;

/// <summary>Values without quotation marks: numbers, dates, and words for yes and no.</summary>
internal static class TomlScalar
{
    /// <summary>
    /// The value as <see cref="LexicalClass"/> reads it, or what is wrong with it; neither where it is text without its quotation marks.
    /// </summary>
    public static (string? Value, Wording? Fault) Read(string token)
    {
        if (SpecialOf(token) is { } special)
            return (special, null);
        if (IsDateOrTime(token))
            return Moment(token) is { } moment ? (moment, null) : (null, new(TomlRules.Date, Snippet.Of(token)));
        if (Digits.Is(token[0]) || (token[0] is '+' or '-' or '.' && token.Length > 1 && (Digits.Is(token[1]) || token[1] == '.')))
            return TomlNumber.Read(token);
        return (null, FaultOf(token));
    }

    /// <summary>A text as TOML.</summary>
    public static string Quoted(string text) =>
        text.IndexOf('"') < 0 && text.IndexOf('\\') < 0 ? $"\"{text}\""
        : text.IndexOf('\'') < 0 ? $"'{text}'"
        : $"\"{text.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";

    private static string? SpecialOf(string token) => token switch
    {
        "true" or "false" => token,
        "inf" or "+inf" => ".inf",
        "-inf" => "-.inf",
        "nan" or "+nan" or "-nan" => ".nan",
        _ => null,
    };

    private static bool IsDateOrTime(string token) =>
        (token.Length > 4 && Digits.Are(token, 0, 4) && token[4] == '-')
        || (token.Length > 2 && Digits.Are(token, 0, 2) && token[2] == ':');

    // One way of writing, so that equal moments are equal values.
    private static string? Moment(string token)
    {
        var text = token.Length > Timestamp.DateLength && token[Timestamp.DateLength] is ' ' or 't'
            ? $"{token.Substring(0, Timestamp.DateLength)}T{token.Substring(Timestamp.DateLength + 1)}"
            : token;
        text = text.Replace('z', 'Z');
        var kind = LexicalClass.Of(text).Kind;
        return kind is CellKind.Date or CellKind.Time or CellKind.DateTimeOffset or CellKind.LocalDateTime ? text : null;
    }

    private static Wording? FaultOf(string token) => CharClass.ToLower(token) switch
    {
        "true" or "yes" or "on" => new(TomlRules.Word, Snippet.Of(token), "true"),
        "false" or "no" or "off" => new(TomlRules.Word, Snippet.Of(token), "false"),
        "null" or "none" or "nil" or "~" => new(TomlRules.Null, Snippet.Of(token)),
        _ => null,
    };
}
