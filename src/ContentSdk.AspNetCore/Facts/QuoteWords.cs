namespace ContentSdk.AspNetCore.Facts;

// The words of a quotation as they can be shown alone: the comma before “she said” is the writer's.
internal static class QuoteWords
{
    public static string Of(Quote quote) => quote.Text.TrimEnd() is [.. var words, ',' or '،' or '，'] ? words : quote.Text;
}
