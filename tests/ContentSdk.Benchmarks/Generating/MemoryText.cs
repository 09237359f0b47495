using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContentSdk.Benchmarks.Generating;

/// <summary>A content file in memory, as the compiler would hand it over.</summary>
internal sealed class MemoryText(string path, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
