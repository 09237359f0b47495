using Microsoft.CodeAnalysis;

namespace ContentSdk.Generator;

/// <summary>Reads content files at compile time and emits typed articles, quotes and entities.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ContentGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
    }
}
