using ContentSdk.Engine.Model;

namespace ContentSdk.Engine.Entities.Sequence;

/// <summary>
/// The labels of the sequence model: outside, and for each kind the first token of a name and any further one (the IOB2 scheme).
/// Two kinds beyond those of the product let the model tell other names from no name at all.
/// </summary>
internal static class NameLabel
{
    /// <summary>No part of a name.</summary>
    public const int Outside = 0;

    /// <summary>Names of products, awards and the like.</summary>
    public const int OtherKind = 5;

    /// <summary>Nationalities, religions, political groups.</summary>
    public const int PeopleKind = 6;

    /// <summary>Number of kinds; those below <see cref="OtherKind"/> are <see cref="EntityKind"/>'s.</summary>
    public const int Kinds = 7;

    /// <summary>Number of labels.</summary>
    public const int Count = 1 + (2 * Kinds);

    /// <summary>The label of a name's first token.</summary>
    public static int Begin(int kind) => 1 + (2 * kind);

    /// <summary>The label of a name's further tokens.</summary>
    public static int Inside(int kind) => 2 + (2 * kind);

    /// <summary>Whether the label begins a name.</summary>
    public static bool IsBegin(int label) => (label & 1) == 1;

    /// <summary>Whether the label goes on with a name.</summary>
    public static bool IsInside(int label) => label != Outside && (label & 1) == 0;

    /// <summary>Kind of a label that is not <see cref="Outside"/>.</summary>
    public static int KindOf(int label) => (label - 1) >> 1;

    /// <summary>Whether one label may follow another: a name goes on only after a part of its own kind.</summary>
    public static bool CanFollow(int label, int previous) =>
        !IsInside(label) || (previous != Outside && KindOf(previous) == KindOf(label));
}
