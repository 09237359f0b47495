namespace ContentSdk.Engine.Model.Fields;

/// <summary>What the value of a field may be, and which cell it becomes.</summary>
public enum FieldType : byte
{
    /// <summary>A text in one line that people read.</summary>
    Text,

    /// <summary>A text that people read, perhaps in several lines.</summary>
    Lines,

    /// <summary>A word that things are filed under. In a list each is there once, whatever its case.</summary>
    Tag,

    /// <summary>A day. A date-time with its offset is accepted, and its day counts as written.</summary>
    Day,

    /// <summary>A day, or a day and a time with its offset.</summary>
    Moment,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Flag,

    /// <summary>Absolute URL of a page.</summary>
    Url,

    /// <summary>A path or absolute URL, alone or as <c>src</c> with <c>alt</c>. The cell is a map with these keys either way.</summary>
    Image,

    /// <summary>BCP 47 language tag. The cell has it cased as is usual.</summary>
    Language,

    /// <summary>C# identifier of an article's member.</summary>
    Member,

    /// <summary>Words of an address in kebab case.</summary>
    Slug,

    /// <summary>Any value, also lists and maps within each other. Each scalar's kind follows from its form alone.</summary>
    Any,

    /// <summary>The number of a part of a series. What reads it is <see cref="SeriesFields"/>.</summary>
    Part,

    /// <summary>A structure with a reader of its own; it becomes no cell.</summary>
    Structure,
}
