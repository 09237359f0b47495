using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations.Attribution;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations.Choice;

/// <summary>The features of a candidate.</summary>
internal sealed class SpeakerFeatures(Scene scene, PlainSpeakers plain)
{
    private readonly SpeechLexicon _lexicon = SpeechLexicon.For(scene.Text.Language);
    private readonly NounFeatures _nouns = new(scene);
    private readonly SubjectFeatures _subjects = new();
    private readonly QuotedFeatures _quoted = new(scene, plain);

    private QuoteScene _quote = null!;
    private IReadOnlyList<Proposal> _proposals = [];
    private IReadOnlyList<int> _proposed = [];
    private SpeakerHistory _history = null!;
    private uint _state, _own, _tie, _shape, _last, _phraseFirst, _phraseLast;
    private bool _isHe, _isShe;

    /// <summary>Takes up a quotation.</summary>
    public void Begin(QuoteScene quote, IReadOnlyList<Proposal> proposals, IReadOnlyList<int> proposed, SpeakerHistory history)
    {
        (_quote, _proposals, _proposed, _history) = (quote, proposals, proposed, history);
        _state = StateOf(quote.Rule);
        _shape = (quote.Shape.FillsSentence ? 1u : 0) | (quote.Shape.OpensSentence ? 2u : 0) | (quote.Item == 0 ? 4u : 0)
            | (quote.IsNested ? 8u : 0);
        _last = history.LastSpan < 0
            ? 9u
            : Few(quote.ParagraphsSince, 3) * 8
                + (quote.ParagraphsSince == 0 ? Few(quote.SentencesSince, 2) * 2 + (quote.IsSomebodyNamedSince ? 1u : 0) : 0);
        (_phraseFirst, _phraseLast) = (0, 0);
        _subjects.Begin(quote);
        if (quote.Rule.Found?.Speaker is { } phrase)
        {
            (_phraseFirst, _phraseLast) = WordsOf(phrase);
            var roles = _lexicon.RolesOf(scene.Text, scene.Text.TokenIndexAt(phrase.Start));
            (_isHe, _isShe) = ((roles & WordRole.He) != 0, (roles & WordRole.She) != 0);
        }
        _nouns.Begin(quote, (_phraseFirst, _phraseLast));
    }

    /// <summary>The noun that the cue has for the speaker; 0 where it has none.</summary>
    public uint Noun => _nouns.Noun;

    /// <summary>Adds the features of somebody without a name.</summary>
    public void FillUnnamed(ChoiceBuffer buffer, in UnnamedSpeaker speaker) => UnnamedFeatures.Fill(
        buffer, speaker, _quote, _state, _shape, _last, _quote.Rule.Found is { SpeakerKind: PhraseKind.Pronoun } ? _phraseFirst : 0);

    /// <summary>Adds the features of a candidate.</summary>
    public void Fill(ChoiceBuffer buffer, CandidateSpeaker speaker)
    {
        _subjects.Fill(buffer, speaker.Entity, _state, _shape);
        if (speaker.Entity < 0)
        {
            OfNobody(buffer);
            return;
        }
        _tie = _nouns.TieOf(speaker.Entity);
        _own = _state + (_tie << 8);
        OfRules(buffer, speaker.Entity);
        OfSentence(buffer, speaker);
        OfNeighbors(buffer, speaker);
        DialogueFeatures.Fill(buffer, speaker, _quote, _history, _state, _shape, _last);
        OfHistory(buffer, speaker);
        OfEntity(buffer, speaker.Entity);
        _quoted.Fill(buffer, speaker, _quote.Span, _state, _own, _shape);
    }

    private void OfNobody(ChoiceBuffer buffer)
    {
        buffer.Add(ChoiceTemplate.Nobody, ChoiceBuffer.Mix(_state, _quote.Rule.Resolution.Entity >= 0 ? 1u : 0));
        buffer.Add(ChoiceTemplate.Nobody, ChoiceBuffer.Mix(_state, _shape, 7));
        buffer.Add(ChoiceTemplate.Nobody, ChoiceBuffer.Mix(_last, _state, 8));
        buffer.Add(ChoiceTemplate.Nobody, ChoiceBuffer.Mix((uint)_quote.Shape.Words, _quote.IsInTitle ? 1u : 0, 9));
        buffer.Add(ChoiceTemplate.Nobody, 10);
        if (_quote.Rule.Found?.Speaker is not null)
        {
            buffer.AddWords(ChoiceTemplate.NobodyWords, ChoiceBuffer.Mix(_phraseFirst, 1));
            buffer.AddWords(ChoiceTemplate.NobodyWords, ChoiceBuffer.Mix(_phraseLast, 2));
            buffer.AddWords(ChoiceTemplate.NobodyWords, ChoiceBuffer.Mix(_phraseFirst, _phraseLast, 3));
        }
        for (var i = 0; i < _proposals.Count; i++)
            buffer.Add(ChoiceTemplate.NobodyAround, ChoiceBuffer.Mix(KindOf(_proposals[i]), _proposed[i] >= 0 ? 1u : 0));
        _nouns.FillNobody(buffer);
        var flow = _quote.Flow.Flow;
        buffer.AddWords(ChoiceTemplate.NobodyAround, ChoiceBuffer.Mix(Word(flow, _quote.Item - 1), 5));
        buffer.AddWords(ChoiceTemplate.NobodyAround, ChoiceBuffer.Mix(Word(_quote.LastFlow.Flow, _quote.LastItem + 1), 6));
        buffer.AddWords(ChoiceTemplate.NobodyAround, ChoiceBuffer.Mix(Word(_quote.LastFlow.Flow, _quote.LastItem + 2), 7));
    }

    private void OfRules(ChoiceBuffer buffer, int entity)
    {
        var rule = _quote.Rule;
        if (rule.Resolution.Entity == entity)
        {
            buffer.Add(
                ChoiceTemplate.Rule, ChoiceBuffer.Mix(_state, rule.Resolution.IsUncertain ? 1u : 0, (uint)rule.Resolution.Attribution));
            buffer.Add(
                ChoiceTemplate.Rule,
                ChoiceBuffer.Mix(_state, (uint)(rule.Found?.Place ?? 0), rule.Found is { IsBesideCue: true } ? 1u : 0, 3));
            buffer.Add(ChoiceTemplate.Rule, ChoiceBuffer.Mix((uint)(rule.Found?.Doubts ?? 0), Tens(rule.Found?.Score ?? 0), 4));
            buffer.Add(ChoiceTemplate.Rule, 2);
        }
        else
        {
            buffer.Add(
                ChoiceTemplate.NotRule,
                ChoiceBuffer.Mix(_state, rule.Resolution.Entity >= 0 ? 1u : 0, rule.Resolution.IsUncertain ? 1u : 0));
        }
        var any = false;
        for (var i = 0; i < _proposals.Count; i++)
        {
            if (_proposed[i] != entity)
                continue;
            any = true;
            buffer.Add(ChoiceTemplate.Proposal, KindOf(_proposals[i]));
            buffer.Add(ChoiceTemplate.ProposalScore, ChoiceBuffer.Mix((uint)_proposals[i].Found.Place, Tens(_proposals[i].Found.Score)));
        }
        if (!any && _proposals.Count > 0)
            buffer.Add(ChoiceTemplate.NotProposed, _state);
    }

    private void OfSentence(ChoiceBuffer buffer, CandidateSpeaker speaker)
    {
        if (speaker.Before < 0 && speaker.After < 0)
        {
            buffer.Add(ChoiceTemplate.NotInSentence, _own);
            buffer.Add(ChoiceTemplate.NotInSentence, ChoiceBuffer.Mix(_shape, 3));
        }
        if (speaker.Before >= 0)
            OfSentenceBefore(buffer, speaker);
        if (speaker.After >= 0)
            OfSentenceAfter(buffer, speaker);
    }

    private void OfSentenceBefore(ChoiceBuffer buffer, CandidateSpeaker speaker)
    {
        var (flow, between) = (_quote.Flow.Flow, Few(speaker.BetweenBefore, 3));
        ref readonly var name = ref _quote.Flow[speaker.Before];
        var distance = Distance(_quote.Item - name.End);
        uint before = Role(flow, name.First - 1), behind = Role(flow, name.End), verb = VerbIn(flow, name.End, _quote.Item);
        buffer.Add(ChoiceTemplate.Before, ChoiceBuffer.Mix(distance, between, (uint)name.Kind));
        buffer.Add(ChoiceTemplate.Before, ChoiceBuffer.Mix(between, _state, 5));
        buffer.Add(ChoiceTemplate.BeforeRoles, ChoiceBuffer.Mix(before, behind));
        buffer.Add(ChoiceTemplate.BeforeRoles, ChoiceBuffer.Mix(before, distance, 6));
        buffer.Add(ChoiceTemplate.BeforeRoles, ChoiceBuffer.Mix(behind, Role(flow, _quote.Item - 1), distance, 7));
        buffer.AddWords(ChoiceTemplate.BeforeWords, ChoiceBuffer.Mix(Word(flow, name.First - 1), 1));
        buffer.AddWords(ChoiceTemplate.BeforeWords, ChoiceBuffer.Mix(Word(flow, name.End), 2));
        buffer.AddWords(ChoiceTemplate.BeforeWords, ChoiceBuffer.Mix(Word(flow, _quote.Item - 1), distance, 3));
        buffer.Add(ChoiceTemplate.BeforeVerb, ChoiceBuffer.Mix(verb, _state));
        buffer.Add(ChoiceTemplate.BeforeVerb, ChoiceBuffer.Mix(VerbIn(flow, _quote.Start, name.First), verb, 4));
        buffer.Add(
            ChoiceTemplate.BeforeVerb,
            ChoiceBuffer.Mix(Names.IsSubject(_quote.Flow, speaker.Before) ? 1u : 0, Few(speaker.BetweenBefore, 2), verb, 8));
    }

    private void OfSentenceAfter(ChoiceBuffer buffer, CandidateSpeaker speaker)
    {
        var (flow, item, between) = (_quote.LastFlow.Flow, _quote.LastItem + 1, Few(speaker.BetweenAfter, 3));
        ref readonly var name = ref _quote.LastFlow[speaker.After];
        var distance = Distance(name.First - item);
        uint before = Role(flow, name.First - 1), verb = VerbIn(flow, item, name.First);
        buffer.Add(ChoiceTemplate.After, ChoiceBuffer.Mix(distance, between, (uint)name.Kind));
        buffer.Add(ChoiceTemplate.After, ChoiceBuffer.Mix(between, _state, 5));
        buffer.Add(ChoiceTemplate.AfterRoles, ChoiceBuffer.Mix(before, Role(flow, name.End)));
        buffer.Add(ChoiceTemplate.AfterRoles, ChoiceBuffer.Mix(before, distance, 6));
        buffer.Add(ChoiceTemplate.AfterRoles, ChoiceBuffer.Mix(Role(flow, item), Role(flow, item + 1), distance, 7));
        buffer.AddWords(ChoiceTemplate.AfterWords, ChoiceBuffer.Mix(Word(flow, name.First - 1), 1));
        buffer.AddWords(ChoiceTemplate.AfterWords, ChoiceBuffer.Mix(Word(flow, name.End), 2));
        buffer.AddWords(ChoiceTemplate.AfterWords, ChoiceBuffer.Mix(Word(flow, item), distance, 3));
        buffer.Add(ChoiceTemplate.AfterVerb, ChoiceBuffer.Mix(verb, _state));
        buffer.Add(
            ChoiceTemplate.AfterVerb, ChoiceBuffer.Mix(verb, VerbIn(flow, name.End, Math.Min(_quote.End, name.End + 4)), 4));
    }

    private void OfNeighbors(ChoiceBuffer buffer, CandidateSpeaker speaker)
    {
        if (speaker.SentenceBefore >= 0)
        {
            var (flow, name) = (_quote.Flow.Flow, _quote.Flow[speaker.SentenceBefore]);
            var isSubject = Names.IsSubject(_quote.Flow, speaker.SentenceBefore) ? 1u : 0;
            buffer.Add(ChoiceTemplate.SentenceBefore, ChoiceBuffer.Mix(Few(speaker.OrderBefore, 3), isSubject, _state));
            buffer.Add(ChoiceTemplate.SentenceBefore, ChoiceBuffer.Mix(isSubject, _shape, (uint)name.Kind, 3));
            buffer.Add(ChoiceTemplate.SentenceBeforeRoles, ChoiceBuffer.Mix(Role(flow, name.First - 1), Role(flow, name.End), _shape & 1));
            buffer.Add(
                ChoiceTemplate.SentenceBeforeRoles, ChoiceBuffer.Mix(VerbIn(flow, name.End, _quote.Start), isSubject, _shape & 1, 5));
            buffer.Add(ChoiceTemplate.SentenceBeforeRoles, ChoiceBuffer.Mix(Role(flow, _quote.Start - 1), isSubject, _shape & 1, 6));
        }
        if (speaker.SentenceAfter >= 0)
        {
            var (flow, name) = (_quote.LastFlow.Flow, _quote.LastFlow[speaker.SentenceAfter]);
            var isSubject = Names.IsSubject(_quote.LastFlow, speaker.SentenceAfter) ? 1u : 0;
            buffer.Add(ChoiceTemplate.SentenceAfter, ChoiceBuffer.Mix(isSubject, _shape, _state));
            buffer.Add(ChoiceTemplate.SentenceAfter, ChoiceBuffer.Mix(isSubject, _last, 3));
            buffer.Add(ChoiceTemplate.SentenceAfterRoles, ChoiceBuffer.Mix(Role(flow, name.First - 1), Role(flow, name.End), _shape & 1));
        }
        buffer.Add(ChoiceTemplate.Recency, ChoiceBuffer.Mix((uint)(speaker.Recency + 1), _own));
        buffer.Add(ChoiceTemplate.Recency, ChoiceBuffer.Mix((uint)(speaker.Recency + 1), _shape, Few(speaker.ParagraphsBack, 3), 3));
        buffer.Add(ChoiceTemplate.SubjectRecency, ChoiceBuffer.Mix((uint)(speaker.SubjectRecency + 1), _own));
        buffer.Add(
            ChoiceTemplate.SubjectRecency, ChoiceBuffer.Mix((uint)(speaker.SubjectRecency + 1), _shape, Few(speaker.ParagraphsBack, 3), 3));
    }

    private void OfHistory(ChoiceBuffer buffer, CandidateSpeaker speaker)
    {
        var entity = speaker.Entity;
        var isLast = entity == _history.Last;
        buffer.Add(ChoiceTemplate.SpokeLast, ChoiceBuffer.Mix(isLast ? 1u : 0, _last, _shape & 5));
        buffer.Add(ChoiceTemplate.SpokeLast, ChoiceBuffer.Mix(isLast ? 1u : 0, _last, _state, 3));
        buffer.Add(ChoiceTemplate.SpokeLast, ChoiceBuffer.Mix(isLast ? 1u : 0, _shape, _state, 4));
        if (isLast && entity == _history.Second)
            buffer.Add(ChoiceTemplate.SpokeLast, ChoiceBuffer.Mix(_last, 5));
        if (entity == _history.Other)
            buffer.Add(ChoiceTemplate.SpokeBefore, ChoiceBuffer.Mix(_last, _state));
        if (entity == _history.Second && !isLast)
            buffer.Add(ChoiceTemplate.SpokeBefore, ChoiceBuffer.Mix(_last, _shape, 3));
        if (_quote.Next.Entity >= 0)
        {
            buffer.Add(
                ChoiceTemplate.SpeaksNext, ChoiceBuffer.Mix(entity == _quote.Next.Entity ? 1u : 0, Few(_quote.Next.Paragraphs, 2), _state));
            buffer.Add(
                ChoiceTemplate.SpeaksNext,
                ChoiceBuffer.Mix(entity == _quote.Next.Entity ? 1u : 0, Few(_quote.Next.Paragraphs, 2), _shape, isLast ? 4u : 3));
        }
        if (_quote.IsNested)
            buffer.Add(ChoiceTemplate.Enclosing, ChoiceBuffer.Mix(entity == _quote.Enclosing ? 1u : 0, _state));
        if (_quote.Omitted >= 0)
            buffer.Add(ChoiceTemplate.Omitted, ChoiceBuffer.Mix(entity == _quote.Omitted ? 1u : 0, _state, _shape & 5));
    }

    private void OfEntity(ChoiceBuffer buffer, int entity)
    {
        var traits = scene.TraitsOf(entity);
        var (kind, isDoubtful) = ((uint)traits.Kind, traits.IsDoubtful ? 1u : 0);
        buffer.Add(ChoiceTemplate.Kind, ChoiceBuffer.Mix(kind, traits.IsConfident ? 1u : 0, isDoubtful));
        buffer.Add(ChoiceTemplate.KindAndRule, ChoiceBuffer.Mix(kind, _own));
        buffer.Add(ChoiceTemplate.Doubt, ChoiceBuffer.Mix(isDoubtful, _state, traits.HasSpace ? 1u : 0));
        buffer.Add(ChoiceTemplate.Mentions, ChoiceBuffer.Mix(Few(entity, 4), kind, _shape & 5));
        buffer.Add(ChoiceTemplate.Mentions, ChoiceBuffer.Mix(Few(entity, 4), _own, 3));
        var rank = Few(traits.Rank, 3);
        buffer.Add(ChoiceTemplate.KindRank, ChoiceBuffer.Mix(rank, kind, _state));
        if (_quote.IsInTitle)
            buffer.Add(ChoiceTemplate.Headline, ChoiceBuffer.Mix(Few(entity, 4), kind));
        if (_quote.Rule.Found is not { Speaker: not null } found)
            return;
        var gender = (uint)traits.Gender;
        if (found.SpeakerKind == PhraseKind.Pronoun)
        {
            buffer.AddWords(ChoiceTemplate.Gender, ChoiceBuffer.Mix(_phraseFirst, gender, kind));
            OfPronoun(buffer, entity, gender);
            return;
        }
        if (found.SpeakerKind == PhraseKind.Nominal)
            _nouns.Fill(buffer, entity, _tie, rank);
    }

    private void OfPronoun(ChoiceBuffer buffer, int entity, uint gender)
    {
        var (he, she) = scene.Pronouns.Of(entity);
        var (votes, others) = _isHe ? (he, she) : _isShe ? (she, he) : (0, 0);
        buffer.Add(
            ChoiceTemplate.Gender, ChoiceBuffer.Mix(Few(votes, 3), Few(others, 2), gender, _isHe ? 6u : _isShe ? 7u : 8u));
    }

    private static uint StateOf(RuleReading rule) => rule.Found is not { } found ? rule.Resolution.Entity >= 0 ? 2u : 1u
        : 4 + ((uint)found.Source * 4) + (found.Speaker is null ? 3u : (uint)found.SpeakerKind);

    private static uint KindOf(Proposal proposal) => ChoiceBuffer.Mix(
        (uint)proposal.Found.Place, (proposal.Found.IsBesideCue ? 1u : 0) | ((uint)proposal.Strength << 1),
        proposal.Speaker is null ? 9u : (uint)proposal.Found.SpeakerKind, (uint)proposal.Found.Doubts);

    private (uint First, uint Last) WordsOf(TextRange phrase)
    {
        uint first = 0, last = 0;
        for (var token = scene.Text.TokenIndexAt(phrase.Start);
            token < scene.Text.Tokens.Length && scene.Text.Tokens[token].Start < phrase.End;
            token++)
        {
            if (scene.Text.Tokens[token].Kind != TokenKind.Word)
                continue;
            last = scene.WordAt(token);
            if (first == 0)
                first = last;
        }
        return (first, last);
    }

    private static uint Word(Flow flow, int item) => FlowWords.Word(flow, item);

    private static uint Role(Flow flow, int item) => FlowWords.Role(flow, item);

    private static uint VerbIn(Flow flow, int start, int end) => FlowWords.VerbIn(flow, start, end);

    private static uint Few(int count, int most) => (uint)Math.Min(count, most);

    private static uint Tens(int score) => (uint)(Math.Min(Math.Max(score, -20), 130) + 30) / 10;

    private static uint Distance(int items) =>
        items switch { <= 0 => 0u, 1 => 1, 2 => 2, 3 => 3, <= 5 => 4, <= 8 => 5, <= 14 => 6, _ => 7 };
}
