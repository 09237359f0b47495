using System.Collections.Concurrent;

namespace ContentSdk.Engine.Entities.Sequence;

/// <summary>A model of names: weights that its languages share, and for each those of its own.</summary>
/// <param name="open">Opens the file of the weights, which is read for each language when that is first asked for.</param>
internal sealed class NameModel(Func<Stream> open)
{
    private readonly ConcurrentDictionary<uint, Lazy<NameWeights>> _ofLanguages = new();

    /// <summary>What ships for English.</summary>
    public static NameModel English { get; } = new(static () => Embedded("entities.weights"));

    /// <summary>What ships for the other languages that have a model.</summary>
    public static NameModel Others { get; } = new(static () => Embedded("names.weights"));

    /// <summary>The model of a stream.</summary>
    /// <exception cref="InvalidDataException">The stream is another's, cut short or damaged.</exception>
    public static NameModel Read(Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        var bytes = copy.ToArray();
        var model = new NameModel(() => new MemoryStream(bytes, writable: false));
        _ = model.For(0);
        return model;
    }

    /// <summary>The weights for a language: those that are shared together with its own.</summary>
    /// <param name="language"><see cref="NameMarks.Language"/>; 0 for none.</param>
    public NameWeights For(uint language) => _ofLanguages.GetOrAdd(language, key => new(() =>
    {
        using var stream = open();
        return NameWeights.Read(stream, key);
    })).Value;

    private static Stream Embedded(string resource) =>
        typeof(NameModel).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException("The weights of the entity model are not embedded.");
}
