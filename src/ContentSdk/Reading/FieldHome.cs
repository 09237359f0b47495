namespace ContentSdk.Reading;

// Where the values of fields lie: an article, or the items of a collection.
internal interface IFieldHome
{
    BlockView Fields { get; }
}
