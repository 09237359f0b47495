namespace ContentSdk.Engine.Entities;

/// <summary>What is known of a token.</summary>
internal struct WordInfo
{
    /// <summary>What the lists say of a word; nothing of any other token.</summary>
    public WordTraits Traits;

    /// <summary>Number of the word, the same for all its uses in any case.</summary>
    public int Word;

    /// <summary>
    /// Hash of the word, the same in any case and any article; for a listed word with an apostrophe that of its first spelling
    /// in the article.
    /// </summary>
    public int Hash;

    /// <summary>What a word says of a name beside it.</summary>
    public ContextRole Roles;

    /// <summary>How it is written.</summary>
    public TokenForm Form;

    /// <summary>Whether any word would be written with a capital here.</summary>
    public bool Opens;
}
