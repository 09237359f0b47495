using ContentSdk.Engine.Quotations.Marks;

namespace ContentSdk.Engine.Quotations.Spans;

/// <summary>Which closing mark belongs to which opening mark, in any of the usual typographies.</summary>
internal static class MarkPairs
{
    /// <summary>Whether the two marks are a pair somewhere: English, German, French, Swedish, East Asian, or typed on a keyboard.</summary>
    public static bool Match(char open, char close) => open switch
    {
        '"' or '＂' or '”' or '’' or '\'' => close == open,
        '“' or '‟' => close == '”',
        '„' => close is '“' or '”' or '„',
        '‘' or '‛' => close == '’',
        '‚' => close is '‘' or '’',
        '`' => close is '\'' or '`' or '´',
        '«' => close == '»',
        '»' => close is '«' or '»',
        '‹' => close == '›',
        '›' => close is '‹' or '›',
        '「' => close == '」',
        '『' => close == '』',
        _ => false,
    };

    /// <summary>
    /// What the closing mark should be, where the opening one leaves no choice: <c>„</c> closes with <c>“</c> here and with <c>”</c> there,
    /// <c>”</c> may be a mistake itself, and of a straight single mark nobody knows what it is.
    /// </summary>
    public static string? ClearPartner(QuotationMark open, QuotationMark close) =>
        open.Length != 1 || open.Family != close.Family ? null : open.Style switch
        {
            '"' => "\"",
            '“' => "”",
            '‘' => "’",
            '«' => "»",
            '‹' => "›",
            '「' => "」",
            '『' => "』",
            _ => null,
        };
}
