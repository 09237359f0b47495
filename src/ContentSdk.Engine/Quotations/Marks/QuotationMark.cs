namespace ContentSdk.Engine.Quotations.Marks;

/// <summary>Marks that can open and close each other.</summary>
internal enum MarkFamily : byte
{
    /// <summary>" “ ” „ ‟, and '' or `` typed for them.</summary>
    Double,

    /// <summary>' ‘ ’ ‚ ‛ `.</summary>
    Single,

    /// <summary>« ».</summary>
    Guillemet,

    /// <summary>‹ ›.</summary>
    SingleGuillemet,

    /// <summary>「 」.</summary>
    Corner,

    /// <summary>『 』.</summary>
    WhiteCorner,
}

/// <summary>What the characters beside a mark say of its direction.</summary>
internal enum MarkLean : byte
{
    /// <summary>Nothing.</summary>
    Either,

    /// <summary>It opens.</summary>
    Open,

    /// <summary>It closes.</summary>
    Close,

    /// <summary>It closes, unless it is an apostrophe (the players' union).</summary>
    WeakClose,
}

/// <summary>A character, or two, that may open or close a quotation.</summary>
/// <param name="Position">Where it stands.</param>
/// <param name="Length">1, or 2 where two characters stand for one mark.</param>
/// <param name="Style">The character.</param>
/// <param name="Family">What it can pair with.</param>
/// <param name="Lean">Its direction by its neighbours.</param>
/// <param name="AfterDigit">Whether a digit stands right before it, as before inches and feet.</param>
internal readonly record struct QuotationMark(int Position, int Length, char Style, MarkFamily Family, MarkLean Lean, bool AfterDigit)
{
    /// <summary>Position after the mark.</summary>
    public int End => Position + Length;

    /// <summary>Family of a character; false when it is no quotation mark.</summary>
    public static bool TryGetFamily(char c, out MarkFamily family)
    {
        switch (c)
        {
            case '"' or '“' or '”' or '„' or '‟' or '＂':
                family = MarkFamily.Double;
                return true;
            case '\'' or '‘' or '’' or '‚' or '‛' or '`':
                family = MarkFamily.Single;
                return true;
            case '«' or '»':
                family = MarkFamily.Guillemet;
                return true;
            case '‹' or '›':
                family = MarkFamily.SingleGuillemet;
                return true;
            case '「' or '」':
                family = MarkFamily.Corner;
                return true;
            case '『' or '』':
                family = MarkFamily.WhiteCorner;
                return true;
            default:
                family = default;
                return false;
        }
    }
}
