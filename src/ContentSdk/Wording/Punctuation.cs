using System.Globalization;

namespace ContentSdk.Wording;

// The marks of all scripts that a text shown alone depends on.
internal static class Punctuation
{
    /// <summary>A mark after which a sentence goes on.</summary>
    public static bool IsComma(char c) => c is ',' or '،' or '，' or '、' or '﹐' or '﹑' or '､' or '՝' or '፣' or '᠂' or '߸' or '⹁';

    /// <summary>A mark that ends a statement.</summary>
    public static bool IsFullStop(char c) => c is '.' or '。' or '．' or '｡' or '۔' or '।' or '॥' or '։' or '።' or '။';

    /// <summary>A mark that ends a sentence of any kind.</summary>
    public static bool IsSentenceEnd(char c) => IsFullStop(c) || c is '!' or '?' or '！' or '？' or '؟' or '…' or '‽' or '⁈' or '⁉' or '՞';

    /// <summary>A colon or semicolon: what follows it may begin with a capital letter.</summary>
    public static bool IsColon(char c) => c is ':' or '：' or ';' or '；' or '؛';

    /// <summary>A dash, which may be around “she said” in place of quotation marks.</summary>
    public static bool IsDash(char c) => c is '—' or '–' or '―' or '⸺';

    /// <summary>A quotation mark, on whichever side.</summary>
    public static bool IsQuotationMark(char c) =>
        c is '"' or '\'' or '„' or '‚' or '「' or '」' or '『' or '』' or '＂' or '`' or '〝' or '〞' or '〟'
        || char.GetUnicodeCategory(c) is UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation;

    /// <summary>A mark that opens, whatever follows it: a quotation mark or bracket.</summary>
    public static bool IsOpening(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.OpenPunctuation;

    /// <summary>A mark that may follow the end of a sentence and belongs to it: a quotation mark or bracket.</summary>
    public static bool IsClosing(char c) => IsQuotationMark(c) || char.GetUnicodeCategory(c) == UnicodeCategory.ClosePunctuation;

    /// <summary>Whether a UTF-16 code unit is of Chinese or Japanese, with their marks: no spaces are between words.</summary>
    public static bool IsWide(char c) =>
        c is (>= '\u2E80' and <= '\u312F') or (>= '\u31A0' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF')
            or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE4F') or (>= '\uFF00' and <= '\uFF9F')
            or (>= '\uD840' and <= '\uD88F');
}
