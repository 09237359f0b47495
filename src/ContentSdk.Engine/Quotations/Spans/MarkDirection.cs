using ContentSdk.Engine.Quotations.Marks;

namespace ContentSdk.Engine.Quotations.Spans;

/// <summary>Decides whether a mark opens or closes, from its shape, its neighbours and what is open.</summary>
internal static class MarkDirection
{
    /// <summary>Whether the mark opens a span.</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="isOpen">Whether a mark of its family is open.</param>
    /// <param name="isNextClosing">Whether the next mark of its family leans to closing.</param>
    public static bool Opens(QuotationMark mark, bool isOpen, bool isNextClosing) => mark.Style switch
    {
        '„' or '‚' or '「' or '『' => true,
        '」' or '』' => false,
        '“' or '‟' or '‘' or '‛' or '`' => !(isOpen && mark.Lean is MarkLean.Close or MarkLean.WeakClose),
        '”' or '’' => !isOpen && mark.Lean == MarkLean.Open,
        '«' or '‹' => !isOpen || mark.Lean is MarkLean.Open or MarkLean.Either,
        '»' or '›' => !isOpen ? mark.Lean == MarkLean.Open : mark.Lean == MarkLean.Open && isNextClosing,
        _ => mark.Lean switch
        {
            MarkLean.Open => !isOpen || isNextClosing,
            // Said," We open at nine": the space stands on the wrong side.
            MarkLean.Close => !isOpen && isNextClosing && !mark.AfterDigit && mark.Family == MarkFamily.Double,
            MarkLean.WeakClose => false,
            _ => !isOpen,
        },
    };
}
