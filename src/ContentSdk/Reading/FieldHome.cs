namespace ContentSdk.Reading;

// Where the values of fields lie: an article, or the items of a collection.
internal interface IFieldHome
{
    BlockView Fields { get; }

    // The set that knows where links in the fields lead; null where nobody does.
    IArticleHome? Site => null;

    // The image that a field names; of one that nobody knows, what is written.
    ArticleImage ImageAt(string written, string? alternative) => new() { Url = written, Alt = alternative };
}
