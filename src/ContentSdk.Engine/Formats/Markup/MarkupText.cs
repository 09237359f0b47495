using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Markup;

/// <summary>What the markup of a file says, whatever signs it is written with: as much as the checks beside this look at.</summary>
/// <param name="File">The file.</param>
/// <param name="Document">Its running text.</param>
/// <param name="Headline">The headline, as front matter or else a heading says it; null where there is none.</param>
/// <param name="IsHeadlineDeclared">Whether no heading repeats the headline of front matter.</param>
/// <param name="Headings">The headings but for the headline, in order.</param>
/// <param name="Links">The links, in order.</param>
/// <param name="Images">The images, in order.</param>
/// <param name="KeepsRawHtml">Whether HTML of the file's own is kept.</param>
internal sealed record MarkupText(
    SourceDocument File, SourceDocument Document, string? Headline, bool IsHeadlineDeclared,
    IReadOnlyList<HeadingSpec> Headings, IReadOnlyList<MarkupLink> Links, IReadOnlyList<MarkupLink> Images, bool KeepsRawHtml)
{
    /// <summary>The anchors that the file gives to other places than headings.</summary>
    public IReadOnlyList<string> NamedAnchors { get; init; } = [];

    /// <summary>A finding at a range of the running text.</summary>
    public Finding At(TextRange range, RuleMessage message, params string[] arguments) => Finding.At(Document, range, message, arguments);

    /// <summary>A finding in the first line of a range of the file.</summary>
    public Finding AtFirstLine(TextRange range, RuleMessage message, params string[] arguments)
    {
        var end = range.IsEmpty ? -1 : File.Text.IndexOf('\n', range.Start, range.Length);
        return Finding.At(File, end < 0 ? range : TextRange.FromBounds(range.Start, end), message, arguments);
    }
}

/// <summary>A link or an image as it is written. Ranges are in the file.</summary>
/// <param name="Range">All of it.</param>
/// <param name="Address">Its address; all of it where the address is written elsewhere.</param>
/// <param name="Url">The address, as written.</param>
/// <param name="IsSilent">Whether it has no text: a link that does not say what it leads to, an image that is not described.</param>
internal readonly record struct MarkupLink(TextRange Range, TextRange Address, string Url, bool IsSilent);

/// <summary>A check of markup that does not depend on how it is written.</summary>
internal interface IMarkupCheck
{
    /// <summary>Adds what is wrong.</summary>
    void Check(MarkupText text, ICollection<Finding> findings);
}
