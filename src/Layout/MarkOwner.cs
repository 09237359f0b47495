namespace ContentSdk.Layout;

/// <summary>What a mark in the HTML of an article belongs to, as one number.</summary>
internal static class MarkOwner
{
    /// <summary>Added where the mark is inside of a link or has one inside of it.</summary>
    public const int HasLink = 2;

    private const int IsMentionBit = 1;
    private const int Shift = 2;

    /// <summary>A quotation by its number in the table of quotations.</summary>
    public static int Quote(int number) => number << Shift;

    /// <summary>A mention by its number in the table of mentions.</summary>
    public static int Mention(int number) => (number << Shift) | IsMentionBit;

    /// <summary>Whether it is a mention.</summary>
    public static bool IsMention(int owner) => (owner & IsMentionBit) != 0;

    /// <summary>The number of the quotation or mention.</summary>
    public static int NumberOf(int owner) => owner >> Shift;

    /// <summary>The order of marks at one place, from outside: quotations first, then by number.</summary>
    public static int Compare(int a, int b) =>
        IsMention(a) != IsMention(b) ? IsMention(a).CompareTo(IsMention(b)) : NumberOf(a).CompareTo(NumberOf(b));
}
