using System.IO.Compression;
using System.Text;
using ContentSdk.Engine.Language;

namespace ContentSdk.Engine.Quotations.Choice;

/// <summary>
/// The weights of the choice: whole numbers in two tables that a feature's hash points into, so that every machine chooses the same.
/// Learned by <c>eng/train-choice</c> from articles written for this project.
/// </summary>
internal sealed class ChoiceWeights
{
    /// <summary>First bytes of a weights file.</summary>
    internal const int Magic = 0x33485143;

    /// <summary>Size of the table for speakers, as a power of two.</summary>
    internal const int SpeakerBits = 18;

    /// <summary>Size of the table for what is said.</summary>
    internal const int SaidBits = 16;

    private const int MostLanguages = 64;

    private const string Resource = "choice.weights";

    private static readonly Lazy<ChoiceWeights> Loaded = new(static () => Read(
        typeof(ChoiceWeights).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException("The weights of the choice of speakers are not embedded.")));

    private readonly sbyte[] _speaker;
    private readonly sbyte[] _said;
    private readonly Dictionary<string, LanguageChoice> _languages;

    internal ChoiceWeights(sbyte[] speaker, sbyte[] said, IEnumerable<LanguageChoice> languages)
    {
        (_speaker, _said) = (speaker, said);
        _languages = languages.ToDictionary(static language => language.Language, StringComparer.Ordinal);
    }

    /// <summary>The weights that ship.</summary>
    internal static ChoiceWeights Instance => Loaded.Value;

    /// <summary>The same weights, with other thresholds.</summary>
    internal ChoiceWeights With(IEnumerable<LanguageChoice> languages) => new(_speaker, _said, languages);

    /// <summary>How the choice is made in a language; null where nothing was learned.</summary>
    /// <remarks>Where the language could not be told, as in English; but what the rules call a term stays one then.</remarks>
    public LanguageChoice? For(string language)
    {
        var region = language.IndexOf('-');
        var name = region > 0 ? language.Substring(0, region) : language == LanguageDetector.Undetermined ? "en" : language;
        return !_languages.TryGetValue(name, out var choice) ? null
            : language == LanguageDetector.Undetermined ? choice with { TermBonus = Certainty.Never }
            : choice;
    }

    /// <summary>Points for a candidate.</summary>
    public int OfSpeaker(ReadOnlySpan<uint> features)
    {
        var sum = 0;
        foreach (var feature in features)
            sum += _speaker[feature >> (32 - SpeakerBits)];
        return sum;
    }

    /// <summary>Points of one feature.</summary>
    public int OfSpeaker(uint feature) => _speaker[feature >> (32 - SpeakerBits)];

    /// <summary>Points for somebody having said it; below zero nobody has.</summary>
    public int OfSaid(ReadOnlySpan<uint> features)
    {
        var sum = 0;
        foreach (var feature in features)
            sum += _said[feature >> (32 - SaidBits)];
        return sum;
    }

    /// <summary>Writes a weights file: magic number, then deflated the languages and the two tables.</summary>
    internal void Write(Stream stream)
    {
        using var deflated = new DeflateStream(stream, CompressionLevel.Optimal, leaveOpen: true);
        using var writer = new BinaryWriter(deflated);
        writer.Write(Magic);
        writer.Write((byte)_languages.Count);
        foreach (var language in _languages.Values.OrderBy(static language => language.Language, StringComparer.Ordinal))
        {
            writer.Write(language.Language);
            writer.Write(language.RuleBonus);
            writer.Write(language.PlainBonus);
            writer.Write(language.SaidBonus);
            writer.Write(language.TermBonus);
            for (var i = 0; i < Certainty.Classes; i++)
            {
                writer.Write(language.Margins[i]);
                writer.Write(language.SaidPoints[i]);
            }
        }
        writer.Write((byte[])(Array)_speaker);
        writer.Write((byte[])(Array)_said);
    }

    /// <summary>Reads a weights file.</summary>
    /// <exception cref="InvalidDataException">The file is another's, cut short or damaged.</exception>
    internal static ChoiceWeights Read(Stream stream)
    {
        try
        {
            using var inflated = new DeflateStream(stream, CompressionMode.Decompress);
            using var buffered = new BufferedStream(inflated, 1 << 16);
            using var reader = new BinaryReader(buffered, Encoding.UTF8);
            if (reader.ReadInt32() != Magic)
                throw new InvalidDataException("This is not a weights file of the choice of speakers.");
            var languages = new LanguageChoice[Math.Min((int)reader.ReadByte(), MostLanguages)];
            for (var i = 0; i < languages.Length; i++)
                languages[i] = ReadLanguage(reader);
            return new(Table(reader, 1 << SpeakerBits), Table(reader, 1 << SaidBits), languages);
        }
        catch (EndOfStreamException fault)
        {
            throw new InvalidDataException("The weights file of the choice of speakers is cut short.", fault);
        }
    }

    private static LanguageChoice ReadLanguage(BinaryReader reader)
    {
        var language = new LanguageChoice(
            reader.ReadString(), reader.ReadInt16(), reader.ReadInt16(), reader.ReadInt16(), reader.ReadInt16(),
            new short[Certainty.Classes], new short[Certainty.Classes]);
        for (var i = 0; i < Certainty.Classes; i++)
        {
            language.Margins[i] = reader.ReadInt16();
            language.SaidPoints[i] = reader.ReadInt16();
        }
        return language;
    }

    private static sbyte[] Table(BinaryReader reader, int size)
    {
        var bytes = reader.ReadBytes(size);
        return bytes.Length == size ? (sbyte[])(Array)bytes : throw new EndOfStreamException();
    }
}
