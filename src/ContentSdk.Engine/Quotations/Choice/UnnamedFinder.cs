using ContentSdk.Engine.Quotations.Attribution;

namespace ContentSdk.Engine.Quotations.Choice;

/// <summary>Finds who may have spoken a quotation without being named, where the lists tell what nouns mean.</summary>
internal sealed class UnnamedFinder(Scene scene)
{
    private const int Most = 6, MostSentencesBack = 3, MostItems = 2 * Flow.Reach;

    private readonly List<UnnamedSpeaker> _found = [];
    private int _names, _subjects;

    /// <summary>Those that were found, the nearest first.</summary>
    public IReadOnlyList<UnnamedSpeaker> Found => _found;

    /// <summary>Whether one of them is a person whom a pronoun may mean.</summary>
    public UnnamedRival Rival
    {
        get
        {
            var strongest = UnnamedRival.None;
            foreach (var speaker in _found)
                strongest = (UnnamedRival)Math.Max((int)strongest, (int)speaker.Rival);
            return strongest;
        }
    }

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
            if (paragraph >= 0)
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
        var names = flow.FirstFrom(item);
        var nouns = flow.Nouns;
        for (var i = FirstFrom(nouns, item) - 1; i >= 0 && _found.Count < Most && item - nouns[i].First < MostItems; i--)
        {
            var back = flow.Flow[last].Sentence - flow.Flow[nouns[i].First].Sentence;
            if (back > MostSentencesBack)
                break;
            // The driver, and the driver again: one person, where they were mentioned last.
            if (IndexOf(nouns[i].Noun) >= 0)
                continue;
            var before = flow.FirstFrom(nouns[i].First);
            _found.Add(Of(flow.Flow, nouns[i], PlaceOf(back, isParagraphBefore), item) with
            {
                NamesSince = _names + names - before,
                SubjectsSince = _subjects + flow.SubjectsOf(names) - flow.SubjectsOf(before),
            });
        }
        _names += names;
        _subjects += flow.SubjectsOf(names);
    }

    private static int FirstFrom(NounMention[] nouns, int item)
    {
        int low = 0, high = nouns.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (nouns[middle].First < item)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private UnnamedSpeaker Of(Flow flow, in NounMention noun, UnnamedPlace place, int item)
    {
        var isFirst = noun.First == 0 || flow[noun.First - 1].Sentence != flow[noun.First].Sentence;
        return new(noun, place, (uint)_found.Count)
        {
            Cue = FlowWords.VerbIn(flow, noun.Head + 1, Math.Min(item, flow.SentenceEnd(noun.Head))),
            WordBefore = isFirst ? 0 : FlowWords.Word(flow, noun.First - 1),
            RoleBefore = isFirst ? 0 : FlowWords.Role(flow, noun.First - 1),
            RoleAfter = FlowWords.Role(flow, noun.Head + 1),
        };
    }

    private static UnnamedPlace PlaceOf(int sentencesBack, bool isParagraphBefore) =>
        isParagraphBefore ? sentencesBack == 0 ? UnnamedPlace.EndBefore : UnnamedPlace.ParagraphBefore
            : sentencesBack switch { 0 => UnnamedPlace.Sentence, 1 => UnnamedPlace.SentenceBefore, _ => UnnamedPlace.Paragraph };

    private void SpokeLast(uint noun)
    {
        var found = IndexOf(noun);
        if (found >= 0)
            _found[found] = _found[found] with { SpokeLast = true };
        else
            _found.Add(new(new(-1, -1, noun, NounClass.Unknown), UnnamedPlace.Far, (uint)_found.Count) { SpokeLast = true });
    }

    private int IndexOf(uint noun) => _found.FindIndex(speaker => speaker.Mention.Noun == noun);
}
