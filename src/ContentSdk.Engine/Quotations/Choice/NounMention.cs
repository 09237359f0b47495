using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations.Attribution;

namespace ContentSdk.Engine.Quotations.Choice;

/// <summary>Somebody or something that a paragraph mentions without a name: a driver, her grandfather, the letter.</summary>
/// <param name="First">First item of the phrase.</param>
/// <param name="Head">Its noun.</param>
/// <param name="Noun">The noun's hash.</param>
/// <param name="Class">What the noun means.</param>
internal readonly record struct NounMention(int First, int Head, uint Noun, NounClass Class)
{
    private const int Longest = 8;

    /// <summary>1 after a word like “a”, 2 like “the”, 3 like “his”, 0 after none of these.</summary>
    public uint Determiner { get; private init; }

    /// <summary>Whether it is the subject of its sentence.</summary>
    public bool IsSubject { get; private init; }

    /// <summary>Whether “who” goes on from it.</summary>
    public bool HasRelative { get; private init; }

    /// <summary>Whether it is more than one.</summary>
    public bool IsPlural { get; private init; }

    /// <summary>
    /// All of a paragraph, in order: the subjects of its sentences, whatever they are, and every person, group and text.
    /// </summary>
    public static NounMention[] In(SceneFlow scene)
    {
        var flow = scene.Flow;
        var found = new List<NounMention>();
        NounPhrase? subject = null;
        for (var i = 0; i < flow.Count; i++)
        {
            if (i == 0 || flow[i - 1].Sentence != flow[i].Sentence)
                subject = SubjectFinder.Main(flow, i, flow.SentenceEnd(i));
            var isSubject = subject is { } main && (main.Start == i || (main.Start == i + 1 && flow[i].Does(WordRole.Determiner)));
            if (flow[i].Kind is not (FlowKind.Word or FlowKind.Number) || !(isSubject || flow[i].Does(WordRole.Determiner)))
                continue;
            var phrase = isSubject ? subject : PhraseReader.StartingAt(flow, i, Math.Min(flow.Count, i + Longest));
            if (phrase is { Kind: PhraseKind.Nominal } nominal && nominal.Start == i && Of(scene, nominal, isSubject) is { } noun)
                found.Add(noun);
            else if (phrase is { Kind: PhraseKind.Name } title && title.Start == i + 1 && OfTitle(scene, title, isSubject) is { } person)
                found.Add(person);
        }
        return found.ToArray();
    }

    private static NounMention? Of(SceneFlow scene, NounPhrase phrase, bool isSubject)
    {
        var flow = scene.Flow;
        var (head, meaning) = NounHead.Of(flow, phrase.Start, phrase.End);
        if (head < 0 || IsNamed(scene, phrase.Start, head))
            return null;
        var hasRelative = HasRelativeAfter(flow, head);
        if (!isSubject && !hasRelative && meaning is not (NounClass.Person or NounClass.Group or NounClass.Work))
            return null;
        return new(phrase.Start, head, flow[head].Word, meaning)
        {
            Determiner = SubjectBefore.DeterminerOf(flow[phrase.Start]),
            IsSubject = isSubject,
            HasRelative = hasRelative,
            IsPlural = flow.Lexicon.IsPlural(flow.Slice(head)),
        };
    }

    // The Prime Minister: a title with capitals, and no name.
    private static NounMention? OfTitle(SceneFlow scene, NounPhrase title, bool isSubject)
    {
        var (flow, head) = (scene.Flow, title.End - 1);
        var name = scene.FirstFrom(title.Start);
        if (!flow[head].Does(WordRole.Title) || (name < scene.Count && scene[name].First <= head) || IsNamed(scene, title.Start - 1, head))
            return null;
        return new(title.Start - 1, head, flow[head].Word, NounClass.Person)
        {
            Determiner = SubjectBefore.DeterminerOf(flow[title.Start - 1]),
            IsSubject = isSubject,
            HasRelative = HasRelativeAfter(flow, head),
        };
    }

    private static bool HasRelativeAfter(Flow flow, int head)
    {
        var next = head + 1;
        if (next + 1 < flow.Count && flow[next].Kind == FlowKind.Comma)
            next++;
        return next < flow.Count && flow[next].Does(WordRole.Relative);
    }

    // The mayor, Orla Quill; mayor Orla Quill; a mayor of whom the article knows who that is.
    private static bool IsNamed(SceneFlow scene, int first, int head)
    {
        for (var i = scene.FirstFrom(first); i < scene.Count && scene[i].First <= head + 2; i++)
        {
            var (place, kind) = (scene[i].First, scene[i].Kind);
            if (kind == MentionKind.Nominal && place <= head)
                return true;
            if (kind == MentionKind.Name && (place == head + 1 || (place == head + 2 && scene.Flow[head + 1].Kind == FlowKind.Comma)))
                return true;
        }
        return false;
    }
}
