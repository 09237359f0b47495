namespace ContentSdk.Engine.Text;

/// <summary>A stretch of <see cref="SourceDocument.Text"/>, in UTF-16 code units.</summary>
/// <param name="Start">Position of the first code unit.</param>
/// <param name="Length">Number of code units; zero for a place between two.</param>
public readonly record struct TextRange(int Start, int Length)
{
    /// <summary>Position after the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>Whether nothing lies in the range.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>The range from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static TextRange FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether the position lies in the range.</summary>
    public bool Contains(int position) => position >= Start && position < End;

    /// <summary>Whether the other range lies wholly in this one.</summary>
    public bool Contains(TextRange other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two share at least one code unit.</summary>
    public bool Overlaps(TextRange other) => Start < other.End && other.Start < End;
}
