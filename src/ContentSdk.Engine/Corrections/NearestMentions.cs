using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Corrections;

/// <summary>Which name of the text may be meant by one that does not stand there.</summary>
internal sealed class NearestMentions(AnalyzedText text, MentionPlaces places)
{
    // Each costs a look at every name; who has more faults mends these first.
    private const int MostAnswers = 20;

    private readonly List<(string Name, int Position)> _names = [.. places.Detected];
    private List<string>? _spelled;
    private int _answers;

    /// <summary>The names that are close to it; empty where there are none.</summary>
    public string To(string wanted)
    {
        _spelled ??= _names.ConvertAll(static name => Spelling.Words(name.Name));
        var nearest = _answers++ < MostAnswers ? new Likeness(Spelling.Words(wanted)).Nearest(_spelled, areOpenings: false) : [];
        return MessageParts.Joined(
            nearest.ConvertAll(i => $"'{Snippet.Opening(_names[i].Name)}' ({MessageParts.Line(text.Document, _names[i].Position)})"), "or");
    }
}
