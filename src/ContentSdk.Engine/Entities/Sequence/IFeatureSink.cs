namespace ContentSdk.Engine.Entities.Sequence;

/// <summary>
/// Takes the features of a token. Structures implement it, so that the compiler makes code of its own for
/// each and calls nothing for a feature.
/// </summary>
internal interface IFeatureSink
{
    /// <summary>Adds a feature to the token at hand.</summary>
    void Add(Template template, uint value);

    /// <summary>Adds a feature of two values.</summary>
    void Add(Template template, uint left, uint right);

    /// <summary>Adds a feature for each bit that is set.</summary>
    /// <param name="template">What the bits say.</param>
    /// <param name="bits">The bits.</param>
    /// <param name="with">What is said together with each of them: 0 to 3.</param>
    void AddBits(Template template, ulong bits, uint with = 0);

    /// <summary>
    /// Whether the features up to <see cref="EndGroup"/>, which depend on nothing but the key, were
    /// added at once, since they are known from before.
    /// </summary>
    bool IsKnown(FeatureGroup group, ulong key, ulong more = 0);

    /// <summary>Ends a group that was not known.</summary>
    void EndGroup();

    /// <summary>Ends the token at hand.</summary>
    void EndToken();
}

/// <summary>Features that depend on a few small numbers and come back all the time.</summary>
internal enum FeatureGroup : byte
{
    /// <summary>How the token and its neighbours are written.</summary>
    Shapes = 1,

    /// <summary>Place in the sentence.</summary>
    Place,

    /// <summary>How the word is used elsewhere.</summary>
    Uses,

    /// <summary>Place in the run of capitals.</summary>
    Run,

    /// <summary>What the big lists say of the token.</summary>
    Lists,

    /// <summary>What the rules read.</summary>
    Readings,
}
