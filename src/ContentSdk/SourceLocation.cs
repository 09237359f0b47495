using System.Globalization;

namespace ContentSdk;

/// <summary>A place in a content file.</summary>
/// <param name="Path">The file, relative to the project, with forward slashes; empty for an article built by hand.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in UTF-16 code units, from 1.</param>
public readonly record struct SourceLocation(string Path, int Line, int Column)
{
    /// <summary>As compilers and editors write it: <c>seeds/article.txt(7,12)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Path}({Line},{Column})");
}
