using System.Diagnostics.CodeAnalysis;

namespace ContentSdk.Engine.Model.Types;

/// <summary>What a value of the host's types may be: the C# types that content can be read as.</summary>
[SuppressMessage("Naming", "CA1720:Identifier contains type name", Justification = "A kind is named by the type whose value it is.")]
public enum ShapeKind : byte
{
    /// <summary><c>string</c>. A number, date or truth value is the text as it was written.</summary>
    Text,

    /// <summary><c>bool</c>.</summary>
    Boolean,

    /// <summary><c>sbyte</c>.</summary>
    SByte,

    /// <summary><c>byte</c>.</summary>
    Byte,

    /// <summary><c>short</c>.</summary>
    Int16,

    /// <summary><c>ushort</c>.</summary>
    UInt16,

    /// <summary><c>int</c>.</summary>
    Int32,

    /// <summary><c>uint</c>.</summary>
    UInt32,

    /// <summary><c>long</c>.</summary>
    Int64,

    /// <summary><c>ulong</c>.</summary>
    UInt64,

    /// <summary><c>float</c>.</summary>
    Single,

    /// <summary><c>double</c>.</summary>
    Double,

    /// <summary><c>decimal</c>.</summary>
    Decimal,

    /// <summary><c>DateOnly</c>.</summary>
    Date,

    /// <summary><c>TimeOnly</c>.</summary>
    Time,

    /// <summary><c>DateTimeOffset</c>.</summary>
    DateTimeOffset,

    /// <summary><c>TimeSpan</c>.</summary>
    Duration,

    /// <summary><c>Guid</c>.</summary>
    Guid,

    /// <summary><c>Uri</c>.</summary>
    Uri,

    /// <summary><c>Version</c>.</summary>
    Version,

    /// <summary>An enum; one with <c>[Flags]</c> may be a list.</summary>
    Enum,

    /// <summary><c>ContentSdk.ArticleImage</c>.</summary>
    Image,

    /// <summary><c>ContentSdk.FieldValue</c>: anything.</summary>
    Any,

    /// <summary>A list of values.</summary>
    List,

    /// <summary>Values by keys that the file chooses.</summary>
    Map,

    /// <summary>A type of the host.</summary>
    Object,

    /// <summary>An entity of the set, by its name.</summary>
    Entity,

    /// <summary>An article of the set, by its slug.</summary>
    Article,

    /// <summary>An item of a collection, by its slug.</summary>
    Item,

    /// <summary>The text of an item of a collection, as an article.</summary>
    Body,

    /// <summary><c>ContentSdk.InlineMarkdown</c>: one paragraph of Markdown.</summary>
    Markdown,
}
