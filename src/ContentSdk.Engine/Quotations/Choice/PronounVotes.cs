using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations.Attribution;

namespace ContentSdk.Engine.Quotations.Choice;

/// <summary>
/// How often a pronoun that tells of gender comes after the names of people, in their sentence or the next, before another person is
/// named: what the article tells of them, whatever their names tell.
/// </summary>
internal sealed class PronounVotes
{
    private readonly (int He, int She)[] _votes;

    public PronounVotes(Scene scene)
    {
        _votes = new (int, int)[scene.Entities.Length];
        for (var paragraph = 0; paragraph < scene.Paragraphs; paragraph++)
            Read(scene, scene[paragraph]);
    }

    /// <summary>How often he and she come after their names.</summary>
    public (int He, int She) Of(int entity) => _votes[entity];

    private void Read(Scene scene, SceneFlow names)
    {
        var flow = names.Flow;
        var end = flow.Count;
        for (var i = names.Count - 1; i >= 0; i--)
        {
            var name = names[i];
            if (name.Kind != MentionKind.Name || scene.TraitsOf(name.Entity).Kind != EntityKind.Person)
                continue;
            var limit = Math.Min(end, name.End + Flow.Reach);
            var sentence = flow[name.First].Sentence + 1;
            for (var item = name.End; item < limit && flow[item].Sentence <= sentence; item++)
            {
                if (flow[item].Kind != FlowKind.Word || !flow[item].Does(WordRole.He | WordRole.She))
                    continue;
                ref var votes = ref _votes[name.Entity];
                votes = flow[item].Does(WordRole.He) ? (votes.He + 1, votes.She) : (votes.He, votes.She + 1);
                break;
            }
            end = name.First;
        }
    }
}
