using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Entities;

/// <summary>One entity of the article while it is being put together.</summary>
internal sealed class EntityGroup(EntityKind kind, string key, KnownName? known)
{
    private const int DoubtfulMargin = 5;

    /// <summary>What it is.</summary>
    public EntityKind Kind { get; } = kind;

    /// <summary>The key of its fullest name.</summary>
    public string Key { get; } = key;

    /// <summary>What the lists know of it.</summary>
    public KnownName? Known { get; } = known;

    /// <summary>What a person declared of it, if anything.</summary>
    public CatalogEntry? Declared { get; init; }

    /// <summary>The name that it has because a person spoke of it; null where nobody did.</summary>
    public string? CorrectedName { get; set; }

    /// <summary>Names in small letters that a person said do not mean it.</summary>
    public HashSet<string>? Excluded { get; init; }

    /// <summary>All candidates that name it, in order of the text once grouping is done.</summary>
    public List<NameCandidate> Names { get; } = [];

    /// <summary>What is known of a person's gender.</summary>
    public Gender Gender { get; set; }

    /// <summary>
    /// What the big lists say of the given name: right nine times in ten, so it weighs
    /// against a reading and never rules one out.
    /// </summary>
    public Gender LikelyGender { get; set; }

    /// <summary>A person's age in years; 0 where the text does not give it.</summary>
    public int Age { get; set; }

    /// <summary>Whether the age is more than a number in brackets, which may be the minute of a goal.</summary>
    public bool IsAgeSure { get; set; }

    /// <summary>Words (numbers of <see cref="NameText"/>) that the text uses for it: president, wife, company.</summary>
    public List<int> Nouns { get; } = [];

    /// <summary>Whether a verb of what people do stands right behind one of its names.</summary>
    public bool Acts { get; set; }

    /// <summary>How far the best kind is ahead of the second.</summary>
    public int Margin { get; set; }

    /// <summary>Whether hardly anything but a capital speaks for a person.</summary>
    public bool IsDoubtfulPerson => Kind == Model.EntityKind.Person && Known is null && Gender == Gender.Unknown && Margin < DoubtfulMargin;

    /// <summary>
    /// Whether it is one word that nothing but its capital and its place make a name of, in a language whose words no list has: it may
    /// be any word that begins a sentence.
    /// </summary>
    public bool IsDoubtful { get; set; }

    /// <summary>Number of mentions of any kind.</summary>
    public int MentionCount { get; set; }

    /// <summary>Its place in the result.</summary>
    public int Index { get; set; } = -1;

    /// <summary>Where it was last mentioned, as grouping goes through the text.</summary>
    public int LastSeen { get; set; } = -1;

    /// <summary>Where it last looked like the subject, as grouping goes through the text.</summary>
    public int LastSubject { get; set; } = -1;
}
