using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Fields;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using Facts = ContentSdk.Engine.Model.FrontMatter;

namespace ContentSdk.Engine.Formats;

/// <summary>A format of content files: what its files are called, and how they are read. All else asks here.</summary>
internal interface IContentFormat
{
    /// <summary>How the names of its files end, in small letters: <c>.md</c>.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>
    /// Whether it has markup, which its reader takes out of the text and checks. In a format without, marks that look like markup are text.
    /// </summary>
    bool HasMarkup { get; }

    /// <summary>Which lines of a file keep the spaces at their ends; null where none does.</summary>
    /// <param name="text">The text of the file.</param>
    ILineMarkup? Lines(string text);

    /// <summary>What a file says of itself before its text; null where it says nothing.</summary>
    /// <param name="file">The file.</param>
    /// <param name="schema">The fields that it may have.</param>
    /// <param name="findings">Where faults go, each at its place.</param>
    Facts? ReadMetadata(SourceDocument file, FieldSchema schema, ICollection<Finding> findings);

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="declared">What it says of itself, and a file beside it; its places are in the file.</param>
    /// <param name="options">What is asked for.</param>
    /// <param name="findings">Where faults go, each at its place.</param>
    FormattedText Read(SourceDocument file, Facts? declared, FormatOptions options, ICollection<Finding> findings);
}

/// <summary>What is asked of a format's reader.</summary>
/// <param name="KeepsRawHtml">Whether HTML of the file's own is part of the article's HTML.</param>
/// <param name="Extensions">How the names of content files end, whatever their format: what a link to one ends with.</param>
internal readonly record struct FormatOptions(bool KeepsRawHtml, IReadOnlyList<string> Extensions);
