using ContentSdk.Engine.Formats;
using ContentSdk.Engine.Formats.Markdown;
using ContentSdk.Engine.Formats.PlainText;

namespace ContentSdk.Engine;

/// <summary>The formats that content files may have. A format is a folder in <c>Formats</c> and an entry here.</summary>
public sealed class ContentFormats
{
    private readonly IContentFormat[] _formats;

    internal ContentFormats(params IContentFormat[] formats)
    {
        _formats = formats;
        Extensions = [.. formats.SelectMany(static format => format.Extensions)];
    }

    /// <summary>The formats that there are.</summary>
    public static ContentFormats All { get; } = new(new PlainTextFormat(), new MarkdownFormat());

    /// <summary>How the names of content files end, in small letters: <c>.txt</c>.</summary>
    public IReadOnlyList<string> Extensions { get; }

    /// <summary>Whether a file is content by the end of its name, in any case of letters.</summary>
    public bool IsContent(string path) => Find(path) is not null;

    /// <summary>These formats and others.</summary>
    internal ContentFormats With(params IContentFormat[] others) => new([.. _formats, .. others]);

    /// <summary>
    /// The format of a file. A file that is named by itself may have any extension, or
    /// none: it is read as the first format.
    /// </summary>
    internal IContentFormat Of(string path) => Find(path) ?? _formats[0];

    private IContentFormat? Find(string path) =>
        Array.Find(_formats, format => format.Extensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase)));
}
