namespace ContentSdk.Engine.Text;

/// <summary>What is wrong with the bytes of a file, as far as who decoded it can tell.</summary>
public enum EncodingFault
{
    /// <summary>The bytes are sound UTF-8, with or without a byte order mark.</summary>
    None,

    /// <summary>The bytes are not UTF-8.</summary>
    NotUtf8,

    /// <summary>The bytes are UTF-16 or UTF-32 (recognised by their byte order mark).</summary>
    Utf16,

    /// <summary>The file is listed but could not be read.</summary>
    Unreadable,
}
