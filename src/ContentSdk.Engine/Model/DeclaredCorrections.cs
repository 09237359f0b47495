using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Model;

/// <summary>What a person declared about quotations and names of an article, before it is held against the text.</summary>
/// <param name="LogicalPath">The file that says so: the article's own, or one beside it.</param>
/// <param name="Quotes">About quotations, in order.</param>
/// <param name="Entities">About names, in order.</param>
public sealed record DeclaredCorrections(
    string LogicalPath, EquatableArray<QuoteCorrection> Quotes, EquatableArray<EntityCorrection> Entities)
{
    /// <summary>The file that says what is said of names, where it is another one than that of the quotations.</summary>
    public string? EntitiesPath { get; init; }

    /// <summary>Whether nothing was declared.</summary>
    public bool IsEmpty => Quotes.Count == 0 && Entities.Count == 0;
}

/// <summary>A declared value with its place.</summary>
/// <param name="Value">What was written.</param>
/// <param name="Place">Where.</param>
public readonly record struct Placed<T>(T Value, FilePlace Place)
    where T : notnull;

/// <summary>How a correction says which quotation it means.</summary>
public enum QuoteSelection : byte
{
    /// <summary>By its opening words.</summary>
    Opening,

    /// <summary>By its whole text.</summary>
    Whole,

    /// <summary>By the exact text of what stands in no marks and is made a quotation.</summary>
    Added,
}

/// <summary>What a person declared about one quotation. What is null was not said.</summary>
/// <param name="Words">Its words, as <paramref name="Selection"/> says.</param>
/// <param name="Selection">What the words are.</param>
public sealed record QuoteCorrection(Placed<string> Words, QuoteSelection Selection)
{
    /// <summary>Which of several that fit, from 1.</summary>
    public Placed<int>? Nth { get; init; }

    /// <summary>Name of the speaker; an empty one is nobody.</summary>
    public Placed<string>? Speaker { get; init; }

    /// <summary>What it is.</summary>
    public Placed<QuoteKind>? Kind { get; init; }

    /// <summary>C# identifier of its member.</summary>
    public Placed<string>? Id { get; init; }

    /// <summary>Whether it is no quotation.</summary>
    public bool IsIgnored { get; init; }
}

/// <summary>What a person declared about the mentions of one name. What is null was not said.</summary>
/// <param name="Mention">The name as it stands in the text.</param>
public sealed record EntityCorrection(Placed<string> Mention)
{
    /// <summary>Which of its places, from 1; all of them where nothing was said.</summary>
    public Placed<int>? Nth { get; init; }

    /// <summary>What it names.</summary>
    public Placed<EntityKind>? Kind { get; init; }

    /// <summary>Name of the entity that is meant.</summary>
    public Placed<string>? Name { get; init; }

    /// <summary>Whether it is no name.</summary>
    public bool IsIgnored { get; init; }

    /// <summary>Whether it is a name also where none was detected.</summary>
    public bool IsAdded { get; init; }
}
