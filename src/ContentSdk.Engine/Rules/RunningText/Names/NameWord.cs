using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules.RunningText.Names;

/// <summary>A word of names in one spelling.</summary>
/// <param name="Written">As it is written first.</param>
/// <param name="Range">Where that is.</param>
internal sealed record NameWord(string Written, TextRange Range)
{
    private HashSet<int>? _before, _behind;

    /// <summary>How often the word stands in the text, in names or not.</summary>
    public int Count { get; set; }

    /// <summary>Words that stand before it in a name, as hashes; 0 where it is the first.</summary>
    public HashSet<int> Before => _before ??= [];

    /// <summary>Words that stand behind it in a name, as hashes; 0 where it is the last.</summary>
    public HashSet<int> Behind => _behind ??= [];
}
