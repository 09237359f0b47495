using ContentSdk.Layout;

namespace ContentSdk.Engine.Quotations.Choice;

/// <summary>The features of one thing that may be chosen, each a hash of its template and value.</summary>
internal sealed class ChoiceBuffer
{
    // More than any candidate has.
    private const int Most = 512;

    private readonly uint[] _features = new uint[Most];
    private readonly ChoiceTemplate[] _templates = new ChoiceTemplate[Most];

    /// <summary>Number of features.</summary>
    public int Count { get; private set; }

    /// <summary>Mixed into the features that a language has for itself.</summary>
    public uint Language { get; set; }

    /// <summary>The features.</summary>
    public ReadOnlySpan<uint> Features => _features.AsSpan(0, Count);

    /// <summary>What the feature is about.</summary>
    public ChoiceTemplate TemplateOf(int index) => _templates[index];

    /// <summary>Forgets all features.</summary>
    public void Clear() => Count = 0;

    /// <summary>Adds a feature twice: as all languages share it, and as the language has it for itself.</summary>
    public void Add(ChoiceTemplate template, uint value)
    {
        var count = Count;
        if (count + 2 > Most)
        {
            Put(template, value);
            return;
        }
        var (features, mark) = (_features, MarkOf(template));
        features[count] = Finalize(value ^ mark);
        features[count + 1] = Finalize(value ^ Language ^ mark);
        _templates[count] = _templates[count + 1] = template;
        Count = count + 2;
    }

    /// <summary>Adds a feature of words, which a language has for itself.</summary>
    public void AddWords(ChoiceTemplate template, uint value) => Put(template, value ^ Language);

    /// <summary>Puts values together.</summary>
    public static uint Mix(uint left, uint right) => unchecked((left * Fnv.Prime) ^ ((right << 15) | (right >> 17)) ^ (right * 0x85EBCA77));

    /// <inheritdoc cref="Mix(uint, uint)"/>
    public static uint Mix(uint first, uint second, uint third) => Mix(Mix(first, second), third);

    /// <inheritdoc cref="Mix(uint, uint)"/>
    public static uint Mix(uint first, uint second, uint third, uint fourth) => Mix(Mix(Mix(first, second), third), fourth);

    private void Put(ChoiceTemplate template, uint value)
    {
        if (Count == Most)
            return;
        _templates[Count] = template;
        _features[Count++] = Finalize(value ^ MarkOf(template));
    }

    private static uint MarkOf(ChoiceTemplate template) => unchecked((uint)template * 0x9E3779B1);

    // The finaliser of MurmurHash3 (A. Appleby, public domain).
    private static uint Finalize(uint hash)
    {
        unchecked
        {
            hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
            hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
            return hash ^ (hash >> 16);
        }
    }
}
