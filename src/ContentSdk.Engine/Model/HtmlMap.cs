using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Model;

/// <summary>
/// What is known of an article's HTML besides its characters: the slots, whose values may change once all
/// articles are known, and where the HTML has the text. Both are in order and do not overlap, so that HTML can be
/// put together again from left to right.
/// </summary>
/// <param name="Slots">The slots.</param>
/// <param name="Spans">
/// The stretches of text that the HTML has. What lies between two is markup, or text that the HTML does not have.
/// </param>
public sealed record HtmlMap(EquatableArray<HtmlSlot> Slots, EquatableArray<HtmlSpan> Spans);

/// <summary>A range of HTML that holds a value of its own: what the file says until the set says otherwise.</summary>
/// <param name="Kind">What the value is.</param>
/// <param name="Number">Which of the article's links or images it belongs to.</param>
/// <param name="Html">The value in the HTML, escaped; empty where there is none yet.</param>
public readonly record struct HtmlSlot(HtmlSlotKind Kind, int Number, TextRange Html);

/// <summary>What a slot holds.</summary>
public enum HtmlSlotKind : byte
{
    /// <summary>Where a link leads: the value of <c>href</c>.</summary>
    LinkAddress,

    /// <summary>Where an image is: the value of <c>src</c>.</summary>
    ImageAddress,

    /// <summary>The end of an image's tag, where further attributes such as its size can be added.</summary>
    ImageAttributes,
}

/// <summary>
/// A stretch of text and the HTML that shows it. Of equal lengths they are equal, but for a line break that is a
/// space in the text; else the HTML is a character reference.
/// </summary>
/// <param name="Text">The text.</param>
/// <param name="Html">The HTML.</param>
public readonly record struct HtmlSpan(TextRange Text, TextRange Html);
