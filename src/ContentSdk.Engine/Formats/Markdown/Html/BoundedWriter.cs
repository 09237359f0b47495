using System.Globalization;

namespace ContentSdk.Engine.Formats.Markdown.Html;

/// <summary>Keeps what is written, up to a bound.</summary>
/// <param name="most">Most characters.</param>
internal sealed class BoundedWriter(int most) : StringWriter(CultureInfo.InvariantCulture)
{
    /// <summary>Number of characters written so far.</summary>
    public int Length => GetStringBuilder().Length;

    /// <inheritdoc/>
    public override void Write(char value)
    {
        base.Write(value);
        Check();
    }

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count)
    {
        base.Write(buffer, index, count);
        Check();
    }

    /// <inheritdoc/>
    public override void Write(string? value)
    {
        base.Write(value);
        Check();
    }

    private void Check()
    {
        if (Length > most)
            throw new HtmlTooLargeException();
    }
}

/// <summary>The HTML of a file would be longer than any text makes it.</summary>
internal sealed class HtmlTooLargeException : Exception;
