namespace ContentSdk.Generator.Types;

/// <summary>What values of a type of the host are.</summary>
internal enum TypeUse
{
    /// <summary>Parts of other values.</summary>
    Part,

    /// <summary>The fields of an article.</summary>
    Fields,

    /// <summary>Items of a collection.</summary>
    Item,
}
