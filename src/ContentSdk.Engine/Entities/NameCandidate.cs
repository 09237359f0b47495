using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Entities;

/// <summary>A stretch of tokens that looks like a name, and what was learned of it.</summary>
internal sealed class NameCandidate(int first, int last)
{
    /// <summary>Index of the first token.</summary>
    public int First { get; } = first;

    /// <summary>Index of the last token.</summary>
    public int Last { get; } = last;

    /// <summary>What the lists know under this name, if anything.</summary>
    public KnownName? Known { get; init; }

    /// <summary>The entity that a person declared under this name, if any.</summary>
    public CatalogEntry? Declared { get; init; }

    /// <summary>Number of what was declared in its catalog, or -1: an entry itself, with all its names, is too much for a key.</summary>
    public int Entry { get; init; } = -1;

    /// <summary>Characters of the last token that are no part of the name: Fenn'in.</summary>
    public int Suffix { get; init; }

    /// <summary>Whether the article before it belongs to the mention: The Lund Courier. The key is without it.</summary>
    public bool HasArticle { get; set; }

    /// <summary>Whether a title stands before it.</summary>
    public bool HasTitle { get; init; }

    /// <summary>What the title tells of the person's gender.</summary>
    public Gender TitleGender { get; init; }

    /// <summary>The name, spaces made single.</summary>
    public string Surface { get; set; } = "";

    /// <summary>The name in small letters without its marks: equal for mentions of one name.</summary>
    public string Key { get; set; } = "";

    /// <summary>What speaks for each kind, where the words that were spotted tell it; else it is read from the words around.</summary>
    public KindScores? Evidence { get; init; }

    /// <summary>What speaks for each kind at this place.</summary>
    public KindScores Scores { get; set; }

    /// <summary>What it names.</summary>
    public EntityKind Kind { get; set; }

    /// <summary>Whether it is a place's name while a person of the article is called like it.</summary>
    public bool IsNamesake { get; set; }

    /// <summary>Number of words.</summary>
    public int Words { get; set; }

    /// <summary>Whether it may as well name another.</summary>
    public bool IsUncertain { get; set; }

    /// <summary>How it refers to its entity, where a person said which one that is; null for what was detected.</summary>
    public MentionKind? CorrectedAs { get; init; }

    /// <summary>The group of its entity.</summary>
    public EntityGroup? Group { get; set; }
}
