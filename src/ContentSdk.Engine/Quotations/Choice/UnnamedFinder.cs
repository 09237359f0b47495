using ContentSdk.Engine.Quotations.Attribution;

namespace ContentSdk.Engine.Quotations.Choice;

/// <summary>Finds who may have spoken a quotation without being named, where the lists tell what nouns mean.</summary>
internal sealed class UnnamedFinder(Scene scene)
{
    private const int Most = 6, MostSentences = 3;

    private readonly List<UnnamedSpeaker> _found = [];
    private int _names, _subjects;

    /// <summary>Those that were found, the nearest first.</summary>
    public IReadOnlyList<UnnamedSpeaker> Found => _found;

    /// <summary>Looks before a quotation.</summary>
    public void Find(QuoteScene quote, SpeakerHistory history)
    {
        _found.Clear();
        (_names, _subjects) = (0, 0);
        if (!NounHead.IsKnownIn(quote.Flow.Flow) || IsNamedByCue(quote.Rule))
            return;
        var (paragraph, item) = (quote.Paragraph, quote.Item);
        Read(quote.Flow, item, isParagraphBefore: false);
        if (quote.IsNested)
        {
            (paragraph, item) = scene.FirstOf(scene.TopOf(quote.Span));
            if (paragraph < 0)
                return;
            Read(scene[paragraph], item, isParagraphBefore: false);
        }
        if (paragraph > 0 && scene[paragraph - 1] is { Flow.Count: > 0 } before && !scene.IsInTitle(before.Flow.Range.Start))
            Read(before, before.Flow.Count, isParagraphBefore: true);
        if (history.LastNoun != 0)
            SpokeLast(history.LastNoun);
    }

    // The words for the speaker say whether that is somebody with a name.
    private static bool IsNamedByCue(RuleReading rule) =>
        rule.Found is { Source: SpeakerSource.Cue, Speaker: not null } found && (found.SpeakerKind == PhraseKind.Nominal || rule.IsPlain);

    private void Read(SceneFlow flow, int item, bool isParagraphBefore)
    {
        var last = isParagraphBefore ? item - 1 : item;
        var (nouns, name) = (flow.Nouns, flow.FirstFrom(item) - 1);
        for (var i = nouns.Length - 1; i >= 0 && _found.Count < Most; i--)
        {
            var noun = nouns[i];
            var back = flow.Flow[last].Sentence - flow.Flow[noun.First].Sentence;
            if (noun.First >= item)
                continue;
            if (back > MostSentences)
                break;
            for (; name >= 0 && flow[name].First >= noun.First; name--)
            {
                _names++;
                _subjects += Names.IsSubject(flow, name) ? 1 : 0;
            }
            _found.Add(Of(flow.Flow, noun, PlaceOf(back, isParagraphBefore), item));
        }
    }

    private UnnamedSpeaker Of(Flow flow, in NounMention noun, UnnamedPlace place, int item)
    {
        var isFirst = noun.First == 0 || flow[noun.First - 1].Sentence != flow[noun.First].Sentence;
        return new(noun, place, (uint)_found.Count)
        {
            Cue = FlowWords.VerbIn(flow, noun.Head + 1, Math.Min(item, flow.SentenceEnd(noun.Head))),
            WordBefore = isFirst ? 0 : FlowWords.Word(flow, noun.First - 1),
            RoleBefore = isFirst ? 0 : FlowWords.Role(flow, noun.First - 1),
            RoleBehind = FlowWords.Role(flow, noun.Head + 1),
            NamesSince = _names,
            SubjectsSince = _subjects,
        };
    }

    private static UnnamedPlace PlaceOf(int sentencesBack, bool isParagraphBefore) =>
        isParagraphBefore ? sentencesBack == 0 ? UnnamedPlace.EndBefore : UnnamedPlace.ParagraphBefore
            : sentencesBack switch { 0 => UnnamedPlace.Sentence, 1 => UnnamedPlace.SentenceBefore, _ => UnnamedPlace.Paragraph };

    private void SpokeLast(uint noun)
    {
        for (var i = 0; i < _found.Count; i++)
        {
            if (_found[i].Mention.Noun != noun)
                continue;
            _found[i] = _found[i] with { SpokeLast = true };
            return;
        }
        _found.Add(new(new(-1, -1, noun, NounClass.Unknown), UnnamedPlace.Far, (uint)_found.Count) { SpokeLast = true });
    }
}
