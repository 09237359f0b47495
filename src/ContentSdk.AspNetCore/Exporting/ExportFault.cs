namespace ContentSdk.AspNetCore;

/// <summary>What is wrong with an exported site, such as a link that leads nowhere.</summary>
/// <param name="File">The exported file, with slashes; the path of the page where there is no file.</param>
/// <param name="Line">The line in the file, from 1; 0 where it is about the whole file.</param>
/// <param name="Message">What is wrong.</param>
public sealed record ExportFault(string File, int Line, string Message)
{
    /// <summary>The fault on one line, as compilers print them: <c>tea/index.html(12): …</c>.</summary>
    public override string ToString() =>
        Line > 0 ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File}({Line}): {Message}") : $"{File}: {Message}";
}
