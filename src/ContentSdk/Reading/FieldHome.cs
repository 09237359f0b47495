namespace ContentSdk.Reading;

// Where the values of fields lie: an article, or the items of a collection.
internal interface IFieldHome
{
    BlockView Fields { get; }

    // Where an image is published that a field names; what is written where nobody knows.
    string AddressOf(string written) => written;
}
