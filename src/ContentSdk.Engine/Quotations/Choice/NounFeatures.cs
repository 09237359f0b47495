using ContentSdk.Engine.Quotations.Attribution;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations.Choice;

/// <summary>The features of a noun that the cue has for the speaker: the minister, her husband, a letter.</summary>
internal sealed class NounFeatures(Scene scene)
{
    private const uint IsTied = 1, IsInName = 2, IsNamedBeside = 4;

    private readonly NounsBefore _before = new(scene);
    private TextRange? _phrase;
    private NounUse _use;
    private uint _noun, _meaning, _first, _last;
    private bool _isKnown;
    private int _ruled;

    /// <summary>The noun's hash; 0 where the cue has none.</summary>
    public uint Noun => _noun != 0 ? _noun : _use.Head;

    /// <summary>Takes up a quotation.</summary>
    /// <param name="quote">The quotation.</param>
    /// <param name="words">The first and the last word of the phrase for the speaker.</param>
    public void Begin(QuoteScene quote, (uint First, uint Last) words)
    {
        ((_first, _last), _ruled, _use) = (words, quote.Rule.Resolution.Entity, NounUse.None);
        (_noun, _meaning, _isKnown) = (0, 0, false);
        _phrase = quote.Rule.Found is { SpeakerKind: PhraseKind.Nominal, Speaker: { } speaker } ? speaker : null;
        if (_phrase is not { } phrase)
            return;
        _use = _before.Find(phrase);
        var flow = (quote.Flow.Flow.Range.Contains(phrase.Start) ? quote.Flow : quote.LastFlow).Flow;
        // Of words in another paragraph only their use before is known.
        _isKnown = NounHead.IsKnownIn(flow) && flow.Range.Contains(phrase.Start);
        if (!_isKnown)
            return;
        var head = NounHead.Of(flow, flow.FirstFrom(phrase.Start), flow.FirstFrom(phrase.End));
        (_noun, _meaning) = (FlowWords.Word(flow, head.Item), (uint)head.Class);
    }

    /// <summary>What ties the noun to them, as bits: the article does, their name has it, it was beside their name.</summary>
    public uint TieOf(int entity) => _phrase is not { } phrase ? 0
        : (scene.Hints?.IsTied(entity, phrase) == true ? IsTied : 0u)
            | (_use.Head != 0 && scene.HasInName(entity, _use.Head) ? IsInName : 0u)
            | (_use.IsFound && _use.Entity == entity ? IsNamedBeside : 0u);

    /// <summary>Adds those of a candidate.</summary>
    /// <param name="buffer">Gets them.</param>
    /// <param name="entity">Who.</param>
    /// <param name="tie">What ties them to the noun.</param>
    /// <param name="rank">How many of their kind are named more often, up to three.</param>
    public void Fill(ChoiceBuffer buffer, int entity, uint tie, uint rank)
    {
        var traits = scene.TraitsOf(entity);
        var (kind, gender, isRuled) = ((uint)traits.Kind, (uint)traits.Gender, _ruled == entity ? 1u : 0);
        var (isInName, isTied) = (tie & IsInName, tie & IsTied);
        buffer.Add(ChoiceTemplate.NameOfNoun, ChoiceBuffer.Mix(isInName, kind, isRuled));
        buffer.AddWords(ChoiceTemplate.NameOfNoun, ChoiceBuffer.Mix(isInName, _last, 3));
        buffer.AddWords(ChoiceTemplate.KindRank, ChoiceBuffer.Mix(rank, kind, _last));
        if (_use.IsFound)
        {
            var isThere = _use.Entity == entity ? 1u : _use.Entity >= 0 ? 2u : 0;
            buffer.Add(ChoiceTemplate.NounBefore, ChoiceBuffer.Mix(isThere, _use.Determiner, kind));
        }
        buffer.Add(ChoiceTemplate.Tie, ChoiceBuffer.Mix(isTied, kind, isRuled));
        buffer.AddWords(ChoiceTemplate.TieWords, ChoiceBuffer.Mix(_first, isTied, 1));
        buffer.AddWords(ChoiceTemplate.TieWords, ChoiceBuffer.Mix(_last, isTied, kind, 2));
        buffer.AddWords(ChoiceTemplate.Gender, ChoiceBuffer.Mix(_first, gender, 3));
        if (!_isKnown)
            return;
        buffer.Add(ChoiceTemplate.NounMeaning, ChoiceBuffer.Mix(_meaning, kind, tie));
        buffer.Add(ChoiceTemplate.NounMeaning, ChoiceBuffer.Mix(_meaning, kind, rank, 3));
        buffer.Add(ChoiceTemplate.NounMeaning, ChoiceBuffer.Mix(_meaning, kind, _use.Determiner, 4));
        buffer.AddWords(ChoiceTemplate.NounMeaning, ChoiceBuffer.Mix(_noun, kind, tie, 5));
        buffer.AddWords(ChoiceTemplate.NounMeaning, ChoiceBuffer.Mix(_noun, gender, 6));
    }

    /// <summary>Adds those of nobody.</summary>
    public void FillNobody(ChoiceBuffer buffer)
    {
        if (_phrase is null)
            return;
        var isNamed = _use.Entity >= 0 ? 1u : 0;
        buffer.Add(ChoiceTemplate.NounBefore, _use.IsFound ? ChoiceBuffer.Mix(_use.Determiner, isNamed, 5) : 6);
        if (!_isKnown)
            return;
        buffer.Add(ChoiceTemplate.NounMeaning, ChoiceBuffer.Mix(_meaning, _use.IsFound ? 1 + _use.Determiner : 0, isNamed, 8));
        buffer.AddWords(ChoiceTemplate.NounMeaning, ChoiceBuffer.Mix(_first, _meaning, 9));
        buffer.AddWords(ChoiceTemplate.NounMeaning, ChoiceBuffer.Mix(_noun, _use.IsFound ? 1u : 0, 10));
    }
}
