using System.Globalization;

namespace ContentSdk.Web.Markdown;

// A list that is being written: the marker of each item, and the indentation of what the item holds.
internal sealed class MarkdownList(bool isOrdered, int first)
{
    private int _number = first;
    private bool _isOpen;

    public void Begin(MarkdownOutput output)
    {
        var marker = isOrdered ? _number.ToString(CultureInfo.InvariantCulture) + ". " : "- ";
        if (_number != int.MaxValue)
            _number++;
        _isOpen = output.Push(new(' ', marker.Length), marker);
    }

    public void End(MarkdownOutput output)
    {
        if (_isOpen)
            output.Pop();
        _isOpen = false;
        output.JoinLines();
    }
}
