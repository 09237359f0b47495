namespace ContentSdk.Engine.Model;

/// <summary>A key of front matter that is none of the built-in fields. What its value means, a type of the host says, or nobody.</summary>
/// <param name="Key">The key.</param>
/// <param name="KeyPlace">Where it is written, without quotation marks.</param>
/// <param name="Value">Its value, by its form alone.</param>
/// <param name="IsAside">Whether it was written in the sidecar; then its places are there.</param>
public sealed record OwnField(string Key, FilePlace KeyPlace, Cell Value, bool IsAside = false)
{
    /// <summary>Whether the key's place holds it letter by letter, so that an edit can replace it.</summary>
    public bool IsVerbatim { get; init; }
}

/// <summary>
/// What a file says of its article besides the built-in fields, with all that is needed to hold it to a type
/// later, when the file is gone.
/// </summary>
/// <param name="Fields">The fields in the order of the files: front matter, then the sidecar.</param>
/// <param name="Start">
/// Where a field that is missing would have to be added: the line that opens the front matter, or
/// the beginning of the file.
/// </param>
/// <param name="BuiltIn">The keys of built-in fields that the file has, whatever their values.</param>
public sealed record OwnFields(EquatableArray<OwnField> Fields, ItemPlace Start, EquatableArray<string> BuiltIn)
{
    /// <summary>
    /// Whether all keys could be read. Where they could not, none is missing for certain, and a
    /// misspelled one may be none.
    /// </summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>The file that a field was written in.</summary>
    public string PathOf(OwnField field) => field.IsAside ? SidecarPath : Start.LogicalPath;

    /// <summary>The sidecar; empty where there is none.</summary>
    public string SidecarPath { get; init; } = "";

    /// <summary>
    /// The built-in fields that have a value. In a collection, a type of the host may ask for these, too.
    /// </summary>
    public EquatableArray<FieldCell> Given { get; init; }

    /// <summary>The content file.</summary>
    public string FilePath { get; init; } = "";
}
