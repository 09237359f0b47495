using ContentSdk.Engine.Language;

namespace ContentSdk.Engine.Quotations.Attribution;

/// <summary>Reads passive verbs: was described by Orlev; has been called so by Orlev.</summary>
internal static class Passive
{
    private const int MaxAgentDistance = 8;

    /// <summary>Whether the verb at an item is passive there.</summary>
    public static bool Is(Flow flow, int verb, int floor)
    {
        if (!flow[verb].Verb.Is(CueForms.Participle))
            return false;
        var isBracket = flow.Lexicon.Has(LanguageTraits.VerbBracket);
        for (var i = verb - 1; i >= floor && (isBracket || verb - i < 5); i--)
        {
            // S’est exclamée: she did it herself.
            if (flow[i].Does(WordRole.Be))
                return i == floor || !flow[i - 1].Does(WordRole.ObjectPronoun) || !flow.Lexicon.Has(LanguageTraits.CompoundPast);
            if (isBracket
                ? flow[i].Kind is FlowKind.Comma or FlowKind.Semicolon || flow[i].Does(WordRole.Auxiliary)
                : !flow[i].Does(WordRole.Adverb | WordRole.Auxiliary))
                return false;
        }
        return false;
    }

    /// <summary>Who does what the verb says, named between two items.</summary>
    public static NounPhrase? Agent(Flow flow, int from, int end)
    {
        for (var i = from; i < end && i - from < MaxAgentDistance; i++)
        {
            if (flow[i].Does(WordRole.Agent) && PhraseReader.StartingAt(flow, i + 1, end) is { } agent && !IsMeans(flow, agent))
                return Apposition.NameBehind(flow, agent, end) ?? agent;
        }
        return null;
    }

    // Replied by text message, said by email.
    private static bool IsMeans(Flow flow, NounPhrase agent) =>
        agent.Kind == PhraseKind.Nominal && flow[agent.End - 1].Does(WordRole.NounCue | WordRole.Document)
        && !PhraseReader.HasArticle(flow, agent);

    /// <summary>
    /// Who does it, between the verb and its quotation, or between its helper and the verb where those embrace
    /// the clause, or behind the quotation.
    /// </summary>
    public static NounPhrase? AgentOf(Flow flow, int verb, int end, int floor)
    {
        if (Agent(flow, verb + 1, end) is { } after)
            return after;
        if (flow.Lexicon.Has(LanguageTraits.VerbBracket) && Agent(flow, Math.Max(floor, verb - Flow.Reach), verb) is { } inside)
            return inside;
        return end + 1 < flow.Count && flow[end].Kind == FlowKind.Quote && flow[end + 1].Does(WordRole.Agent)
            ? PhraseReader.StartingAt(flow, end + 2, flow.SentenceEnd(end)) : null;
    }
}
