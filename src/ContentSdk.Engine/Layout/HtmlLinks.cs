using ContentSdk.Engine.Formats.Markup;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Layout;

/// <summary>Where the links of some HTML are. A link cannot have another inside of it.</summary>
internal sealed class HtmlLinks
{
    private readonly List<TextRange> _links = [];

    /// <param name="tags">The tags, in order.</param>
    /// <param name="length">The length of the HTML, to which a link goes on that is not closed.</param>
    public HtmlLinks(List<ElementTag> tags, int length)
    {
        // A file may have links in links all the same.
        var (start, depth) = (0, 0);
        foreach (var tag in tags)
        {
            if (!tag.IsOfLink)
                continue;
            if (tag.Role == ElementTagRole.Open && depth++ == 0)
                start = tag.Start;
            else if (tag.Role == ElementTagRole.Close && depth > 0 && --depth == 0)
                _links.Add(TextRange.FromBounds(start, tag.End));
        }
        if (depth > 0)
            _links.Add(TextRange.FromBounds(start, length));
    }

    /// <summary>Whether a piece is inside of a link, or a link inside of it.</summary>
    public bool Overlap(TextRange piece)
    {
        int low = 0, high = _links.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_links[middle].End <= piece.Start)
                low = middle + 1;
            else
                high = middle;
        }
        return low < _links.Count && _links[low].Start < piece.End;
    }
}
