using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Naming;

/// <summary>Identifiers of the quotes of one article.</summary>
public static class QuoteNames
{
    /// <summary>The quotes with their names.</summary>
    public static IEnumerable<QuoteSpec> Assign(SourceDocument document, IReadOnlyList<QuoteSpec> quotes) =>
        quotes.Select((quote, index) => quote with { Name = $"Quote{index}" });
}
