using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations.Attribution;

namespace ContentSdk.Engine.Quotations.Choice;

/// <summary>
/// The pronouns that follow the names of people before anybody else is named: what the article tells of their gender, whatever
/// their names tell.
/// </summary>
internal sealed class PronounVotes
{
    // More pronouns than anybody has.
    private const int Most = 4;

    private readonly List<(uint Word, int Count)>?[] _votes;

    public PronounVotes(Scene scene)
    {
        _votes = new List<(uint, int)>?[scene.Entities.Length];
        for (var paragraph = 0; paragraph < scene.Paragraphs; paragraph++)
            Read(scene, scene[paragraph]);
    }

    /// <summary>How often a pronoun follows their names, and the one that does most; 0 for none.</summary>
    public (int Count, uint Most) Of(int entity, uint word)
    {
        int count = 0, most = 0;
        uint usual = 0;
        foreach (var vote in _votes[entity] ?? [])
        {
            if (vote.Word == word)
                count = vote.Count;
            if (vote.Count > most)
                (usual, most) = vote;
        }
        return (count, usual);
    }

    private void Read(Scene scene, SceneFlow names)
    {
        var flow = names.Flow;
        var end = flow.Count;
        for (var i = names.Count - 1; i >= 0; i--)
        {
            var name = names[i];
            if (!IsPerson(scene, name))
                continue;
            var limit = Math.Min(end, name.End + Flow.Reach);
            var sentence = flow[name.First].Sentence + 1;
            for (var item = name.End; item < limit && flow[item].Sentence <= sentence; item++)
            {
                if (flow[item].Kind != FlowKind.Word || !flow[item].Does(WordRole.SubjectPronoun | WordRole.OwnPronoun))
                    continue;
                Vote(name.Entity, FlowWords.Word(flow, item));
                break;
            }
            end = name.First;
        }
    }

    private static bool IsPerson(Scene scene, PlacedName name) =>
        name.Kind == MentionKind.Name && scene.TraitsOf(name.Entity).Kind == EntityKind.Person;

    private void Vote(int entity, uint word)
    {
        var votes = _votes[entity] ??= [];
        for (var i = 0; i < votes.Count; i++)
        {
            if (votes[i].Word != word)
                continue;
            votes[i] = (word, votes[i].Count + 1);
            return;
        }
        if (votes.Count < Most)
            votes.Add((word, 1));
    }
}
