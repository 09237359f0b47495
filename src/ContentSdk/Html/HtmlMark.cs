using ContentSdk.Layout;

namespace ContentSdk.Html;

/// <summary>A piece of an article's HTML, in bytes of UTF-8, around which an element can be put.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Owner">The quotation or mention that it belongs to: <see cref="MarkOwner"/>.</param>
internal readonly record struct HtmlMark(int Start, int End, int Owner) : IComparable<HtmlMark>
{
    /// <summary>By start, what is around others first.</summary>
    public int CompareTo(HtmlMark other) =>
        Start != other.Start ? Start.CompareTo(other.Start)
        : End != other.End ? other.End.CompareTo(End)
        : MarkOwner.Compare(Owner, other.Owner);
}
